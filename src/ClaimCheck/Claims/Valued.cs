namespace ClaimCheck.Claims;

/// <summary>Reads the verb that is a measure: "valued the firm at $965 billion", "was valued at".</summary>
internal static class Valued
{
    private const int Reach = 8;

    /// <summary>The verb before a number that tells what something is worth; -1 when there is none.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="first">The first token of the number with its hedge.</param>
    public static int Verb(in Syntax syntax, int first)
    {
        if (!syntax.Scan.Is(first - 1, "at")) return -1;
        for (var at = first - 2; at > first - Reach && syntax.Is(at, WordTag.Nominal | WordTag.Determiner | WordTag.Owner | WordTag.Joiner | WordTag.Verb | WordTag.Participle | WordTag.Adverb | WordTag.Pronoun); at--)
        {
            if (syntax.Scan.Is(at, "valued") || syntax.Scan.Is(at, "values") || syntax.Scan.Is(at, "valuing")) return at;
            if (syntax.Is(at, WordTag.Verb | WordTag.Participle)) return -1;
        }

        return -1;
    }
}
