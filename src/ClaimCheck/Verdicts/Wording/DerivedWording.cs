using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says what the article says of several rows: sums, shares of a whole, one subject beside another.</summary>
internal static class DerivedWording
{
    /// <summary>The article's side of a sentence about a worked-out value; null where the plain wording says it.</summary>
    /// <param name="derivation">How the value was worked out.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="amount">The article's number in words, without its hedge.</param>
    public static string? Of(Derivation derivation, Case claim, string amount)
    {
        var quantity = claim.Link.Claim.Quantity;
        var hedged = QuantityWording.Hedged(quantity.Hedge, amount);
        if (claim.Link.Parts.Count > 0) return $"the article puts the {derivation.Rows[0].Metric} of {Listed(derivation.Rows)} together at {hedged}";
        if (derivation.Rows is not [var first, var second] || (quantity.Direction != ChangeDirection.None && first.Subject == second.Subject)) return null;
        if (first.Subject == second.Subject) return IsShare(derivation, first, second) ? $"the article puts {Topic(first)} at {hedged} of the {second.Metric}" : null;
        if (quantity.Unit is { Dimension: Dimension.Multiple }) return $"the article puts {Topic(first)} at {hedged} that of {second.Subject}";
        if (IsShare(derivation, first, second)) return $"the article puts {Topic(first)} at {hedged} of that of {second.Subject}";
        // What a difference starts from stands first in it.
        var isBelow = derivation.Name.StartsWith("shortfall", StringComparison.Ordinal) || quantity.Direction == ChangeDirection.Down;
        var (one, other) = derivation.Name.StartsWith("change", StringComparison.Ordinal) && IsTurned(claim, first) ? (first, second) : (second, first);
        isBelow |= one == first;
        return $"the article puts {Topic(one)} {hedged} {(isBelow ? "below" : "above")} that of {other.Subject}";
    }

    // "$20 million less than Borda's" is worked out the other way round.
    private static bool IsTurned(Case claim, Fact first) => NamedRows.HasSubject(first, [.. claim.Words.ClauseBefore]);

    private static bool IsShare(Derivation derivation, Fact part, Fact whole) =>
        derivation.Unit is { Dimension: Dimension.Percent } && derivation.Name == $"share of {whole.Metric}" && part.Period == whole.Period;

    private static string? Topic(Fact fact) => ArticleWording.Topic(fact.Subject, fact.Metric);

    private static string Listed(IReadOnlyList<Fact> rows) =>
        $"{string.Join(", ", rows.SkipLast(1).Select(row => row.Subject))} and {rows[^1].Subject}";
}
