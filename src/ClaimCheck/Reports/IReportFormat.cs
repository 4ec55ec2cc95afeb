namespace ClaimCheck.Reports;

/// <summary>One way to write a report.</summary>
public interface IReportFormat
{
    /// <summary>The name for <c>--format</c> and <c>-o NAME:PATH</c>: lower case.</summary>
    string Name { get; }

    /// <summary>What it is for, in one line of help.</summary>
    string Summary { get; }

    /// <summary>Begins a report. The writer is not closed by it.</summary>
    IReportWriter Open(TextWriter output, ReportOptions options);
}
