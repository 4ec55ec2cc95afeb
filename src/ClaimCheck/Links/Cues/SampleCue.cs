using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>How many took part in a study: "a trial in 92 bakers", "a poll of 1,200 voters" for rows of participants or of the sample's size.</summary>
/// <remarks>The article names whom was studied, and no word of the row's metric.</remarks>
internal static class SampleCue
{
    private const int Reach = 3;

    private static readonly string[] Studies = ["study", "studies", "trial", "survey", "poll", "experiment", "sample", "cohort", "pilot"];

    private static readonly string[] Sizes = ["participants", "participant", "sample", "respondents", "subjects", "volunteers", "enrolled", "surveyed", "polled", "interviewed", "questioned", "cohort", "studied", "n"];

    /// <summary>Whether a number says of how many a study was made: "a study of 310", "one trial with 40", "a study in mice" has none.</summary>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is not (null or { Dimension: Dimension.Count, Per: null })) return false;
        var at = quantity.FirstToken - 1;
        while (quantity.Hedge.Class != HedgeClass.Unhedged && scan.Has(at) && scan[at].Start >= quantity.Hedge.Span.Start) at--;
        if (!(scan.Is(at, "in") || scan.Is(at, "of") || scan.Is(at, "with") || scan.Is(at, "among") || scan.Is(at, "on") || scan.Is(at, "involving"))) return false;
        for (var before = at - 1; before >= at - Reach && scan.IsWord(before); before--)
            foreach (var study in Studies)
                if (scan.Is(before, study)) return true;
        return false;
    }

    /// <summary>Whether a row holds how many took part.</summary>
    public static bool IsOf(Fact fact) => fact.Unit is null or { Dimension: Dimension.Count, Per: null } && fact.MetricAliases.Prepend(fact.Metric).Any(IsSize);

    private static bool IsSize(string name) => name.Split(' ', ',', '-', '(', ')') is { Length: <= Reach } words && Array.Exists(words, word => Sizes.Contains(word, StringComparer.OrdinalIgnoreCase));
}
