using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>How much a verdict matters.</summary>
internal static class Severities
{
    public static Severity Of(Case claim, Outcome outcome)
    {
        var severity = outcome.Severity ?? outcome.Verdict switch
        {
            Verdict.Overstated or Verdict.Understated => OfSize(claim),
            Verdict.Contradicted => IsNarrowMiss(claim.Comparison) || IsNearPlace(claim) ? Severity.Warning : Severity.Error,
            Verdict.Outdated or Verdict.Conflicting => Severity.Warning,
            Verdict.Mismatch => outcome.IsBorrowed ? Severity.Error : Severity.Warning,
            Verdict.Ambiguous => Severity.Note,
            Verdict.Unverified => claim.Options.RequireReference ? Severity.Warning : Severity.None,
            _ => Severity.None,
        };
        if (severity != Severity.None && claim.Fact is { Severity: not FactSeverity.Unstated and var own }) return Stated(own);
        // What was estimated, or is still to be settled, makes no error of a figure that differs.
        if (severity == Severity.Error && claim.Fact is { Status: FactStatus.Provisional or FactStatus.Estimate }) return Severity.Warning;
        return severity == Severity.Note && claim.Options.Profile == Profile.Strict ? Severity.Warning : severity;
    }

    /// <summary>Whether a wrong size is small, and neither side says of when it speaks: they may differ in date, not in truth.</summary>
    public static bool IsUndated(Case claim) =>
        claim is { Claim.Period: null, Fact.Period: null, Comparison: { } beside } && Band(beside) == Severity.Note;

    /// <summary>Whether "up to" was exceeded, or "as few as" fell short: such a bound can be taken back in the next sentence.</summary>
    public static bool IsCancellable(Comparison beside) => beside.Nearest is var (claim, reference) && beside.Quantity.Hedge.Class switch
    {
        HedgeClass.UpTo => reference > claim,
        HedgeClass.AsFewAs => reference < claim,
        _ => false,
    };

    /// <summary>How much the table itself says that a claim against its row matters.</summary>
    private static Severity Stated(FactSeverity severity) => severity switch
    {
        FactSeverity.Error => Severity.Error,
        FactSeverity.Warning => Severity.Warning,
        FactSeverity.Note => Severity.Note,
        _ => Severity.None,
    };

    private static Severity OfSize(Case claim)
    {
        if (claim.Comparison is not { } beside) return Severity.Warning;
        var severity = Band(beside);
        if (severity == Severity.Note && !IsUndated(claim) && (IsBoundViolated(beside) || IsSharp(beside))) return Severity.Warning;
        return severity == Severity.Error && IsCancellable(beside) ? Severity.Warning : severity;
    }

    private static Severity Band(Comparison beside)
    {
        if (beside.Nearest is not var (claim, reference)) return Severity.Note;
        var (size, note, warning) = beside.InPoints
            ? (Math.Abs(Saturating.Subtract(claim, reference)), Defaults.NotePoints, Defaults.WarningPoints)
            : (Differences.Relative(claim, reference) is { } relative ? Math.Abs(relative) : decimal.MaxValue, Defaults.NoteBand, Defaults.WarningBand);
        var severity = size <= note ? Severity.Note : size <= warning ? Severity.Warning : Severity.Error;
        return severity == Severity.Note && beside.InPoints && IsSmallRate(claim, reference) ? Severity.Warning : severity;
    }

    /// <summary>Whether two low rates differ by much of themselves: half a point is little between shares of half the people, and much between growth of 2 and of 2.5 %.</summary>
    private static bool IsSmallRate(decimal claim, decimal reference) =>
        Differences.Relative(claim, reference) is { } relative && Math.Abs(relative) > Defaults.WarningBand;

    private static bool IsBoundViolated(Comparison beside) =>
        beside.Hedge.Class is HedgeClass.MoreThan or HedgeClass.AtLeast or HedgeClass.LessThan or HedgeClass.AtMost;

    /// <summary>Whether the number is given to three figures or more and misses by two of its last digit.</summary>
    private static bool IsSharp(Comparison beside)
    {
        if (beside.Quantity.Amount is not Amount.Point { Numeral: var numeral } || beside.Nearest is not var (claim, reference)) return false;
        var roundness = Roundness.Of(numeral);
        if (roundness.Unit != roundness.Granule || Math.Abs(numeral.Value) < Saturating.Multiply(Defaults.SharpFrom, roundness.Granule) || numeral.Value == 0) return false;
        var granule = Saturating.Multiply(Math.Abs(Saturating.Divide(claim, numeral.Value)), roundness.Granule);
        return Math.Abs(Saturating.Subtract(claim, reference)) >= Saturating.Multiply(Defaults.SharpMiss, granule);
    }

    /// <summary>Whether a place in an order is off by no more than a twentieth of all places.</summary>
    private static bool IsNearPlace(Case claim) =>
        claim is { Derivation: { Field: { } field, Value: var place }, Comparison.Low: { } stated } && Math.Abs(stated - place) <= Defaults.RankMiss * field;

    private static bool IsNarrowMiss(Comparison? beside)
    {
        if (beside is not { Hedge.Class: HedgeClass.Threshold, Nearest: var (claim, reference) }) return false;
        return beside.InPoints
            ? Math.Abs(Saturating.Subtract(claim, reference)) <= Defaults.ThresholdMissPoints
            : Differences.Relative(claim, reference) is { } relative && Math.Abs(relative) <= Defaults.ThresholdMiss;
    }
}
