namespace ClaimCheck.Verdicts;

/// <summary>An expression that writers use in two ways. The claim is judged in each; only a claim whose preferred reading fails and whose other reading fits is ambiguous.</summary>
public sealed record Reading
{
    internal Reading(string name, string summary, string preferred, string other, Func<Case, Case?> alternative)
    {
        Name = name;
        Summary = summary;
        Preferred = preferred;
        Other = other;
        Alternative = alternative;
    }

    /// <summary>Its name, printed as a flag and as the detail of an ambiguous claim: lower case, words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Which words it is about, in one line.</summary>
    public string Summary { get; }

    /// <summary>How the words are read first, for 8 or 50.</summary>
    public string Preferred { get; }

    /// <summary>How else they are used.</summary>
    public string Other { get; }

    /// <summary>The claim under the other reading; null when the words are not there.</summary>
    internal Func<Case, Case?> Alternative { get; }
}
