using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Finds the numbers of a sentence that could be lines of a dense list, the pairs among them, and the words that count as numbers there.</summary>
internal static class FigureFinder
{
    // A sentence over the cap is a table in disguise.
    private const int Most = 96;
    private const int Reach = 6;

    /// <summary>The figures in order of their first token.</summary>
    public static List<TallyFigure> Find(in Scan scan, SentenceView view, IReadOnlyList<Quantity> quantities, IReadOnlyList<Owner> owners)
    {
        var found = new List<TallyFigure>();
        var next = 0;
        for (var at = scan.First; at < scan.End && found.Count < Most;)
        {
            while (next < quantities.Count && quantities[next].FirstToken < at) next++;
            var quantity = next < quantities.Count && quantities[next].FirstToken == at ? quantities[next] : null;
            var end = TryPair(scan, at, quantities, next, owners, found) ?? TryPart(scan, at, quantities, next, found) ?? (quantity is not null ? Single(scan, quantity, found) : TryWord(scan, view, at, found));
            at = Math.Max(at + 1, end ?? 0);
        }

        return found;
    }

    /// <summary>The token after the number of a quantity, before its noun.</summary>
    public static int NumberEnd(in Scan scan, Quantity quantity)
    {
        if (quantity.Amount is not Amount.Point { Numeral.Span: var span }) return quantity.EndToken;
        var end = quantity.FirstToken;
        while (end < quantity.EndToken && scan[end].Start < span.End) end++;
        return end;
    }

    // "7-of-14", "7-for-14", "113-107", "(32-18)", "8-16 FG".
    private static int? TryPair(in Scan scan, int at, IReadOnlyList<Quantity> quantities, int next, IReadOnlyList<Owner> owners, List<TallyFigure> found)
    {
        if (!scan.IsNumber(at) || !scan.Is(at + 1, '-') || !scan.Glued(at + 1) || (scan.Is(at - 1, '-') && scan.Glued(at))) return null;
        var of = scan.Is(at + 2, "of") || scan.Is(at + 2, "for");
        var second = of ? at + 4 : at + 2;
        if ((of && !scan.Is(at + 3, '-')) || !scan.IsNumber(second) || !scan.Glued(second) || (scan.Is(second + 1, '-') && scan.Glued(second + 1) && scan.IsNumber(second + 2))) return null;
        if (Whole(scan, at) is not { } one || Whole(scan, second) is not { } two) return null;
        var end = second + 1;
        var key = ShotNames.Find(scan, end, WindowEnd(scan, end));
        if (of) key ??= ShotNames.Find(scan, Math.Max(scan.First, at - 4), at);
        var (kind, other) = of || (key is not null && one.Value <= two.Value) ? (TallyKind.Made, TallyKind.Attempted)
            : IsRecord(scan, at, end, owners) ? (TallyKind.Won, TallyKind.Lost)
            : one.Value >= two.Value ? (TallyKind.High, TallyKind.Low) : (TallyKind.Low, TallyKind.High);
        found.Add(new TallyFigure(at, at + 1, end, one, kind) { Key = key, Partner = two, Quantity = QuantityAt(quantities, next, at) });
        found.Add(new TallyFigure(second, end, end, two, other) { Key = key, Partner = one, Quantity = QuantityAt(quantities, next, second) });
        return end;
    }

    // "four of his six three-point attempts" states two counts; "17 of his 38 points" a part and the whole.
    private static int? TryPart(in Scan scan, int at, IReadOnlyList<Quantity> quantities, int next, List<TallyFigure> found)
    {
        if (next + 1 >= quantities.Count || quantities[next].FirstToken != at) return null;
        var (part, whole) = (quantities[next], quantities[next + 1]);
        var end = NumberEnd(scan, part);
        if (!scan.Is(end, "of") || !(scan.Is(end + 1, "his") || scan.Is(end + 1, "her") || scan.Is(end + 1, "their") || scan.Is(end + 1, "its") || scan.Is(end + 1, "the")) || whole.FirstToken > end + 3) return null;
        if (part.Amount is not Amount.Point { Numeral: var one } || whole.Amount is not Amount.Point { Numeral: var two }) return null;
        var wholeEnd = NumberEnd(scan, whole);
        var key = ShotNames.Find(scan, wholeEnd, Math.Min(WindowEnd(scan, wholeEnd), wholeEnd + 4));
        if (key is not null && one.Value <= two.Value)
        {
            found.Add(new TallyFigure(at, end, whole.EndToken, one, TallyKind.Made) { Key = key, Partner = two, Quantity = part });
            found.Add(new TallyFigure(whole.FirstToken, wholeEnd, whole.EndToken, two, TallyKind.Attempted) { Key = key, Partner = one, Quantity = whole });
            return whole.EndToken;
        }

        found.Add(new TallyFigure(at, end, end, one, TallyKind.Count) { Quantity = part, IsPart = true });
        found.Add(new TallyFigure(whole.FirstToken, wholeEnd, whole.EndToken, two, TallyKind.Count) { Quantity = whole, IsWhole = true });
        return whole.EndToken;
    }

    private static int? Single(in Scan scan, Quantity quantity, List<TallyFigure> found)
    {
        if (NamesPlace(scan, quantity.FirstToken) || TallyWords.IsScope(scan, NumberEnd(scan, quantity))) return quantity.EndToken;
        if (quantity.Amount is not Amount.Point { Numeral: var numeral }) return quantity.EndToken;
        var end = NumberEnd(scan, quantity);
        var kind = quantity.Unit?.Dimension switch { Dimension.Percent => TallyKind.Rate, Dimension.Duration => TallyKind.Time, _ => TallyKind.Count };
        var key = kind == TallyKind.Rate ? ShotNames.Find(scan, quantity.EndToken, WindowEnd(scan, quantity.EndToken)) ?? ShotNames.Find(scan, Math.Max(scan.First, quantity.FirstToken - 5), quantity.FirstToken) : null;
        found.Add(new TallyFigure(quantity.FirstToken, end, quantity.EndToken, numeral, kind) { Quantity = quantity, Key = key });
        return quantity.EndToken;
    }

    // "a steal", "a pair of steals": one and two, in a list of counts; alone they may be one of many.
    private static int? TryWord(in Scan scan, SentenceView view, int at, List<TallyFigure> found)
    {
        var one = scan.Is(at, "a") || scan.Is(at, "an");
        if (!one || found.Count == 0 || !(IsListed(scan, found[^1].End, at) || Adds(scan, at - 1))) return null;
        var isPair = scan.Is(at + 1, "pair") && scan.Is(at + 2, "of");
        var noun = isPair ? at + 3 : at + 1;
        foreach (var mention in view.Mentions)
        {
            if (mention.Phrase.Facet != Facet.Metric || mention.Kind != MatchKind.Exact || mention.First != noun || IsPlural(scan, mention.End - 1) != isPair) continue;
            var numeral = new Numeral(isPair ? 2m : 1m, 1m, 1m, NumeralForm.Words, scan.Between(at, noun - 1));
            found.Add(new TallyFigure(at, noun, mention.End, numeral, TallyKind.Count));
            return mention.End;
        }

        return null;
    }

    private static bool IsListed(in Scan scan, int from, int to)
    {
        if (to - from is < 1 or > 4) return false;
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, ',') || scan.Is(at, ')') || scan.Is(at, "and") || scan.Is(at, "plus") || scan.Is(at, "with") || scan.Is(at, "ft") || scan.Is(at, "fg") || scan.IsWord(at) && scan.Of(at).Contains("pt", StringComparison.OrdinalIgnoreCase))) return false;
        return true;
    }

    // "that also included an assist".
    private static bool Adds(in Scan scan, int at) => scan.Is(at, "included") || scan.Is(at, "includes") || scan.Is(at, "including") || scan.Is(at, "added") || scan.Is(at, "adding") || scan.Is(at, "with");

    // "from the three-point line", "56 percent from three", "sub-40 percent": no number of anybody's.
    private static bool NamesPlace(in Scan scan, int at) =>
        (scan.Is(at - 1, '-') && scan.Glued(at)) || ((scan.Is(at, "three") || scan.Is(at, "3")) && (scan.Is(at - 1, "from") || (scan.Is(at + 1, '-') && (scan.Is(at + 2, "point") || scan.Is(at + 2, "pt")))));

    /// <summary>Whether a noun is written in plural.</summary>
    public static bool IsPlural(in Scan scan, int at) => scan.IsWord(at) && scan.Of(at).EndsWith("s", StringComparison.OrdinalIgnoreCase);

    // "The Otters (32-18)", "improved to 32-18", "a 32-18 record".
    private static bool IsRecord(in Scan scan, int at, int end, IReadOnlyList<Owner> owners)
    {
        if (scan.Is(at - 1, '('))
        {
            if (!scan.Is(end, ')') && !scan.Is(end, ',')) return false;
            foreach (var owner in owners)
                if (owner.End == at - 1 || (owner.End == at - 2 && scan.IsKind(at - 2, TokenKind.Possessive))) return true;
            return false;
        }

        if (scan.Is(end, "record") && !scan.Any(at - 1, WordClass.Preposition)) return true;
        return scan.Is(at - 1, "to") && !scan.Is(end, "at") && !scan.Is(end, "when") && !scan.Is(end, "on") && !scan.Is(end, "in") && !scan.Is(end, "against") && !scan.Is(end, "over")
            && (scan.Any(at - 2, WordClass.Up | WordClass.Down) || scan.Is(at - 2, "moved") || scan.Is(at - 2, "move") || scan.Is(at - 2, "moves") || scan.Is(at - 2, "moving"));
    }

    // What a pair or percentage is about stands right behind it, before the next number or sign.
    private static int WindowEnd(in Scan scan, int from)
    {
        var end = from;
        while (end < from + Reach && (scan.IsWord(end) || scan.Is(end, '-') || (end == from && IsThree(scan, end)))) end++;
        return end;
    }

    private static bool IsThree(in Scan scan, int at) => scan.IsNumber(at) && scan.Of(at) is "3";

    private static Numeral? Whole(in Scan scan, int at) =>
        NumeralReader.TryRead(scan, at, money: false, out var reading, out _) && reading.Numeral is { Form: NumeralForm.Integer, Scale: 1m, Value: < 1000m } numeral ? numeral : null;

    private static Quantity? QuantityAt(IReadOnlyList<Quantity> quantities, int from, int at)
    {
        for (var i = from; i < quantities.Count && quantities[i].FirstToken <= at; i++)
            if (quantities[i].FirstToken == at) return quantities[i];
        return null;
    }
}
