using System.Diagnostics;
using System.Globalization;

namespace ClaimCheck.Benchmarks;

/// <summary>Tables of a thousand to five million rows: each step in a process of its own, so that its peak of memory is its own, and a Markdown table of them all.</summary>
internal static class Tables
{
    private static readonly int[] Sizes = [1_000, 100_000, 5_000_000];

    // Held whole, the largest table takes gigabytes: it is there to be streamed and indexed.
    private const int MostWhole = 100_000;

    /// <summary>Measures everything and prints it.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="sizes">How many rows; the usual three where none are given.</param>
    public static void Run(TextWriter output, IReadOnlyList<int> sizes)
    {
        output.WriteLine("| rows | " + string.Join(" | ", TableSteps.All.Select(step => step.Name)) + " |");
        output.WriteLine("| --- |" + string.Concat(TableSteps.All.Select(_ => " --- |")));
        foreach (var rows in sizes.Count > 0 ? sizes : Sizes)
        {
            var path = Path.GetTempFileName();
            try
            {
                TableSteps.Write(path, rows);
                output.Write(string.Create(CultureInfo.InvariantCulture, $"| {rows:#,0} ({new FileInfo(path).Length / 1e6:0.0} MB) |"));
                foreach (var step in TableSteps.All)
                {
                    output.Write(step.IsWhole && rows > MostWhole ? " |" : $" {Measure(step.Key, rows, path)} |");
                    output.Flush();
                }

                output.WriteLine();
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>One step in this process: the least processor time of some runs, which others on the machine disturb less than the clock, what the last one allocated, and the peak of the process.</summary>
    public static void Child(TextWriter output, string key, int rows, string path)
    {
        var step = TableSteps.All.First(each => each.Key == key);
        using var work = step.Prepare(path, rows);
        var (best, allocated) = (double.MaxValue, 0L);
        var runs = work.Times > 1 ? 10 : rows > MostWhole ? 1 : rows > 10_000 ? 5 : 50;
        for (var run = 0; run < runs; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Environment.CpuUsage.TotalTime;
            work.Run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds / work.Times);
            allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / work.Times;
        }

        using var process = Process.GetCurrentProcess();
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{Time(best)}, {Size(allocated)}, peak {Size(process.PeakWorkingSet64)}"));
    }

    private static string Measure(string key, int rows, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "table-step", key, rows.ToString(CultureInfo.InvariantCulture), path]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var told = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? told : $"exit code {child.ExitCode.ToString(CultureInfo.InvariantCulture)}";
    }

    // Under "dotnet program.dll" the process is dotnet, and the program its first argument.
    private static IEnumerable<string> Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Tables).Assembly.Location] : [];

    private static string Time(double seconds) => seconds < 1 ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0.##} ms") : string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s");

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0.#} MB");
}
