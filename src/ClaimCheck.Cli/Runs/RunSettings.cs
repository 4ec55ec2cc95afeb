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

    /// <summary>What was said of the limits of tables.</summary>
    public Limits TableLimits { get; init; } = Limits.None;

    /// <summary>The table of rates; null to take that of the configuration, if it names one.</summary>
    public string? Rates { get; init; }

    /// <summary>What the configuration says.</summary>
    public RunConfiguration Configuration { get; init; } = RunConfiguration.None;

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

    /// <summary>The largest document, in bytes; null where nobody said.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>The most articles of a run; null where nobody said.</summary>
    public int? MaxFiles { get; init; }

    /// <summary>These, with the limits of a configuration where nothing was said.</summary>
    public InputSettings With(Limits limits) => this with { MaxBytes = MaxBytes ?? limits.MaxBytes, MaxFiles = MaxFiles ?? limits.MaxFiles };
}
