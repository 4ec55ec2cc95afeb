using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Rows that count a plain noun ("rebounds", "wins") take only the number that counts this noun, for the whole of what the row covers.</summary>
/// <remarks>In dense lists of results position means nothing, and every other figure is about a part, a run or a sum: the scope words are the price of not accusing.</remarks>
internal static class CountCue
{
    private const int Before = 6;
    private const int After = 4;

    private static readonly FrozenSet<string> Scopes = FrozenSet.ToFrozenSet(
        [
            "half", "quarter", "period", "overtime", "inning", "innings", "set", "streak", "straight", "consecutive", "average", "averaging", "averaged", "averages", "combined", "combining", "combine", "together", "apiece", "each",
            "career", "season", "lead", "deficit", "since", "stretch", "run", "unanswered", "margin", "advantage", "allowed", "allowing", "off", "last", "previous", "per", "other", "another", "more", "additional", "remaining", "left", "former", "latter",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a quantity counts something that no name of the table mentions.</summary>
    public static bool CountsUnknown(Quantity quantity, TableIndex index) =>
        quantity.Unit is { Dimension: Dimension.Count, Per: null } noun && !UnitCue.IsGeneric(noun) && index.Find(Stemmer.Stem(noun.Code)) == 0;

    /// <summary>Whether a quantity counts something that other metrics of the table are named by, and a phrase is not: "two interceptions" is nobody's rating.</summary>
    public static bool CountsOther(Quantity quantity, FacetMention metric, TableIndex index)
    {
        if (quantity.Unit is not { Dimension: Dimension.Count, Per: null } noun || UnitCue.IsGeneric(noun)) return false;
        var stem = index.Find(Stemmer.Stem(noun.Code));
        return stem != 0 && index.NamesMetric(stem) && !metric.Phrase.Stems.Contains(stem);
    }

    /// <summary>Whether a number counts people of a kind that a row's metric does not name: "900 students" beside "strikers".</summary>
    public static bool CountsOtherPeople(Quantity quantity, FacetMention metric, Fact fact)
    {
        if (fact.Unit is not { } unit || !UnitCue.IsGeneric(unit) || quantity.Unit is not { Dimension: Dimension.Count, Per: null } noun || UnitCue.IsGeneric(noun)) return false;
        if (metric.First < quantity.EndToken + 1 && metric.End >= quantity.FirstToken) return false;
        var groups = KinCatalogue.Default.GroupsOf([Stemmer.Stem(noun.Code.Split(' ')[^1])]);
        return KinCatalogue.Stems(metric.Phrase.Text).All(word => word != Stemmer.Stem(noun.Code.Split(' ')[^1]) && !KinCatalogue.Default.GroupsOf([word]).Intersect(groups).Any());
    }

    /// <summary>Whether a row counts a plain noun, not people or things in general; an index at 18,406.35 points counts nothing.</summary>
    public static bool CountsNoun(Fact fact) => fact.Unit is { Dimension: Dimension.Count, Per: null } unit && !UnitCue.IsGeneric(unit) && !IsLevel(fact);

    // What is counted comes whole; a level over a thousand with decimals is a reading of something.
    private static bool IsLevel(Fact fact) => fact.Amount.Value is >= 1000m and var value && decimal.Truncate(value) != value;

    /// <summary>Whether a row counts a noun of its own that the quantity does not name: then only a phrase that touches the number links them.</summary>
    public static bool NeedsNoun(Quantity quantity, Fact fact) =>
        CountsNoun(fact) && (quantity.Unit is null || quantity.Attributive);

    /// <summary>Why a number cannot be the row's count; null when it can.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="metric">The mention of the row's metric.</param>
    /// <param name="fact">The row.</param>
    public static string? Refuses(in Scan scan, Quantity quantity, FacetMention metric, Fact fact)
    {
        if (!CountsNoun(fact)) return null;
        if (metric.Kind == MatchKind.Scattered) return "its words are scattered";
        var touches = metric.First < quantity.EndToken + 1 && metric.End >= quantity.FirstToken;
        if (quantity.Unit is null && !touches) return "a bare number does not count this noun";
        if (quantity.Attributive && scan.IsWord(quantity.EndToken) && !scan.Any(quantity.EndToken, WordClass.Boundary)) return "the number describes another noun";
        var from = quantity.FirstToken;
        while (from > scan.First && quantity.FirstToken - from < Before && !(scan.Is(from - 1, "and") || scan.Is(from - 1, ';') || scan.IsNumber(from - 1))) from--;
        for (var at = from; at < Math.Min(scan.End, quantity.EndToken + After); at++)
        {
            if (at >= quantity.FirstToken && at < quantity.EndToken) continue;
            if (scan.Is(at, ';') || (at >= quantity.EndToken && (scan.Is(at, ',') || scan.Is(at, "and")))) break;
            if (scan.IsWord(at) && Scopes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at)) && !metric.Phrase.Text.Contains(scan.Of(at).ToString(), StringComparison.OrdinalIgnoreCase))
                return $"\"{scan.Of(at)}\" makes it the count of a part, a run or a sum";
        }

        return null;
    }
}
