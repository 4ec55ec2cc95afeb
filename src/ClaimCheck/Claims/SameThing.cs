using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Says whether a number speaks of the same thing as the number before it: in another unit, or as it was before.</summary>
internal static class SameThing
{
    /// <summary>"190 points, or 0.6%", "100 km (60 miles)", "78% of the deal, up from 50%", "a 60-point improvement in its margin to 64%".</summary>
    public static bool IsSaid(in Syntax syntax, Quantity before, Quantity quantity)
    {
        var scan = syntax.Scan;
        var at = before.EndToken;
        if (at < scan.First || at >= quantity.FirstToken) return false;
        if (HasOwn(scan, quantity)) return false;
        if (scan.Is(at, '(')) return Opens(scan, at + 1, quantity);
        if (syntax.IsComma(at)) at++;
        // "60% of its value, or $30 billion".
        if (scan.Is(at, Known.Of) && Chunks.WithComplements(syntax, Chunks.From(syntax, at + 1)) is { IsFound: true } whole) at = syntax.IsComma(whole.End) ? whole.End + 1 : whole.End;
        if (scan.Is(at, "or")) return (before.Unit is not null || quantity.Unit is null) && Opens(scan, at + 1, quantity);
        return IsOtherEnd(syntax, before, quantity);
    }

    // "up from 50%", "compared with 63", "improvement in its margins to 64%": between them stands no verb but the comparison, and no other thing.
    private static bool IsOtherEnd(in Syntax syntax, Quantity before, Quantity quantity)
    {
        var scan = syntax.Scan;
        if (!IsAlike(before.Unit?.Dimension, quantity.Unit?.Dimension)) return false;
        var last = ConceptFinder.FirstToken(scan, quantity) - 1;
        // "compared with an average of 20".
        if (scan.Is(last, "of") && (scan.Is(last - 1, "average") || scan.Is(last - 1, "total"))) last -= 2;
        if (scan.Is(last, "to") && scan.Is(last - 1, "up")) last -= 2;
        while (last > before.EndToken && syntax.Is(last, WordTag.Determiner | WordTag.Adverb)) last--;
        var compared = scan.Is(last, "with") || scan.Is(last, "to") ? scan.Is(last - 1, Known.Compared) : scan.Is(last, "versus") || scan.Is(last, "vs");
        var moved = scan.Is(last, "from") && (scan.Is(last - 1, "up") || scan.Is(last - 1, "down") || scan.Is(last - 1, ',') || scan.Is(last - 1, '-') || last == before.EndToken);
        if (compared || moved) return NoClauseBetween(syntax, before.EndToken, last - 2, WordTag.None);
        return scan.Is(last, "to") && scan.Any(before.EndToken, WordClass.Up | WordClass.Down) && NoClauseBetween(syntax, before.EndToken, last, WordTag.Verb);
    }

    private static bool IsAlike(Dimension? one, Dimension? other) => one == other || (one is Dimension.Percent or Dimension.Points && other is Dimension.Percent or Dimension.Points);

    private static bool NoClauseBetween(in Syntax syntax, int from, int to, WordTag also)
    {
        for (var at = from; at <= to; at++)
            if (syntax.Is(at, also | WordTag.Subordinator | WordTag.Relative | WordTag.Conjunction | WordTag.Quantity | WordTag.Pronoun) || syntax.Scan.Is(at, ';')) return false;
        return true;
    }

    // "(80% of the diameter)": it says itself what it measures.
    private static bool HasOwn(in Scan scan, Quantity quantity) => scan.Is(quantity.EndToken, Known.Of);

    private static bool Opens(in Scan scan, int at, Quantity quantity) =>
        at == quantity.FirstToken || (at < quantity.FirstToken && quantity.Hedge.Class != HedgeClass.Unhedged && scan[at].Start == quantity.Hedge.Span.Start);
}
