using ClaimCheck.Links;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>What a <c>claimcheck.json</c> says about a run; mappings of tables are read with the tables.</summary>
/// <param name="Name">The file as it is printed; empty for none.</param>
internal sealed record RunConfiguration(string Name)
{
    /// <summary>No configuration.</summary>
    public static RunConfiguration None { get; } = new("");

    /// <summary>The limits that it sets.</summary>
    public Limits Limits { get; init; } = Limits.None;

    /// <summary>The table of rates, relative to the folder of the configuration; null for none.</summary>
    public string? Rates { get; init; }

    /// <summary>The pins and the muted claims.</summary>
    public HandDecisions Decisions { get; init; } = HandDecisions.None;

    /// <summary>Whether it is no object of JSON at all; then it has been said, and the tables need not say it again.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
