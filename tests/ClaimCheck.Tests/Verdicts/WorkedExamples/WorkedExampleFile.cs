using ClaimCheck.Tests.Support;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Reads the tables of examples.md, and of its like.</summary>
internal static class WorkedExampleFile
{
    public static IReadOnlyList<WorkedExample> All { get; } = Read("WorkedExamples", "examples.md");

    public static IReadOnlyList<WorkedExample> Read(string folder, string file) =>
        [.. Read(File.ReadAllLines(Repository.At("tests", "ClaimCheck.Tests", "Verdicts", folder, file)))];

    private static IEnumerable<WorkedExample> Read(string[] lines)
    {
        string[] header = [];
        foreach (var line in lines)
        {
            if (!line.StartsWith('|')) header = [];
            else if (header.Length == 0) header = Cells(line);
            else if (!line.Contains("---", StringComparison.Ordinal)) yield return Example(header, Cells(line));
        }
    }

    private static WorkedExample Example(string[] header, string[] cells) =>
        cells.Length == header.Length
            ? new WorkedExample(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))
            : throw new InvalidDataException($"{cells.Length} cells under {header.Length} columns: {cells[0]}");

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
