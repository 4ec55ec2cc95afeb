using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Gives a number that says the one before it again in another unit the same row: "31 miles (50 km)", "44 tons, or 40 tonnes".</summary>
/// <remarks>Two numbers of one sentence have two rows otherwise. The two are held against each other, never against the table: what is no conversion ("100 km (80 miles)") stays alone.</remarks>
internal static class Restatements
{
    // Both are rounded, each in its own unit.
    private const double Alike = 0.06;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Links what only one of such a pair has a row for; linear in the links.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="links">Its links, one a claim; changed in place.</param>
    public static void Link(ArticleReading reading, List<Link> links)
    {
        for (var at = 1; at < links.Count; at++)
        {
            var (one, other) = (Liquid(links[at - 1], links[at]), Liquid(links[at], links[at - 1]));
            if (HasRow(one) == HasRow(other) || !IsSame(reading, one.Claim, other.Claim)) continue;
            if (HasRow(one)) links[at] = Again(one, other.Claim);
            else links[at - 1] = Again(other, one.Claim);
        }
    }

    // "A 12-ounce (355 ml) can": ounces beside a volume measure one too.
    private static Link Liquid(Link link, Link beside) =>
        link.Claim.Quantity.Unit is { Code: "oz", Per: null } && beside.Claim.Quantity.Unit is { Dimension: Dimension.Volume } ? link with { Claim = link.Claim with { Quantity = link.Claim.Quantity with { Unit = VolumeUnits.FluidOunce } } } : link;

    private static bool HasRow(Link link) => link is { Fact: not null, Tentative: false };

    private static Link Again(Link link, Claim claim) =>
        link with { Claim = claim with { Period = link.Claim.Period }, Reasons = ["it says the number beside it again in another unit", .. link.Reasons], Candidates = [] };

    private static bool IsSame(ArticleReading reading, Claim one, Claim other)
    {
        if (one.Sentence != other.Sentence || one.Quantity.Unit is not { } unit || other.Quantity.Unit is not { } stated || unit == stated || unit.Dimension is Dimension.Count or Dimension.Percent || !stated.ConvertsTo(unit)) return false;
        return IsBeside(reading, one.Quantity, other.Quantity) && AreAlike(one.Quantity.Amount, other.Quantity.Amount, stated, unit);
    }

    // "(", "or", ", or" and a hedge, nothing else.
    private static bool IsBeside(ArticleReading reading, Quantity one, Quantity other)
    {
        var between = reading.Article.Text.AsSpan(one.Span.End, Math.Max(0, other.Span.Start - one.Span.End));
        if (other.Hedge.Class != HedgeClass.Unhedged && other.Hedge.Span.Start >= one.Span.End && other.Hedge.Span.Start < other.Span.Start) between = reading.Article.Text.AsSpan(one.Span.End, other.Hedge.Span.Start - one.Span.End);
        // "A 31-mile-wide (50 km) crater".
        if (between is ['-', ..]) between = between[1..].TrimStart(Letters);
        return between.Trim() is "(" or "or" or ", or" or "/";
    }

    // In the base of the unit, and as doubles: no number of a text is too large for them.
    private static bool AreAlike(Amount one, Amount other, Unit stated, Unit unit)
    {
        if (one is Amount.Vague || other is Amount.Vague || one.Low is not { } low || other.Low is not { } bottom || one.High is not { } high || other.High is not { } top) return false;
        return AreAlike(InBase(low, unit), InBase(bottom, stated)) && AreAlike(InBase(high, unit), InBase(top, stated));
    }

    private static double InBase(decimal value, Unit unit) => (((double)value * (double)unit.Factor) + (double)unit.Offset) / (double)(unit.Per?.Factor ?? 1);

    private static bool AreAlike(double one, double other) => Math.Abs(one - other) <= Alike * Math.Max(Math.Abs(one), Math.Abs(other));
}
