using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>All hedge classes and how each is read. Adding one is an entry here and a member of <see cref="HedgeClass"/>.</summary>
/// <remarks>The names v, c, h, a, A, n₅, n₁₀ and s of docs/verdicts.md are the members of <see cref="Figure"/>.</remarks>
public static class HedgeReadings
{
    /// <summary>Every class once, in the order of <see cref="HedgeClass"/>.</summary>
    public static IReadOnlyList<HedgeReading> All { get; } =
    [
        new(HedgeClass.Unhedged, "U", "", "the number, as finely as it was written",
            f => Meaning.Of(Within(f, f.Core), Between(f, f.HaloBelow, f.HaloAbove))),
        new(HedgeClass.Exact, "E", "exactly", "the number, without slack",
            f => Meaning.Of(Within(f, f.ExactWidth), Within(f, f.ExactWidth))),
        new(HedgeClass.Approximate, "A", "about", "either side of the number",
            f => Meaning.Of(Within(f, f.ApproximateCore), Within(f, f.ApproximateHalo))),
        new(HedgeClass.Loose, "A+", "something like", "either side of the number, further than about",
            f => Meaning.Of(Within(f, f.ApproximateCore), Within(f, Defaults.Loose * f.ApproximateHalo))),
        new(HedgeClass.CloseTo, "CT", "close to", "either side of the number, rather below",
            f => Meaning.Of(Between(f, f.NearlyCore, f.NearlyCore / 2), Between(f, f.NearlyHalo, f.NearlyHalo / 2))),
        new(HedgeClass.Nearly, "N", "nearly", "below the number, which was not reached",
            f => Meaning.Of(JustBelow(f, f.NearlyCore), Between(f, f.NearlyHalo, 0))) { IsStrict = true },
        new(HedgeClass.JustUnder, "JU", "just under", "a little below the number",
            f => Meaning.Of(JustBelow(f, f.NearlyCore / 2), Between(f, f.NearlyHalo / 2, 0))) { IsStrict = true },
        new(HedgeClass.JustOver, "JO", "just over", "a little above the number",
            f => Meaning.Of(JustAbove(f, f.NearlyCore / 2), Between(f, 0, f.NearlyHalo / 2))) { IsStrict = true },
        new(HedgeClass.Approaching, "AP", "approaching", "below the number, and moving towards it",
            f => Meaning.Of(JustBelow(f, f.Times(f.Tolerances.ApproachingCore)), Between(f, f.Times(f.Tolerances.ApproachingHalo), 0))) { IsStrict = true },
        new(HedgeClass.MoreThan, "L", "more than", "above the number; so far above that the next round number would have been named, it is weak but true",
            f => new(JustAbove(f, f.Step), Between(f, 0, f.Step), new(f.Value, null, LowOpen: true)))
        { IsBound = true, IsStrict = true, Opposite = HedgeClass.LessThan },
        new(HedgeClass.AtLeast, "L=", "at least", "the number or more",
            f => new(Between(f, 0, f.Step), Between(f, 0, f.Step), new(f.Value, null)))
        { IsBound = true, Opposite = HedgeClass.AtMost },
        new(HedgeClass.WellOver, "LL", "well over", "clearly above the number",
            f => new(new(f.Times(1 + Defaults.WellOver), f.Times(2)), new(f.Times(1 + (Defaults.WellOver / 2)), f.Times(3)), new(f.Value, null, LowOpen: true)))
        { IsBound = true, Opposite = HedgeClass.WellUnder },
        new(HedgeClass.LessThan, "Ub", "less than", "below the number",
            f => new(JustBelow(f, f.Step), Between(f, f.Step, 0), new(null, f.Value, HighOpen: true)))
        { IsBound = true, IsStrict = true, Opposite = HedgeClass.MoreThan },
        new(HedgeClass.AtMost, "Ub=", "at most", "the number or less",
            f => new(Between(f, f.Step, 0), Between(f, f.Step, 0), new(null, f.Value)))
        { IsBound = true, Opposite = HedgeClass.AtLeast },
        new(HedgeClass.WellUnder, "UL", "well under", "clearly below the number",
            f => new(new(f.Times(0.5m), f.Times(1 - Defaults.WellOver)), new(f.Times(0.33m), f.Times(1 - (Defaults.WellOver / 2))), new(null, f.Value, HighOpen: true)))
        { IsBound = true, Opposite = HedgeClass.WellOver },
        new(HedgeClass.UpTo, "UT", "up to", "the largest value that was seen; says nothing of the others",
            f => new(Within(f, f.Core), Between(f, f.HaloBelow, f.HaloAbove), new(null, f.Plus(f.HaloAbove))))
        { IsBound = true, Opposite = HedgeClass.AsFewAs },
        new(HedgeClass.AsFewAs, "DT", "as little as", "the smallest value that was seen; says nothing of the others",
            f => new(Within(f, f.Core), Between(f, f.HaloBelow, f.HaloAbove), new(f.Plus(-f.HaloBelow), null)))
        { IsBound = true, Opposite = HedgeClass.UpTo },
        new(HedgeClass.Threshold, "TH", "crossed", "a boundary that was reached or passed",
            f => Meaning.Of(Beyond(f), Beyond(f)))
        { IsBound = true },
    ];

    /// <summary>How a class is read.</summary>
    public static HedgeReading Of(HedgeClass hedge) => All[(int)hedge];

    private static Interval Within(Figure f, decimal width) => Between(f, width, width);

    private static Interval Between(Figure f, decimal below, decimal above) => new(f.Plus(-below), f.Plus(above));

    private static Interval JustBelow(Figure f, decimal width) => new(f.Plus(-width), f.Value, HighOpen: true);

    private static Interval JustAbove(Figure f, decimal width) => new(f.Value, f.Plus(width), LowOpen: true);

    private static Interval Beyond(Figure f) => f.Downward
        ? new(null, f.Value, HighOpen: f.Strict)
        : new(f.Value, null, LowOpen: f.Strict);
}
