using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Letters that stand for words, in either direction: "EU" for "European Union", "CPI" for "Consumer Price Index".</summary>
internal static class Acronyms
{
    private const int Shortest = 2;
    private const int Longest = 5;

    /// <summary>Whether a name is nothing but capitals: "EU", "U.S.".</summary>
    public static bool IsOne(string name) => Letters(name) is { Length: >= Shortest and <= Longest } letters && letters.All(char.IsAsciiLetterUpper);

    /// <summary>The end of a run of capitalised words that an acronym stands for; -1 when none begins at the token.</summary>
    public static int EndOf(in Scan scan, int at, string acronym)
    {
        var letter = 0;
        var letters = Letters(acronym);
        for (; scan.Has(at) && letter < letters.Length; at++)
        {
            if (scan.IsWord(at) && scan[at].IsCapital && scan[at].Length > 1 && char.ToUpperInvariant(scan.Of(at)[0]) == letters[letter]) letter++;
            else if (letter == 0 || !(scan.Is(at, "of") || scan.Is(at, "and") || scan.Is(at, "the"))) return -1;
        }

        return letter == letters.Length ? at : -1;
    }

    /// <summary>Every acronym that runs of words of a name could have: "CPI", "MCP" and others for "Monthly Consumer Price Index".</summary>
    public static IEnumerable<string> Of(string name)
    {
        using var tokens = Tokenizer.Split(name, QuantityFinder.Lexicon);
        var initials = new List<char>();
        foreach (var token in tokens.Span)
            if (token.Kind == TokenKind.Word && token.Length > 1 && !Words.IsFunction(token)) initials.Add(char.ToUpperInvariant(name[token.Start]));
        var found = new List<string>();
        for (var from = 0; from < initials.Count; from++)
            for (var length = Shortest + 1; length <= Longest && from + length <= initials.Count; length++) found.Add(string.Concat(initials.GetRange(from, length)));
        return found;
    }

    private static string Letters(string name) => name.Trim().TrimEnd('*').Replace(".", "", StringComparison.Ordinal);
}
