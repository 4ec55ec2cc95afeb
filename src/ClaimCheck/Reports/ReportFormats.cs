namespace ClaimCheck.Reports;

/// <summary>Every way to write a report, in the order that help lists them. A new format is a file in <c>Formats</c> and a line here.</summary>
public static class ReportFormats
{
    /// <summary>The formats; their names are unique, lower case, and stable.</summary>
    public static IReadOnlyList<IReportFormat> All { get; } =
    [
        new TerminalFormat(),
        new JsonFormat(),
        new JsonLinesFormat(),
        new CsvFormat(),
    ];

    /// <summary>The format of a name, whatever the case of its letters; null when there is none.</summary>
    public static IReportFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
