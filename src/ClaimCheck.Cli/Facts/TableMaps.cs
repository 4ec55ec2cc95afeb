using System.Collections.Concurrent;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>Finds the mapping of a table in the <c>claimcheck.json</c> of its folder or above, up to the repository.</summary>
/// <remarks>Safe for several threads; each file is read once.</remarks>
internal sealed class TableMaps
{
    private const string FileName = "claimcheck.json";

    private readonly ConcurrentDictionary<string, (IReadOnlyList<TableMap> Maps, IReadOnlyList<Problem> Problems)> _read = new(StringComparer.Ordinal);

    /// <summary>The mapping of a table, and what is wrong with the file that may hold it.</summary>
    public (TableMap? Map, IReadOnlyList<Problem> Problems) For(string path)
    {
        var problems = new List<Problem>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, FileName);
            if (File.Exists(file))
            {
                var (maps, wrong) = _read.GetOrAdd(file, Read);
                problems.AddRange(wrong);
                foreach (var map in maps)
                    if (Path.GetFullPath(Path.Combine(folder, map.File)) == path) return (map, problems);
            }

            if (Path.Exists(Path.Combine(folder, ".git"))) break;
        }

        return (null, problems);
    }

    private static (IReadOnlyList<TableMap>, IReadOnlyList<Problem>) Read(string path)
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        try
        {
            return TableMapReader.Read(name, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], [CliProblems.UnreadableTable(name, error)]);
        }
    }
}
