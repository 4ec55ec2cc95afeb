using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds what a quantity measures, as printed: the noun phrase or verb it hangs on.</summary>
internal static class MetricFinder
{
    private const int Reach = 6;

    /// <summary>The metric of a quantity; null when the sentence does not name one.</summary>
    public static Mention? Find(in Scan scan, Quantity quantity) =>
        After(scan, quantity) ?? Of(scan, quantity) ?? Before(scan, quantity) ?? Counted(scan, quantity);

    /// <summary>The noun phrase that stands directly after the number: "a $965 billion valuation", "97% completion rate".</summary>
    public static Mention? After(in Scan scan, Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Age) return null;
        var at = quantity.EndToken;
        if (quantity.Unit is { Dimension: Dimension.Count, Per: null } && !quantity.Attributive) return null;
        if (scan.Is(at, '-') && scan.Glued(at)) at++;
        // "eight times as much code": what is compared follows the comparative.
        if (quantity.Kind == QuantityKind.Multiple && scan.Is(at, "as") && scan.IsWord(at + 1)) at += 2;
        else if (quantity.Kind == QuantityKind.Multiple && (scan.Is(at, "more") || scan.Is(at, "less") || scan.Is(at, "fewer"))) at++;
        var end = NounPhrases.EndOf(scan, at);
        return end > at ? Make(scan, at, end) : null;
    }

    // "80% of the code", "two-thirds of respondents".
    private static Mention? Of(in Scan scan, Quantity quantity)
    {
        var at = quantity.EndToken;
        if (!scan.Is(at, "of") || quantity.Unit?.Dimension is not (Dimension.Percent or Dimension.Multiple)) return null;
        at++;
        while (scan.Any(at, WordClass.Determiner) || scan.IsKind(at, Tokens.TokenKind.Possessive)) at++;
        var end = NounPhrases.EndOf(scan, at);
        return end > at ? Make(scan, at, end) : null;
    }

    // "a valuation of $965 billion", "its valuation close to $1 trillion", "unemployment rose to 4%": back over small words to a noun phrase.
    private static Mention? Before(in Scan scan, Quantity quantity)
    {
        var at = quantity.Hedge.Class != HedgeClass.Unhedged && quantity.Hedge.Span.Start < quantity.Span.Start ? TokenAt(scan, quantity.Hedge.Span.Start, quantity.FirstToken) : quantity.FirstToken;
        for (var step = 0; step < Reach && at - 1 >= scan.First; step++)
        {
            if (!scan.IsWord(at - 1)) return null;
            if (!scan.Any(at - 1, WordClass.Boundary) || scan.Any(at - 1, WordClass.Modifier))
            {
                var start = NounPhrases.StartOf(scan, at);
                return start < at ? Make(scan, start, at) : null;
            }

            at--;
        }

        return null;
    }

    private static Mention? Counted(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is not { Dimension: Dimension.Count } || quantity.Amount is not Amount.Point point) return null;
        var at = TokenAt(scan, point.Numeral.Span.End, quantity.EndToken);
        var start = Math.Min(at, quantity.EndToken - 1);
        return start < quantity.EndToken && start > quantity.FirstToken - 1 && scan.IsWord(start) ? Make(scan, start, quantity.EndToken) : null;
    }

    private static int TokenAt(in Scan scan, int offset, int near)
    {
        var at = near;
        while (scan.Has(at - 1) && scan[at - 1].Start >= offset) at--;
        return at;
    }

    private static Mention Make(in Scan scan, int start, int end)
    {
        var span = NounPhrases.Span(scan, start, end);
        return new Mention(span.In(scan.Text).ToString(), span);
    }
}
