using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>A report being written: documents in input order, then the summary. Memory does not grow with their number, unless the format needs the whole.</summary>
public interface IReportWriter
{
    /// <summary>Writes what was found in one article.</summary>
    void Article(ArticleReport report);

    /// <summary>Writes something that could not be used.</summary>
    void Problem(Problem problem);

    /// <summary>Ends the report; called once, last.</summary>
    void Finish(RunSummary summary);
}
