using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A level is not an amount of change: "rose 4 percent" says nothing about a row that holds the rate itself.</summary>
internal static class ChangeCue
{
    /// <summary>Whether a number is what a change started from: "down from 1.8 percent", "cut from $47 billion"; another time's figure.</summary>
    public static bool IsStart(in Scan scan, Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        // "from an estimated 450 million", "from around 20%": over the hedge.
        while (scan.Has(before) && !scan.Is(before, "from") && (scan.Any(before, WordClass.HedgeBefore) || (quantity.Hedge.Class != HedgeClass.Unhedged && scan[before].Start >= quantity.Hedge.Span.Start) || (scan.Is(before, "an") && scan.Is(before + 1, "estimated")))) before--;
        if (!scan.Is(before, "from") || quantity.Amount is Amount.Range) return false;
        // "Gets the thumbs-up from 49%": no movement of its own.
        for (var at = before - 1; at >= before - 8 && scan.Has(at); at--)
            if (scan.Any(at, WordClass.Up | WordClass.Down) && !scan.Is(at - 1, '-')) return true;
        // "to €186 million from €243 million", however far off the verb is.
        for (var at = before - 1; at >= before - 5 && scan.Has(at); at--)
            if (scan.Is(at, "to")) return scan.IsNumber(at + 1) || scan.IsNumber(at + 2);
        // "from 450 million down to 350 million".
        var after = scan.Any(quantity.EndToken, WordClass.Up | WordClass.Down) ? quantity.EndToken + 1 : quantity.EndToken;
        return after > quantity.EndToken && scan.Is(after, "to") && (scan.IsNumber(after + 1) || scan.IsNumber(after + 2) || scan.IsNumber(after + 3));
    }

    /// <summary>Whether a number is said to be an earlier one: "against 2,790 a year earlier", "compared with 14 percent a month before".</summary>
    public static bool IsEarlier(in Scan scan, Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        if (!(scan.Is(before, "against") || scan.Is(before, "versus") || scan.Is(before, "than") || scan.Is(before, "from") || (scan.Is(before - 1, "compared") && scan.Any(before, WordClass.Preposition)))) return false;
        var after = quantity.EndToken;
        return scan.Is(after, "a") && scan.Any(after + 1, WordClass.UnitName) && (scan.Is(after + 2, "earlier") || scan.Is(after + 2, "before") || scan.Is(after + 2, "ago"));
    }

    /// <summary>Whether a number is what another is held against: "€4.3 billion, against 3.9 billion in 2024", "compared with 12%", "more than the 38 million of 2024", "after $318 billion a year earlier".</summary>
    public static bool IsComparand(in Scan scan, Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        while (SmallWords.Cover(scan, quantity, before)) before--;
        return scan.Is(before, "against") || scan.Is(before, "versus") || scan.Is(before, "vs") || scan.Is(before, "from") || scan.Is(before, "after") || scan.Is(before, "than") || scan.Is(before, "double")
            || ((scan.Is(before, "with") || scan.Is(before, "to")) && (scan.Is(before - 1, "compared") || scan.Is(before - 1, "compares")));
    }

    /// <summary>Whether both are levels, or both are amounts of change.</summary>
    /// <param name="quantity">The quantity; its direction says whether it is a change.</param>
    /// <param name="fact">The row.</param>
    /// <param name="isChange">Whether the row's metric names a change.</param>
    public static bool Fits(Quantity quantity, Fact fact, bool isChange)
    {
        if (quantity.Direction == ChangeDirection.None || isChange) return true;
        // A multiple is a comparison by itself, and things that were added or lost are counted: "cut 500 jobs".
        return fact.Unit?.Dimension is Dimension.Multiple || quantity.Unit?.Dimension is Dimension.Multiple or Dimension.Count;
    }
}
