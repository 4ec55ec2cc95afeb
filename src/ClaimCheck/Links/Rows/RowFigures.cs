using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Finds the numbers of a sentence that are free to be cells: none inside a text of the table, no day of a month.</summary>
internal static class RowFigures
{
    private const int Most = 64;

    /// <summary>The free numbers in order.</summary>
    public static List<RowFigure> Find(in Scan scan, IReadOnlyList<Quantity> quantities, IReadOnlyList<CellMention> mentions)
    {
        var found = new List<RowFigure>();
        var next = 0;
        for (var at = scan.First; at < scan.End && found.Count < Most; at++)
        {
            while (next < quantities.Count && quantities[next].FirstToken < at) next++;
            var quantity = next < quantities.Count && quantities[next].FirstToken == at ? quantities[next] : null;
            if (quantity is null && Raw(scan, at) is not { } raw) continue;
            else quantity ??= Raw(scan, at);
            if (quantity!.Amount is not Amount.Point || IsTaken(at, mentions) || IsPartOfDate(scan, at) || IsSigned(scan, at) || IsCompared(scan, quantity)) continue;
            found.Add(new RowFigure(quantity, quantity.Kind != QuantityKind.Date && next < quantities.Count && ReferenceEquals(quantity, quantities[next])));
        }

        return found;
    }

    /// <summary>The claims that are part of a text of the table, each about the column that has it.</summary>
    public static IEnumerable<RowFigure> Spoken(IReadOnlyList<Quantity> quantities, IReadOnlyList<CellMention> mentions)
    {
        foreach (var quantity in quantities)
        {
            if (quantity.Amount is not Amount.Point) continue;
            foreach (var mention in mentions)
            {
                if (mention.IsHeader || !mention.IsFull || !mention.Tokens.Contains(quantity.FirstToken)) continue;
                yield return new RowFigure(quantity, IsClaim: true) { Column = mention.Columns[0], Own = mention };
                break;
            }
        }
    }

    // A number that was passed over as a name, an ordinal or a year: "episode 96", "2nd", "1969".
    private static Quantity? Raw(in Scan scan, int at)
    {
        var isOrdinal = scan.IsWord(at) && (scan[at].Flags & TokenFlags.HasDigits) != 0;
        var end = at + 1;
        decimal value;
        if (scan.IsNumber(at) && scan.IsWord(at + 1) && scan.Glued(at + 1) && KeyNumber.TryRead(scan.Text.AsSpan(scan[at].Start, scan[at + 1].End - scan[at].Start), out value)) end = at + 2;
        else if (isOrdinal && KeyNumber.TryRead(scan.Of(at), out value)) end = at + 1;
        else if (!scan.IsNumber(at) || (scan.IsWord(at + 1) && scan.Glued(at + 1)) || (scan.IsWord(at - 1) && scan.Glued(at)) || !NumeralReader.TryRead(scan, at, money: false, out var reading, out _)) return null;
        else return new Quantity(scan.Between(at, reading.End - 1), QuantityKind.Count, new Amount.Point(reading.Numeral), null) { FirstToken = at, EndToken = reading.End };
        return new Quantity(scan.Between(at, end - 1), QuantityKind.Count, new Amount.Point(new Numeral(value, 1m, 1m, NumeralForm.Integer, scan.Between(at, end - 1))), null) { FirstToken = at, EndToken = end };
    }

    private static bool IsTaken(int at, IReadOnlyList<CellMention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.End > mention.First + 1 && mention.Tokens.Contains(at)) return true;
        return false;
    }

    // "2 places ahead of", "1 of 3 missiles": no cell of one row.
    private static bool IsCompared(in Scan scan, Quantity quantity)
    {
        for (var at = quantity.EndToken; at < quantity.EndToken + 3; at++)
            if (scan.Is(at, "ahead") || scan.Is(at, "behind") || scan.Is(at, "more") || scan.Is(at, "fewer") || scan.Is(at, "less")) return true;
        return (scan.Is(quantity.EndToken, "of") && scan.IsNumber(quantity.EndToken + 1)) || (scan.Is(quantity.FirstToken - 1, "of") && scan.IsNumber(quantity.FirstToken - 2));
    }

    // "a difference of - 6", with the sign apart: the number was read without it.
    private static bool IsSigned(in Scan scan, int at) => scan.Is(at - 1, '-') && !scan.Glued(at - 1) && !scan.IsNumber(at - 2);

    private static bool IsPartOfDate(in Scan scan, int at) =>
        scan.Any(at - 1, WordClass.Month) || scan.Any(at + 1, WordClass.Month) || (scan.Is(at - 1, ',') && scan.Any(at - 3, WordClass.Month)) || (scan.IsNumber(at - 1) && scan.Any(at - 2, WordClass.Month));
}
