using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>How one sort of reference agrees with a claim: rows D7 to D10, asked in that order.</summary>
internal abstract class Fit
{
    /// <summary>The fit for the sort of reference that a comparison has.</summary>
    public static Fit Of(Comparison beside) =>
        beside.Reference.Bound is not null ? new BoundFit() : beside.Reference.IsRange ? new RangeFit() : new PointFit();

    /// <summary>D7: the reference lies in the core.</summary>
    public abstract bool Supports(Comparison beside);

    /// <summary>D8: only in the halo; the marks that say why, or null when it does not.</summary>
    public abstract IReadOnlyList<string>? Rounds(Comparison beside);

    /// <summary>D9: why it cannot be decided, or null when it can.</summary>
    public abstract string? Undecided(Comparison beside);

    /// <summary>D10: true but told weaker, or told by one end only; null when it is neither.</summary>
    public abstract Outcome? Weaker(Comparison beside);

    /// <summary>The note for what is true but weak: a lower bound says too little, an upper bound too much.</summary>
    protected static Outcome TrueButWeak(Comparison beside, decimal reference) =>
        new(beside.Meaning.Halo.High < reference ? Verdict.Understated : Verdict.Overstated) { Flags = [Marks.Implicature], Severity = Severity.Note };
}

/// <summary>A reference that is one value.</summary>
internal sealed class PointFit : Fit
{
    public override bool Supports(Comparison beside) =>
        beside.Meaning.Core.Contains(beside.Reference.Low)
        && (beside.Meaning.Widest.Contains(beside.Reference.Spread) || (beside.Low == beside.Reference.Low && beside.High == beside.Reference.Low));

    public override IReadOnlyList<string>? Rounds(Comparison beside)
    {
        var value = beside.Reference.Low;
        if (!beside.Meaning.Halo.Contains(value)) return null;
        if (beside.Meaning.Core.Contains(value)) return [Marks.ReferenceCoarse];
        return beside.Hedge.IsStrict && beside.Low == value ? [Marks.AtBound] : [];
    }

    public override string? Undecided(Comparison beside) =>
        !beside.Meaning.Truth.Contains(beside.Reference.Low) && beside.Reference.Spread.Overlaps(beside.Meaning.Halo)
            ? Details.WithinReferenceUncertainty
            : null;

    public override Outcome? Weaker(Comparison beside) =>
        beside.Meaning.Truth.Contains(beside.Reference.Low) ? TrueButWeak(beside, beside.Reference.Low) : null;
}

/// <summary>A reference that is a range: both of its ends must fit.</summary>
internal sealed class RangeFit : Fit
{
    public override bool Supports(Comparison beside)
    {
        var (reference, meaning) = (beside.Reference, beside.Meaning);
        var isSame = beside.Low == reference.Low && beside.High == reference.High;
        if (meaning.Core.Contains(reference.Low) && meaning.Core.Contains(reference.High)) return isSame || meaning.Widest.Contains(reference.Spread);
        return beside.Hedge.IsBound && meaning.Widest.Contains(Ends(reference)) && meaning.Core.Intersects(Ends(reference));
    }

    public override IReadOnlyList<string>? Rounds(Comparison beside)
    {
        var reference = beside.Reference;
        if (beside.Meaning.Halo.Contains(reference.Low) && beside.Meaning.Halo.Contains(reference.High)) return [];
        var isMiddle = IsInside(beside) && Math.Abs(Saturating.Subtract(beside.Low!.Value, reference.Middle)) <= Saturating.Subtract(reference.High, reference.Low) / 4;
        return isMiddle ? [Marks.RangeCollapsed] : null;
    }

    public override string? Undecided(Comparison beside) =>
        !IsInside(beside) && !beside.Meaning.Truth.Contains(Ends(beside.Reference)) && beside.Meaning.Widest.Intersects(Ends(beside.Reference))
            ? Details.CompatibleOnly
            : null;

    public override Outcome? Weaker(Comparison beside)
    {
        if (beside.Meaning.Truth.Contains(Ends(beside.Reference))) return TrueButWeak(beside, beside.Reference.Low);
        if (!IsInside(beside)) return null;
        var verdict = beside.Low > beside.Reference.Middle ? Verdict.Overstated : Verdict.Understated;
        return new Outcome(verdict) { Flags = [Marks.RangeEndpoint], Severity = Severity.Warning, Decided = "D14" };
    }

    /// <summary>Whether the claim is one number between the ends; one that rounds to an end is taken for it.</summary>
    private static bool IsInside(Comparison beside) =>
        beside.IsTwoSidedPoint && Ends(beside.Reference).Intersects(beside.Meaning.Halo);

    private static Interval Ends(ReferenceValue reference) => new(reference.Low, reference.High);
}

/// <summary>A reference that is a bound: "more than 80 %".</summary>
internal sealed class BoundFit : Fit
{
    public override bool Supports(Comparison beside) => IsImplied(beside) && beside.Meaning.Core.Intersects(beside.Reference.Bound!.Value.Core);

    public override IReadOnlyList<string>? Rounds(Comparison beside) =>
        beside.IsTwoSidedPoint && !beside.Hedge.IsStrict && beside.Low == beside.Reference.Low ? [Marks.AtBound] : null;

    public override string? Undecided(Comparison beside) =>
        !IsImplied(beside) && beside.Meaning.Widest.Intersects(beside.Reference.Spread) ? Details.CompatibleOnly : null;

    public override Outcome? Weaker(Comparison beside) => IsImplied(beside) ? TrueButWeak(beside, beside.Reference.Low) : null;

    private static bool IsImplied(Comparison beside) => beside.Meaning.Truth.Contains(beside.Reference.Spread);
}
