namespace ClaimCheck.Verdicts;

/// <summary>One likely slip: a way in which a right number becomes the wrong one that was printed.</summary>
public sealed record Diagnosis
{
    internal Diagnosis(string name, string summary, DiagnosisExample example, Func<Case, string?> find)
    {
        Name = name;
        Summary = summary;
        Example = example;
        Find = find;
    }

    /// <summary>Its name: lower case, words with hyphens.</summary>
    public string Name { get; }

    /// <summary>What happened, in one line.</summary>
    public string Summary { get; }

    /// <summary>A case of it.</summary>
    public DiagnosisExample Example { get; }

    internal Func<Case, string?> Find { get; }
}

/// <summary>A slip as it looks in print.</summary>
/// <param name="Claim">What the article says.</param>
/// <param name="Reference">What the table has.</param>
/// <param name="Hint">What is printed.</param>
public sealed record DiagnosisExample(string Claim, string Reference, string Hint);
