using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says in one sentence why a verdict came out: what the article has, what the table has and where, and how the two stand.</summary>
internal static class WhySentence
{
    /// <summary>Where a row stands: "facts.csv:2".</summary>
    public static string Place(Fact fact) => $"{fact.Address.File}:{fact.Address.Line}";

    /// <summary>The sentence for an outcome.</summary>
    public static string Of(Case claim, Outcome outcome)
    {
        if (claim.Fact is not { } fact) return WithoutRow(claim, outcome);
        if (outcome.Detail is { } detail && detail.StartsWith(Details.NotCheckable, StringComparison.Ordinal)) return WithoutRow(claim, outcome);
        return $"{Article(claim)}; {Place(fact)} has {Row(fact, claim.Quantity.Unit)}{Comment(claim, outcome)}";
    }

    private static string WithoutRow(Case claim, Outcome outcome) => outcome switch
    {
        { Verdict: Verdict.Mismatch, Other: { } owner } => $"{Article(claim)}; that number is the {owner.Metric} ({Place(owner)})",
        { Verdict: Verdict.Ambiguous } => $"{Article(claim)}; several rows fit, and they lead to different verdicts",
        { Detail: Details.NoReference } => $"{Article(claim)}; {NoRow(claim)}",
        { Detail: { } detail } when detail.StartsWith(Details.NotCheckable, StringComparison.Ordinal) =>
            $"{Article(claim)}; {NotCheckable(detail[Details.NotCheckable.Length..])}",
        _ => Article(claim),
    };

    private static string NoRow(Case claim) =>
        claim.Link.Reasons is [{ Length: > 0 } reason, ..] ? $"no row of the table speaks of it: {reason}" : "no row of the table speaks of it";

    private static string NotCheckable(string reason) => reason switch
    {
        "forecast" => "a forecast is not checked against a table",
        "hypothetical" => "what might have been is not checked against a table",
        "question" => "a question asserts nothing",
        "negated" => "a denied number asserts nothing that could be checked",
        "vague" => "the words are too vague to be checked",
        _ => $"it is not checked ({reason})",
    };

    /// <summary>What the article says, and of what.</summary>
    private static string Article(Case claim)
    {
        var quantity = claim.Link.Claim.Quantity;
        var amount = QuantityWording.Of(quantity.Amount, quantity.Unit);
        var topic = Topic(claim.Fact?.Subject ?? claim.Claim.Subject?.Name, claim.Fact?.Metric ?? claim.Claim.Metric?.Name);
        if (quantity.Direction != ChangeDirection.None)
        {
            var verb = quantity.Direction == ChangeDirection.Up ? "rise" : "fall";
            return topic is null
                ? $"the article speaks of a {verb} of {QuantityWording.Hedged(quantity.Hedge, amount)}"
                : $"for {topic} the article has a {verb} of {QuantityWording.Hedged(quantity.Hedge, amount)}";
        }

        if (topic is null) return $"the article has {QuantityWording.Of(quantity)}";
        return quantity.Hedge.Class switch
        {
            HedgeClass.Threshold => $"the article says {topic} {QuantityWording.Crossing(quantity.Hedge)} {amount}",
            HedgeClass.Approaching => $"the article says {topic} is approaching {amount}",
            _ => $"the article puts {topic} at {QuantityWording.Of(quantity)}",
        };
    }

    private static string? Topic(string? subject, string? metric) => (subject, metric) switch
    {
        (null, null) => null,
        ({ } name, null) => name,
        (null, { } measure) => $"the {measure}",
        ({ } name, { } measure) => name.EndsWith('s') ? $"{name}' {measure}" : $"{name}'s {measure}",
    };

    /// <summary>What the row has, with its value in the claim's unit where that is another.</summary>
    private static string Row(Fact fact, Unit? unit = null)
    {
        var converted = fact is { Amount.Value: { } value, Unit: { } from } && unit is not null && from.Name != unit.Name
            && from.Dimension is not (Dimension.Count or Dimension.Percent) && from.ConvertsTo(unit)
            ? $", that is {QuantityWording.Of(NumberWording.Rough(UnitMatching.Convert(value, from, unit)), unit)}"
            : "";
        var period = fact.Period is { } time ? $" ({QuantityWording.Of(time)})" : "";
        return $"{QuantityWording.Of(fact)}{converted}{period}";
    }

    /// <summary>How the two stand to each other.</summary>
    private static string Comment(Case claim, Outcome outcome) => outcome.Verdict switch
    {
        Verdict.Supported => ", which agrees",
        Verdict.Rounded when outcome.Flags.Contains(Marks.AtBound) => ", exactly the bound",
        Verdict.Rounded when outcome.Flags.Contains(Marks.RangeCollapsed) => ", and the article names its middle",
        Verdict.Rounded => ", which agrees as a rounding",
        Verdict.Overstated or Verdict.Understated when outcome.Flags.Contains(Marks.Implicature) => ", so it is true but weaker than it could be",
        Verdict.Overstated or Verdict.Understated when outcome.Flags.Contains(Marks.RangeEndpoint) => ", and the article names one end of it only",
        Verdict.Overstated or Verdict.Understated or Verdict.Contradicted => Gap(claim),
        Verdict.Outdated when outcome.Other is { } other => $", and {Row(other)} is an earlier value ({Place(other)})",
        Verdict.Mismatch when outcome is { Detail: Details.Metric, Other: { } other } => $", and the article's number is the {other.Metric} ({Place(other)})",
        Verdict.Mismatch when outcome is { Detail: Details.Currency } => ", the same digits in another currency",
        Verdict.Mismatch when outcome.Other is { } other => $", and the article's number is that of {Place(other)}, {Row(other)}",
        Verdict.Conflicting when outcome.Other is { } other => $", but {Place(other)} has {Row(other)}",
        Verdict.Ambiguous => ", which fits only if percentage points were meant",
        Verdict.Unverified => Undecided(outcome.Detail),
        _ => "",
    };

    private static string Undecided(string? detail) => detail switch
    {
        Details.WithinReferenceUncertainty => ", which is not precise enough to decide",
        Details.CompatibleOnly => ", which neither proves nor disproves it",
        Details.ReferenceStale => ", which speaks of a later time",
        Details.NoReference => ", which cannot be compared with it",
        _ => "",
    };

    /// <summary>How far apart they are: in points, as a factor, or as a part.</summary>
    private static string Gap(Case claim)
    {
        if (claim.Comparison is not { Nearest: var (stated, reference) } beside || Differences.Absolute(stated, reference) is not { } difference) return "";
        if (beside.Hedge.Class == HedgeClass.Threshold) return Missed(beside, stated, reference);
        if (difference == 0) return ", which is on the other side of it";
        if (Math.Sign(stated) * Math.Sign(reference) < 0) return ", the opposite direction";
        var word = Math.Abs(stated) > Math.Abs(reference) ? "high" : "low";
        if (beside.InPoints) return $", so the article is {Points(difference)} too {word}";
        if (beside.Kind == ClaimKind.Exact) return $", so the article is {NumberWording.Of(Math.Abs(difference))} too {word}";
        var (larger, smaller) = (Math.Max(Math.Abs(stated), Math.Abs(reference)), Math.Min(Math.Abs(stated), Math.Abs(reference)));
        if (smaller != 0 && larger / 2 >= smaller)
            return $", so the article is {NumberWording.Factor(Saturating.Divide(larger, smaller))} times too {word}";
        return Differences.Relative(stated, reference) is { } relative ? $", so the article is {NumberWording.Percent(relative)} too {word}" : ", which is not the same";
    }

    // A threshold is missed by a part of itself: 965 is 3.5 % short of 1,000.
    private static string Missed(Comparison beside, decimal threshold, decimal reference)
    {
        var side = reference < threshold ? "short" : reference > threshold ? "above it" : "and no further";
        if (reference == threshold) return $", {side}";
        return beside.InPoints || threshold == 0
            ? $", {Points(reference - threshold)} {side}"
            : $", {NumberWording.Percent((threshold - reference) / Math.Abs(threshold))} {side}";
    }

    private static string Points(decimal difference)
    {
        var size = Math.Abs(Math.Round(difference, 1));
        return NumberWording.IsOne(size) ? "1 point" : $"{NumberWording.Of(size)} points";
    }
}
