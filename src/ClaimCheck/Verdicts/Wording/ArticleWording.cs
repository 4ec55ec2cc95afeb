using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Says what the article has, and of what: "the article puts Acme's debt at more than $1.8 billion".</summary>
internal static class ArticleWording
{
    // Spaces between the words of a name that still takes an apostrophe.
    private const int LongestName = 4;

    /// <summary>The clause for a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="owner">Whose number it is, where no row says so.</param>
    public static string Of(Case claim, string? owner = null)
    {
        var quantity = claim.Link.Claim.Quantity;
        var metric = claim.Derivation?.Rows[0].Metric ?? claim.Fact?.Metric ?? claim.Claim.Metric?.Name;
        if (quantity.Kind == QuantityKind.Rank) return Place(claim, claim.Fact?.Subject ?? owner ?? claim.Claim.Subject?.Name, metric);
        var amount = Amount(claim, metric);
        if (claim.Derivation is { } worked && DerivedWording.Of(worked, claim, amount) is { } sentence) return sentence;
        var topic = Topic(claim.Fact?.Subject ?? owner ?? claim.Claim.Subject?.Name, metric);
        var hedged = QuantityWording.Hedged(quantity.Hedge, amount);
        // A row in another currency is one row still.
        var isDerived = claim.Derivation is { Rows.Count: > 1 };
        // Of "growth of 3 %" the row has the growth itself; of "up 3 %" it has what grew.
        var isChange = quantity.Direction != ChangeDirection.None && !(!isDerived && metric is not null && IsNamedBy(metric, quantity.Direction));
        if (topic is null) return isChange ? $"the article speaks of a {Noun(quantity.Direction)} of {hedged}" : $"the article has {hedged}";
        if (isChange && !isDerived) return $"the article has a {Noun(quantity.Direction)} of {hedged} for {topic}";
        if (isChange) return Change(topic, quantity, amount, hedged);
        return quantity.Hedge.Class switch
        {
            HedgeClass.Threshold => $"the article says {topic} {QuantityWording.Crossing(quantity.Hedge)} {amount}",
            HedgeClass.Approaching => $"the article has {topic} approaching {amount}",
            _ => $"the article puts {topic} at {hedged}",
        };
    }

    /// <summary>The number as the article writes it, in quotes; as it was understood where the text is not at hand.</summary>
    public static string Quoted(Case claim) =>
        claim.Words.Number is { Length: > 0 } number ? $"\"{Flat(number)}\"" : $"\"{QuantityWording.Of(claim.Link.Claim.Quantity)}\"";

    private static string Change(string topic, Quantity quantity, string amount, string hedged)
    {
        var isUp = quantity.Direction == ChangeDirection.Up;
        if (quantity.Unit is { Dimension: Dimension.Multiple } && quantity.Amount is Amount.Point { Numeral.Value: var times })
            return $"the article {(isUp ? "multiplies" : "divides")} {topic} by {QuantityWording.Hedged(quantity.Hedge, NumberWording.Of(times))}";
        return quantity.Hedge.Class == HedgeClass.Threshold
            ? $"the article says the {Noun(quantity.Direction)} in {topic} {QuantityWording.Crossing(quantity.Hedge)} {amount}"
            : $"the article says {topic} {(isUp ? "rose" : "fell")} {hedged}";
    }

    private static string Place(Case claim, string? subject, string? metric)
    {
        var quantity = claim.Link.Claim.Quantity;
        var place = quantity.Amount is Amount.Range { Upper.Value: var last } ? $"among the first {NumberWording.Of(last)}" : $"in {RankWording.Ordinal(quantity.Amount.Low ?? 1)} place";
        if (claim.Link.Ranking is { Since: { } since, IsSmallestFirst: var isLow, Rows: [var row, ..] }) return $"the article calls {Topic(row.Subject, row.Metric)} the {(isLow ? "lowest" : "highest")} since {PeriodWording.Of(since)}";
        var from = claim.Link.Ranking is { IsSmallestFirst: true } ? " from the bottom" : "";
        // A row "population rank" names its own order.
        var by = metric is null ? "" : claim.Link.Fact is not null ? $" in \"{metric}\"" : $" by {metric}";
        return $"the article puts {subject ?? "it"} {place}{from}{by}";
    }

    // What is counted is not said twice: "puts Acme's employees at 3,400". A vague word is quoted, because its span is the tool's own.
    private static string Amount(Case claim, string? metric)
    {
        var quantity = claim.Link.Claim.Quantity;
        if (quantity.Amount is Amount.Vague && claim.Words.Number.Length > 0) return Quoted(claim);
        var isSaid = quantity.Unit is { } unit && metric is not null && (unit.Dimension == Dimension.Count || quantity.Kind is QuantityKind.Duration or QuantityKind.Age) && IsSaid(unit, metric);
        return QuantityWording.Of(quantity.Amount, isSaid ? null : quantity.Unit);
    }

    private static bool IsSaid(Unit unit, string metric)
    {
        var plural = UnitWording.Plural(unit);
        return metric.Contains(plural, StringComparison.OrdinalIgnoreCase)
            || (unit.Per is null && ClaimWords.Split(metric).Exists(word => word == unit.Name || plural.EndsWith(' ' + word, StringComparison.Ordinal)));
    }

    internal static string? Topic(string? subject, string? metric)
    {
        if (subject is null) return metric is null ? null : $"the {metric}";
        if (metric is null) return subject;
        // "merged code written by Claude" needs no owner; the title of a chart owns nothing, and nobody owns one.
        if (metric.Contains(subject, StringComparison.OrdinalIgnoreCase)) return $"the {metric}";
        if (IsTitle(subject)) return $"{metric} ({subject})";
        if (IsTitle(metric)) return $"{subject} ({metric})";
        return subject.EndsWith('s') ? $"{subject}' {metric}" : $"{subject}'s {metric}";
    }

    private static bool IsTitle(string name) => name.Count(letter => letter == ' ') > LongestName;

    private static bool IsNamedBy(string metric, ChangeDirection direction) =>
        direction == ChangeDirection.Down ? ChangeMetrics.NamesDecline(metric) : ChangeMetrics.NamesChange(metric) && !ChangeMetrics.NamesDecline(metric);

    private static string Noun(ChangeDirection direction) => direction == ChangeDirection.Up ? "rise" : "fall";

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
