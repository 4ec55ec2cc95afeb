namespace ClaimCheck.Verdicts;

/// <summary>A check of an article by itself.</summary>
public sealed record TextCheck
{
    internal TextCheck(string code, string name, string summary, Severity severity, string wrong, string right, SentenceCheck find)
    {
        Code = code;
        Name = name;
        Summary = summary;
        Severity = severity;
        Wrong = wrong;
        Right = right;
        Find = find;
    }

    /// <summary>The code in reports, CC1xx for sums, CC2xx for units, CC3xx for times.</summary>
    public string Code { get; }

    /// <summary>A short name, in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>What is wrong where it fires, in one line.</summary>
    public string Summary { get; }

    /// <summary>How much a finding matters.</summary>
    public Severity Severity { get; }

    /// <summary>A sentence in which it fires.</summary>
    public string Wrong { get; }

    /// <summary>A sentence like it in which it does not.</summary>
    public string Right { get; }

    internal SentenceCheck Find { get; }
}
