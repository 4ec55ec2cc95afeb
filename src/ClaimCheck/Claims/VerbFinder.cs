using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Says which words of a sentence are its verbs, without a tagger: by the lexicon, the ending, and the words beside.</summary>
internal static class VerbFinder
{
    /// <summary>Whether a word is used as a verb.</summary>
    public static bool IsVerb(in Scan scan, int at)
    {
        if (!scan.IsWord(at) || IsHyphened(scan, at)) return false;
        var kind = scan.Class(at);
        if ((kind & (WordClass.Up | WordClass.Down)) != 0) return !IsNoun(scan, at);
        if ((kind & WordClass.Verb) != 0) return !(IsArticle(scan, at - 1) || scan.Any(at - 1, WordClass.Ordinal) || scan.Is(at + 1, "of") && !scan.Any(at, WordClass.Conjunction));
        if ((kind & (WordClass.Boundary | WordClass.Modifier | WordClass.UnitName | WordClass.PluralNoun | WordClass.Cardinal | WordClass.Scale)) != 0 || scan[at].IsCapital) return false;
        var word = scan.Of(at);
        if (scan.Is(at - 1, "to") && scan.Any(at - 2, WordClass.Verb | WordClass.Function) && scan.Any(at + 1, WordClass.Boundary)) return true;
        if (IsArticle(scan, at - 1) || scan.Any(at - 1, WordClass.Preposition)) return false;
        var noun = at > scan.First && (scan.IsWord(at - 1) && (!scan.Any(at - 1, WordClass.Boundary) || IsHyphened(scan, at - 1)) || scan.Any(at - 1, WordClass.Pronoun | WordClass.Function | WordClass.Conjunction));
        // A past form that something is done to or by: "generated 5", "is reckoned to", but not "the combined sales".
        if (word.Length >= 5 && word.EndsWith("ed", StringComparison.Ordinal)) return noun && (scan.Any(at + 1, WordClass.Boundary) || !scan.IsWord(at + 1) || scan.Any(at - 1, WordClass.Pronoun)) || scan.Any(at - 1, WordClass.Verb);
        if (word.Length >= 6 && word.EndsWith("ing", StringComparison.Ordinal)) return scan.Any(at + 1, WordClass.Determiner) || scan.IsNumber(at + 1) || scan.Any(at - 1, WordClass.Verb) && scan.Any(at + 1, WordClass.Boundary) || scan.Is(at - 1, ',');
        // "The deal covers 13 percent", "robots measure between": a noun does not stand directly before an article or a number.
        if (!noun || word.Length < 3) return false;
        if (!scan.Any(at - 1, WordClass.Function) && (scan.Any(at + 1, WordClass.Determiner) || scan.Is(at + 1, "between"))) return true;
        if (word[^1] == 's' && word.Length >= 4 && (scan.Is(at + 1, Known.Out) || scan.Is(at + 1, Known.Off))) return true;
        return word[^1] == 's' && word.Length >= 4 && (!scan.IsWord(at + 1) && scan.Has(at + 1) && (scan.IsNumber(at + 1) || scan.IsNumber(at + 2) && scan.Is(at + 1, '$')) || scan.Any(at + 1, WordClass.Cardinal) || scan.Is(at + 1, "around") || scan.Is(at + 1, "about") || scan.Is(at + 1, "more") || scan.Is(at + 1, "nearly"));
    }

    private static bool IsArticle(in Scan scan, int at) => scan.Any(at, WordClass.Determiner) && !scan.Is(at, "that");

    private static bool IsHyphened(in Scan scan, int at) =>
        (scan.Is(at - 1, '-') && scan.Glued(at) && scan.Glued(at - 1)) || (scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Glued(at + 2));

    // "an increase of", "the price rise", "growth across": a noun of change.
    private static bool IsNoun(in Scan scan, int at)
    {
        if (scan.Is(at, "growth") || scan.Is(at, "loss") || scan.Is(at, "reduction") || scan.Is(at, "improvement") || scan.Is(at, "contraction") || scan.Is(at, "growing") || scan.Is(at, "discount")) return true;
        if (scan.Is(at, "up") || scan.Is(at, "down")) return scan.Any(at - 1, WordClass.Verb | WordClass.Up | WordClass.Down) && !scan.IsNumber(at + 1);
        if (IsArticle(scan, at - 1) || scan.Is(at + 1, "of") || scan.Is(at + 1, "in") && scan.Is(at - 1, '%')) return true;
        if (scan.Any(at - 1, WordClass.Preposition) && !scan.Is(at - 1, "to")) return true;
        // "the wage gains", "price increases is": an adjective or noun before it, and a verb behind.
        return scan.Any(at + 1, WordClass.Verb) || scan.Any(at - 1, WordClass.Modifier) || scan.IsWord(at + 1) && !scan.Any(at + 1, WordClass.Boundary | WordClass.Cardinal | WordClass.Fraction) && scan.Any(at - 1, WordClass.Preposition | WordClass.Conjunction);
    }
}
