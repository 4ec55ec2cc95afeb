using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Rows D0 to D6: whether claim and row may be compared at all.</summary>
internal static class Preconditions
{
    public static Outcome? NotCheckable(Case claim)
    {
        if (claim.Claim.Reason is { } reason && !PlannedRows.Allow(reason, claim.Fact) && !ConfirmingRows.HoldForetold(reason, claim)) return Outcome.Unverified(Details.NotCheckable + reason);
        if (claim.Fact is not null) return null;
        if (RankDerivations.Doubt(claim) is not null) return Outcome.Unverified(Details.NotCheckable + Details.OtherList);
        if (RankDerivations.LacksList(claim)) return Outcome.Unverified(Details.NotCheckable + Details.SeriesIncomplete);
        return ChangeDerivations.LacksBase(claim) ? Outcome.Unverified(Details.NotCheckable + Details.NoBase) : null;
    }

    public static Outcome? NoReference(Case claim)
    {
        if (claim.Fact is not null) return null;
        return BorrowedNumber.OfMetric(claim) is { } owner
            ? new Outcome(Verdict.Mismatch) { Detail = Details.Metric, Other = owner, IsBorrowed = true }
            : Outcome.Unverified(Details.NoReference);
    }

    public static Outcome? UnlikeUnits(Case claim)
    {
        if (claim.Comparison is not null || claim.Fact is not { } fact) return null;
        var match = UnitMatching.Of(claim.Quantity, fact);
        if (match == UnitMatch.PercentForPoints) return null;
        if (match == UnitMatch.OtherCurrency && OfOtherDollar(claim) is { } meant) return meant;
        var hasSameDigits = match == UnitMatch.OtherCurrency
            && Comparisons.IgnoringUnits(claim.Quantity, fact, claim.Tolerances) is { } digits && digits.Plain.Core.Contains(digits.Reference.Low);
        return hasSameDigits
            ? new Outcome(Verdict.Mismatch) { Detail = Details.Currency, IsBorrowed = true }
            : Outcome.Unverified(Details.NoReference);
    }

    /// <summary>A bare "$" beside a row in the dollars of another country: they may well be meant.</summary>
    private static Outcome? OfOtherDollar(Case claim) =>
        UnitReadings.OtherDollar(claim) is { Comparison: { } beside, Fact.Unit: { } unit } && beside.Meaning.Halo.Contains(beside.Reference.Low)
            ? new Outcome(Verdict.Ambiguous) { Detail = Details.Currency, Severity = Severity.Warning, Diagnosis = $"fits if {UnitWording.Plural(unit)} were meant", Decided = "D6" }
            : null;

    /// <summary>Extremes against what is no extreme, in both directions.</summary>
    public static Outcome? OtherStatistic(Case claim)
    {
        if (claim.Comparison is not { } beside) return null;
        if (claim.Derivation is null && OtherTag(claim, beside) is { } tagged) return tagged;
        var stated = claim.Quantity.Hedge.Class;
        if (stated is HedgeClass.UpTo or HedgeClass.AsFewAs) return beside.Hedge.IsBound ? ExtremeOfTypical(beside) : null;
        return beside.Fact.Statistic is Statistic.Max or Statistic.Min ? TypicalOfExtreme(beside) : null;
    }

    /// <summary>A row of another sort than the words say: with the claim's number it is a mismatch, with another number it is no reference.</summary>
    private static Outcome? OtherTag(Case claim, Comparison beside)
    {
        if (StatedTags.Conflict(claim, beside.Fact) is { } tag)
            return HasNumber(beside) ? new Outcome(Verdict.Mismatch) { Detail = tag } : Outcome.Unverified(Details.NoReference);
        if (beside.Meaning.Halo.Contains(beside.Reference.Low)) return null;
        return BasisRows.Others(claim, beside.Fact).FirstOrDefault(claim.HasNumberOf) is { } other
            ? new Outcome(Verdict.Mismatch) { Detail = Details.Normalisation, Other = other }
            : null;
    }

    private static bool HasNumber(Comparison beside) =>
        !beside.Reference.IsRange && beside.Reference.Bound is null && beside.Meaning.Core.Contains(beside.Reference.Low);

    /// <summary>A row that is over says nothing of today, but whose number it was.</summary>
    public static Outcome? NothingValid(Case claim)
    {
        if (IsAgainstForecast(claim)) return Outcome.Unverified(Details.ReferenceForecast);
        if (!claim.IsStale) return null;
        if (claim is not { Fact: { } fact, Derivation: null } || !StandingRows.IsOut(claim, fact) || !Disagreement.Fits(claim, fact)) return Outcome.Unverified(Details.ReferenceStale);
        return fact.ValidFrom > claim.When?.Last
            ? new Outcome(Verdict.Mismatch) { Detail = Details.Time, Other = fact, Decided = "D11" }
            : new Outcome(Verdict.Outdated) { Other = fact, Decided = "D11" };
    }

    /// <summary>"Rose 2 %" where the table has two points: the reading in points alone can fit.</summary>
    // What somebody expected disproves nothing that happened; a forecast in the article is held against it all the same.
    private static bool IsAgainstForecast(Case claim) =>
        claim is { Fact.Status: FactStatus.Forecast, Claim.Reason: null, Comparison: { } beside } && Fit.Of(beside) is var fit && !fit.Supports(beside) && fit.Rounds(beside) is null;

    public static Outcome? Readings(Case claim)
    {
        if (claim.Comparison is not null || claim.Fact is not { } fact) return SeveralReadings.Decide(claim);
        var points = claim.Quantity with { Unit = fact.Unit };
        return Comparisons.Of(points, fact, claim.Tolerances) is { } beside && beside.Meaning.Halo.Contains(beside.Reference.Low)
            ? new Outcome(Verdict.Ambiguous) { Detail = Details.Points, Severity = Severity.Warning, Diagnosis = "fits if percentage points were meant" }
            : Outcome.Unverified(Details.NoReference);
    }

    /// <summary>"Up to 16 hours" where the row is a median, or does not say.</summary>
    private static Outcome? ExtremeOfTypical(Comparison beside)
    {
        var (meaning, value) = (beside.Meaning, beside.Reference.Low);
        var isUnstated = beside.Fact.Statistic == Statistic.Unstated && beside.Reference.Bound is null;
        if (isUnstated && meaning.Halo.Contains(value))
            return new Outcome(meaning.Core.Contains(value) ? Verdict.Supported : Verdict.Rounded) { Flags = [Marks.TagAssumed] };
        return meaning.Truth.Intersects(beside.Reference.Bound?.Truth ?? Interval.Of(value)) ? Outcome.Unverified(Details.CompatibleOnly) : Disagreement.Size(beside);
    }

    /// <summary>"12-hour tasks" where the row is the longest ever seen: inside it nothing is decided.</summary>
    private static Outcome? TypicalOfExtreme(Comparison beside)
    {
        var reference = beside.Reference;
        if (reference.IsRange || reference.Bound is not null || beside.Meaning.Halo.Contains(reference.Low) || beside.Nearest is not { } ends) return null;
        var isMaximum = beside.Fact.Statistic == Statistic.Max;
        var isInside = isMaximum ? ends.Claim < ends.Reference : ends.Claim > ends.Reference;
        return isInside ? Outcome.Unverified(Details.CompatibleOnly) : null;
    }
}
