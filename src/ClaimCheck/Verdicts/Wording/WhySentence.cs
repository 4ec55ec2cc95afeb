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
        if (outcome.Detail is { } detail && detail.StartsWith(Details.NotCheckable, StringComparison.Ordinal)) return NotCheckable(Written(claim), detail[Details.NotCheckable.Length..]);
        if (claim.Fact is not { } fact) return WithoutRow(claim, outcome);
        if (claim.Derivation is { } derivation) return $"{Article(claim)}; {Computed(derivation)}{Comment(claim, outcome)}";
        return $"{Article(claim)}; {Place(fact)} has {Row(fact, claim.Quantity.Unit)}{Comment(claim, outcome)}";
    }

    private static string WithoutRow(Case claim, Outcome outcome) => outcome switch
    {
        { Verdict: Verdict.Mismatch, Other: { } owner } => $"{Article(claim)}; that number is the {owner.Metric} ({Place(owner)})",
        { Verdict: Verdict.Ambiguous } => $"several rows fit {Written(claim)}{Places(claim)}, and they lead to different verdicts",
        _ => NoRow(claim),
    };

    // What the claim is about may be a fragment of its sentence: only the number is quoted where no row says what it measures.
    private static string NoRow(Case claim) =>
        claim.Link.Reasons is [{ Length: > 0 } reason, ..] ? $"no row of the table speaks of {Written(claim)}: {reason}" : $"no row of the table speaks of {Written(claim)}";

    private static string NotCheckable(string number, string reason) => reason switch
    {
        "forecast" => $"{number} is a forecast, which no table confirms",
        "hypothetical" => $"{number} tells what might have been, which no table confirms",
        "question" => $"{number} stands in a question, which asserts nothing",
        "negated" => $"{number} is denied, which leaves nothing to check",
        "vague" => $"{number} is too vague to be checked",
        _ => $"{number} is not checked ({reason})",
    };

    /// <summary>The number as the article writes it, hedge and all, in quotes; as it was understood where the text is not at hand.</summary>
    private static string Written(Case claim)
    {
        var quantity = claim.Link.Claim.Quantity;
        return claim.Words.Number is { Length: > 0 } number
            ? $"\"{string.Join(' ', number.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\""
            : $"\"{QuantityWording.Of(quantity)}\"";
    }

    private static string Places(Case claim) =>
        claim.Link.Candidates is [var first, var second, ..] ? $" ({Place(first.Fact)} and {Place(second.Fact)})" : "";

    /// <summary>What the rows give, and how: "facts.csv:2 and facts.csv:3 give 153.9 % ($965 billion ÷ $380 billion − 1)".</summary>
    private static string Computed(Derivation derivation)
    {
        var places = derivation.Rows.Select(Place).Distinct().ToList();
        var value = derivation.Unit is null ? $"place {NumberWording.Of(derivation.Value)}" : QuantityWording.Of(NumberWording.Rough(derivation.Value), derivation.Unit);
        return $"{string.Join(" and ", places)} {(places.Count == 1 ? "gives" : "give")} {value} ({derivation.Formula})";
    }

    /// <summary>What the article says, and of what.</summary>
    private static string Article(Case claim)
    {
        var quantity = claim.Link.Claim.Quantity;
        var amount = QuantityWording.Of(quantity.Amount, quantity.Unit);
        var measured = claim.Derivation is { } derivation && quantity.Direction != ChangeDirection.None ? derivation.Rows[0].Metric : claim.Fact?.Metric;
        var topic = Topic(claim.Fact?.Subject ?? claim.Claim.Subject?.Name, measured ?? claim.Claim.Metric?.Name);
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
        Verdict.Mismatch when outcome is { Detail: Details.Statistic } && claim.Fact is { } row => $", which is {Article(row.Statistic)}",
        Verdict.Mismatch when outcome is { Detail: Details.Scope } => ", which is of another scope",
        Verdict.Mismatch when outcome is { Detail: Details.Normalisation or Details.Period, Other: null } && claim.Fact is { Basis: { } basis } => $", which is {Basis(basis)}",
        Verdict.Mismatch when outcome is { Detail: Details.Currency } => ", the same digits in another currency",
        Verdict.Mismatch when outcome.Other is { } other => $", and the article's number is that of {Place(other)}, {Row(other)}",
        Verdict.Conflicting when outcome.Other is { } other => $", but {Place(other)} has {Row(other)}",
        Verdict.Ambiguous when outcome.Detail == Marks.BasePeriod => ", which agrees, but the whole series gives another",
        Verdict.Ambiguous when outcome.Diagnosis is { } hint => $", which {hint}",
        Verdict.Ambiguous => ", which fits only if percentage points were meant",
        Verdict.Unverified => Undecided(outcome.Detail),
        _ => "",
    };

    private static string Article(Statistic statistic) => statistic switch
    {
        Statistic.Mean => "a mean",
        Statistic.Median => "a median",
        Statistic.Total => "a total",
        _ => "another statistic",
    };

    private static string Basis(string basis) => basis switch
    {
        "per-capita" or "per capita" => "a figure per head",
        "annualised" or "annualized" or "run-rate" => "an annual pace, not the figure of a year",
        _ when basis.StartsWith("real", StringComparison.Ordinal) => "a figure in real terms",
        _ => $"a figure on the basis \"{basis}\"",
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
        if (beside.InPoints || threshold == 0) return $", {Points(Saturating.Subtract(reference, threshold))} {side}";
        return Differences.Relative(reference, threshold) is { } part ? $", {NumberWording.Percent(part)} {side}" : $", far {side}";
    }

    private static string Points(decimal difference)
    {
        var size = Math.Abs(Math.Round(difference, 1));
        return NumberWording.IsOne(size) ? "1 point" : $"{NumberWording.Of(size)} points";
    }
}
