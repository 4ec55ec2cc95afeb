namespace ClaimCheck.Verdicts;

/// <summary>One row of the decision table: the first that has an answer decides.</summary>
public sealed record DecisionRow
{
    internal DecisionRow(string id, string name, string summary, string why, Func<Case, Outcome?> decide)
    {
        Id = id;
        Name = name;
        Summary = summary;
        Why = why;
        Decide = decide;
    }

    /// <summary>Its place in the table: <c>D0</c> to <c>D14</c>; printed with every verdict.</summary>
    public string Id { get; }

    /// <summary>Its name: lower case, words with hyphens.</summary>
    public string Name { get; }

    /// <summary>When it applies and what it answers, in one line.</summary>
    public string Summary { get; }

    /// <summary>Why it stands where it stands.</summary>
    public string Why { get; }

    internal Func<Case, Outcome?> Decide { get; }
}
