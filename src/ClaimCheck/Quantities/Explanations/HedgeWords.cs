namespace ClaimCheck.Quantities;

/// <summary>What a class of hedges does to a number, in words.</summary>
internal static class HedgeWords
{
    public static string Of(Hedge hedge) => hedge.Class switch
    {
        HedgeClass.Unhedged => "no hedge: as precise as it is written",
        HedgeClass.Exact => "meant exactly",
        HedgeClass.Approximate => "meant approximately, to either side",
        HedgeClass.Loose => "meant loosely, to either side",
        HedgeClass.CloseTo => "near it, rather below",
        HedgeClass.Nearly => "a little below, not reached",
        HedgeClass.JustUnder => "a little below",
        HedgeClass.JustOver => "a little above",
        HedgeClass.Approaching => "on the way there, not reached",
        HedgeClass.MoreThan => "a lower bound that is passed",
        HedgeClass.AtLeast => "a lower bound that may be met",
        HedgeClass.WellOver => "a lower bound that is passed by far",
        HedgeClass.LessThan => "an upper bound that is not reached",
        HedgeClass.AtMost => "an upper bound that may be met",
        HedgeClass.WellUnder => "an upper bound that lies far off",
        HedgeClass.UpTo => "a largest value that was reached",
        HedgeClass.AsFewAs => "a smallest value that was reached",
        HedgeClass.Threshold when hedge.Downward => "a boundary passed on the way down",
        HedgeClass.Threshold when hedge.Strict => "a boundary passed on the way up",
        HedgeClass.Threshold => "a boundary that was reached",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge.Class, "a hedge has words"),
    };
}
