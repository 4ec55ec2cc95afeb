using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"Thirteen people were hurt: seven men and six women": a count, and behind a colon or in brackets all that it consists of.</summary>
internal static class PartsCheck
{
    /// <summary>Totals that their parts do not add up to.</summary>
    public static IEnumerable<Doubt> Find(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        var all = numbers.Quantities;
        for (var at = 0; at + 2 < all.Count; at++)
        {
            if (!IsWhole(all[at]) || Parts(scan, all, at) is not { Count: > 1 } parts) continue;
            var sum = parts.Sum(part => part.Amount.Value ?? 0);
            if (sum == all[at].Amount.Value) continue;
            var computed = NumberWording.Of(sum);
            found.Add(new Doubt([all[at].Span, .. parts.Select(part => part.Span)], $"{string.Join(" and ", parts.Select(part => QuantityWording.Of(part)))} are {computed}, and the article says {QuantityWording.Of(all[at])}", QuantityWording.Of(all[at]), computed));
        }

        return found;
    }

    private static bool IsWhole(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Count, Unit: { Dimension: Dimension.Count, Per: null }, Hedge.Class: HedgeClass.Unhedged or HedgeClass.Exact, Direction: ChangeDirection.None, Amount: Amount.Point { Numeral: { Granule: <= 1, Scale: 1, Value: > 0 and < 10_000 } } };

    // The rest of the sentence or of the brackets, and nothing in it but counts of things, joined by commas and one "and" before the last.
    private static List<Quantity>? Parts(in Scan scan, IReadOnlyList<Quantity> all, int at)
    {
        var open = all[at].EndToken;
        while (scan.IsWord(open) && open < all[at].EndToken + 6) open++;
        var isBracket = scan.Is(open, '(');
        if (!isBracket && !scan.Is(open, ':')) return null;
        var (parts, token, isLast) = (new List<Quantity>(), open + 1, false);
        for (var next = at + 1; next < all.Count; next++)
        {
            var part = all[next];
            if (isLast || part.FirstToken != token || !IsWhole(part) || part.Unit!.Code == all[at].Unit!.Code) return null;
            parts.Add(part);
            token = part.EndToken;
            if (isBracket ? scan.Is(token, ')') : IsEnd(scan, token)) return isLast || parts.Count > 1 ? parts : null;
            if (scan.Is(token, ',')) token++;
            if (scan.Is(token, "and")) token++;
            else if (!scan.Is(token - 1, ',')) return null;
        }

        return null;
    }

    private static bool IsEnd(in Scan scan, int at) => at >= scan.End || (scan.Is(at, '.') && at + 1 >= scan.End);
}
