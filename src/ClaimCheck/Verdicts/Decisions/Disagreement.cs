using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Rows D11 to D14: the claim disagrees, and how.</summary>
internal static class Disagreement
{
    /// <summary>An earlier value is outdated; one that only came later is a mismatch of time.</summary>
    public static Outcome? OtherTime(Case claim)
    {
        if (claim is { Derivation: null, Fact: { } standing, Comparison: not null } && StandingRows.Below(claim, standing).FirstOrDefault(row => Fits(claim, row)) is { } replaced) return new Outcome(Verdict.Outdated) { Other = replaced };
        if (claim is { Derivation: null, Fact: { } known, Comparison: not null } && SeriesRows.OfSameTime(claim.Link, known).FirstOrDefault(row => StandingRows.IsKnownLater(claim, row) && Fits(claim, row)) is { } later)
            return new Outcome(Verdict.Mismatch) { Detail = Details.Time, Other = later };
        if (claim is not { When: not null, Derivation: null, Claim.Period: null, Fact: { Period: { } period } fact, Comparison: not null }) return null;
        var fitting = SeriesRows.Alike(claim.Link, fact).Where(row => Fits(claim, row)).ToList();
        if (fitting.FindLast(row => row.Period!.Value.Start < period.Start) is { } earlier) return new Outcome(Verdict.Outdated) { Other = earlier };
        return fitting.Count > 0 ? new Outcome(Verdict.Mismatch) { Detail = Details.Time, Other = fitting[0] } : null;
    }

    public static Outcome? WrongInKind(Case claim) =>
        claim.Comparison is { } beside && IsWrongInKind(beside) ? new Outcome(Verdict.Contradicted) : null;

    public static Outcome? WrongInSize(Case claim)
    {
        if (claim.Comparison is not { } beside || !IsFarOff(beside)) return null;
        if (BorrowedNumber.OfMetric(claim) is { } owner) return new Outcome(Verdict.Mismatch) { Detail = Details.Metric, Other = owner, IsBorrowed = true };
        return BorrowedNumber.OfPeriod(claim) is { } row
            ? new Outcome(Verdict.Mismatch) { Detail = Details.Period, Other = row }
            : new Outcome(Verdict.Contradicted);
    }

    public static Outcome? TooHighOrLow(Case claim) => claim.Comparison is { } beside ? Size(beside) : null;

    /// <summary>Too high or too low, by magnitude when both are negative.</summary>
    public static Outcome Size(Comparison beside)
    {
        if (beside.Nearest is not var (claim, reference)) return Outcome.Unverified(Details.CompatibleOnly);
        var isHigh = claim == reference
            ? !(beside.Meaning.Halo.IsBelow(beside.Reference.Spread) || beside.Meaning.Halo.High <= reference)
            : claim > reference != (claim < 0 && reference < 0);
        return new Outcome(isHigh ? Verdict.Overstated : Verdict.Understated);
    }

    /// <summary>Whether a row has a number that the claim lets pass.</summary>
    public static bool Fits(Case claim, Fact row) =>
        Comparisons.Of(claim.Quantity, row, claim.Tolerances) is { Reference: { IsRange: false, Bound: null } reference } other
        && other.Meaning.Halo.Contains(reference.Low);

    private static bool IsWrongInKind(Comparison beside)
    {
        if (beside.Hedge.Class is HedgeClass.Threshold or HedgeClass.Exact || beside.Quantity.Kind is QuantityKind.Rank or QuantityKind.Date) return true;
        if (beside.Nearest is not var (claim, reference)) return false;
        if (Math.Sign(claim) * Math.Sign(reference) < 0) return true;
        var isSmallCount = beside.Kind == ClaimKind.Exact && beside.Quantity.Amount is Amount.Point && Math.Abs(claim) < 10;
        return isSmallCount || IsOnOtherSideOfHalf(beside, reference);
    }

    /// <summary>Whether a majority turns out to be none, or a minority one.</summary>
    private static bool IsOnOtherSideOfHalf(Comparison beside, decimal reference) =>
        beside.IsPercent && beside.Quantity.Amount is Amount.Vague
        && ((beside.Meaning.Halo.Low >= 50 && reference < 50) || (beside.Meaning.Halo.High <= 50 && beside.Meaning.Halo.Low <= 0 && reference > 50));

    private static bool IsFarOff(Comparison beside)
    {
        if (beside.Quantity.Amount is Amount.Vague || IsMereExcess(beside) || beside.Nearest is not var (claim, reference)) return false;
        var isShare = beside.Kind is ClaimKind.Share or ClaimKind.Fraction or ClaimKind.OneIn;
        if (isShare && Math.Abs(Saturating.Subtract(claim, reference)) >= Defaults.ContradictionPoints) return true;
        var (larger, smaller) = (Math.Max(Math.Abs(claim), Math.Abs(reference)), Math.Min(Math.Abs(claim), Math.Abs(reference)));
        if (smaller == 0 || Math.Round(Saturating.Divide(larger, smaller), Differences.Places) < Defaults.ContradictionFactor) return false;
        return beside.Kind != ClaimKind.IntervalScale || (beside.IsPercent && smaller >= 1);
    }

    /// <summary>Whether "up to" was exceeded: its bound can be cancelled, so that is no contradiction.</summary>
    private static bool IsMereExcess(Comparison beside) => Severities.IsCancellable(beside);
}
