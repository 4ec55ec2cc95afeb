using ClaimCheck.Articles;
using ClaimCheck.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary>What <c>verify</c> or <c>extract</c> was asked to do.</summary>
internal sealed record RunSettings
{
    /// <summary>What is read, and how.</summary>
    public required InputSettings Inputs { get; init; }

    /// <summary>Where reports go.</summary>
    public required OutputSettings Outputs { get; init; }

    /// <summary>How claims are judged; null to extract only.</summary>
    public CheckOptions? Check { get; init; }

    /// <summary>The tables of the command line.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>How tables are read.</summary>
    public ReferenceOptions Tables { get; init; } = ReferenceOptions.Default;

    /// <summary>Whether a bad row of a table makes the run fail.</summary>
    public bool StrictReference { get; init; }

    /// <summary>Whether a document's own table may lie outside its folder.</summary>
    public bool AllowOutside { get; init; }

    /// <summary>The least severity that makes the run fail; null for never.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether a run without a claim fails.</summary>
    public bool FailIfEmpty { get; init; }

    /// <summary>How many documents are judged at once; null to decide by the inputs.</summary>
    public int? Jobs { get; init; }

    /// <summary>Whether bugs are told with their place in the code.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether progress may be shown on standard error.</summary>
    public bool Progress { get; init; }
}

/// <summary>What is read, and how.</summary>
internal sealed record InputSettings
{
    /// <summary>The paths of the command line.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form of every input; null to tell by its name.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>What standard input is called.</summary>
    public string StandardInputName { get; init; } = "-";

    /// <summary>The largest document, in bytes.</summary>
    public long MaxBytes { get; init; }
}
