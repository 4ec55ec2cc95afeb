using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>"$20 million more than Acme's", "500 fewer jobs than in May": how far two values are apart, and neither of them.</summary>
internal static class DifferenceCue
{
    // "more jobs in the north than": so many words may stand between.
    private const int Reach = 5;

    // "than the 38.2 million of 2024".
    private const int TimeReach = 6;

    private static readonly FrozenSet<string> Comparatives = FrozenSet.ToFrozenSet(["more", "fewer", "less", "higher", "lower", "greater", "larger", "bigger", "smaller", "cheaper"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> LeadWords = FrozenSet.ToFrozenSet(["lead", "margin", "gap", "advantage", "ahead", "behind", "deficit", "distance", "difference", "saving", "savings", "premium", "discount"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Stretches = FrozenSet.ToFrozenSet(["year", "month", "quarter", "week", "decade", "season"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number says how far two values are apart. A multiple does not: "eight times more" is the value of a row of multiples.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is { Dimension: Dimension.Multiple } || quantity.Kind == QuantityKind.Age) return false;
        for (var at = quantity.FirstToken + 1; at <= quantity.EndToken; at++)
            if (scan.IsWord(at) && Comparatives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at))) return IsThan(scan, at + 1);
        return false;
    }

    /// <summary>Whether a number says by how much something is moved or missed: "adjusts its height by a total of 3 inches"; "signed by seven doctors" and "4 by 6 metres" do not.</summary>
    public static bool IsBy(in Scan scan, Quantity quantity)
    {
        if (quantity.Direction != ChangeDirection.None || quantity.Unit is null or { Dimension: Dimension.Count or Dimension.Multiple or Dimension.Money or Dimension.Percent or Dimension.Points }) return false;
        var before = quantity.FirstToken - 1;
        while (SmallWords.Cover(scan, quantity, before) || scan.Is(before, "of") || scan.Is(before, "total")) before--;
        return scan.Is(before, "by") && !scan.IsNumber(before - 1);
    }

    /// <summary>Whether a number says how far ahead or behind one thing is of another: "seven points clear of Kornia", "38 seconds behind". No row but one of a lead holds it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    public static bool IsLead(in Scan scan, Quantity quantity) =>
        quantity.Kind != QuantityKind.Age && (scan.Is(quantity.EndToken, "ahead") || (scan.Is(quantity.EndToken, "behind") && !scan.Is(quantity.EndToken + 1, "bars")) || scan.Is(quantity.EndToken, "adrift") || (scan.Is(quantity.EndToken, "clear") && scan.Is(quantity.EndToken + 1, "of")));

    /// <summary>Whether only rows of how far two things are apart can hold a number: a difference that is no change, or a lead.</summary>
    public static bool IsApart(in Scan scan, Quantity quantity) => quantity.Direction == ChangeDirection.None && (Is(scan, quantity) || IsLead(scan, quantity));

    /// <summary>Whether a row is of how far two things are apart: a lead, a margin, a saving.</summary>
    public static bool IsOfLead(Fact fact)
    {
        foreach (var name in fact.MetricAliases.Prepend(fact.Metric))
            if (name.Split(' ').Any(LeadWords.Contains)) return true;
        return false;
    }

    /// <summary>Which way a value went, where it is held against the same thing of another time: "4.3% higher than a year before", "$145 million more than in 2024". None for every other difference.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">A number that says how far two values are apart.</param>
    public static ChangeDirection OverTime(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken + 1;
        while (at <= quantity.EndToken && !(scan.IsWord(at) && Comparatives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at)))) at++;
        var direction = scan.Is(at, "more") || scan.Is(at, "higher") || scan.Is(at, "greater") || scan.Is(at, "larger") || scan.Is(at, "bigger") ? ChangeDirection.Up : ChangeDirection.Down;
        while (scan.Has(at) && !scan.Is(at, "than")) at++;
        for (var after = at + 1; after <= at + TimeReach && scan.Has(after); after++)
        {
            if (scan.Is(after, ',') || scan.Is(after, ';') || scan.Any(after, WordClass.Verb)) break;
            if (scan.Any(after, WordClass.Month) || DateReader.YearOf(scan, after) > 0 || Stretches.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(after))) return direction;
        }

        return ChangeDirection.None;
    }

    private static bool IsThan(in Scan scan, int from)
    {
        for (var at = from; at < from + Reach && scan.IsWord(at) && !scan.Any(at, WordClass.Verb | WordClass.Conjunction | WordClass.Cardinal); at++)
            if (scan.Is(at, "than")) return true;
        return scan.Is(from, "than");
    }
}
