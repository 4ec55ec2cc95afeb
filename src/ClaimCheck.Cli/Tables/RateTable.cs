using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>The table of rates of a run.</summary>
internal static class RateTable
{
    private const long MostBytes = 256L * 1024 * 1024;

    /// <summary>Reads it; null with a problem where it cannot be read at all.</summary>
    public static CurrencyRates? Read(string path, out IReadOnlyList<Problem> problems)
    {
        var name = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        try
        {
            if (!File.Exists(path))
            {
                problems = [CliProblems.NoSuchTable(name)];
                return null;
            }

            if (new FileInfo(path).Length > MostBytes)
            {
                problems = [CliProblems.RatesTooLarge(name, MostBytes)];
                return null;
            }

            var rates = CurrencyRates.Load(name, File.ReadAllBytes(path));
            problems = rates.Problems;
            return rates;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems = [CliProblems.UnreadableTable(name, error)];
            return null;
        }
    }
}
