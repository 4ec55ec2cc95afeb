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
        while (scan.Any(before, WordClass.HedgeBefore) && !scan.Is(before, "from")) before--;
        if (!scan.Is(before, "from") || quantity.Amount is Amount.Range) return false;
        for (var at = before - 1; at >= before - 8 && scan.Has(at); at--)
            if (scan.Any(at, WordClass.Up | WordClass.Down)) return true;
        return false;
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
