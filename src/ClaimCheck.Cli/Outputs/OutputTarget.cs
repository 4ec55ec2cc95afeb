using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>One value of <c>-o [FORMAT:]PATH</c>.</summary>
/// <param name="Format">The format it names; null when it names none.</param>
/// <param name="Path">Where the report goes; <c>-</c> is standard output.</param>
internal readonly record struct OutputTarget(IReportFormat? Format, string Path)
{
    /// <summary>Standard output.</summary>
    public bool IsStandardOutput => Path == "-";

    /// <summary>Splits the value at its first colon, if what stands before is the name of a format: <c>C:\report.csv</c> is a path.</summary>
    public static OutputTarget Parse(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ReportFormats.Find(value[..colon]) is { } format ? new(format, value[(colon + 1)..]) : new(null, value);
    }

    /// <summary>The format that the ending of the path stands for; null when it stands for none.</summary>
    public IReportFormat? FormatByExtension => System.IO.Path.GetExtension(Path).ToLowerInvariant() switch
    {
        ".csv" => ReportFormats.Find("csv"),
        ".json" => ReportFormats.Find("json"),
        ".jsonl" or ".ndjson" => ReportFormats.Find("jsonl"),
        _ => null,
    };
}
