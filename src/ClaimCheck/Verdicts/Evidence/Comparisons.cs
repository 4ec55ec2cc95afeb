using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Puts a claim beside a fact.</summary>
internal static class Comparisons
{
    /// <summary>A fraction or ratio of a whole as a percentage, a range or a vague magnitude without a bound on it; any other quantity as it is.</summary>
    public static Quantity Readable(Quantity quantity)
    {
        // "Reached 4x to 8x" and "more than a handful" say no more than the span: a bound needs one number.
        if (quantity.Amount is not Amount.Point && (HedgeReadings.Of(quantity.Hedge.Class) is { IsBound: true } or { IsStrict: true })) quantity = quantity with { Hedge = Hedge.None };
        if (IsLevel(quantity)) quantity = quantity with { Hedge = Hedge.None };
        var isPart = quantity.Unit == RatioUnits.Part || (quantity.Kind == QuantityKind.Share && quantity.Unit is null);
        return isPart ? quantity with { Unit = RatioUnits.Percent, Amount = Hundredfold(quantity.Amount) } : quantity;
    }

    /// <summary>"Reached 20,705" names a level: nobody sets a mark at a sharp number. "Reached 20,000" passes a mark, and "crossed 20,705" says so.</summary>
    private static bool IsLevel(Quantity quantity) =>
        quantity is { Hedge: { Class: HedgeClass.Threshold, Strict: false, Downward: false }, Amount: Amount.Point { Numeral: var numeral } } && !Roundness.Of(numeral).IsRound;

    /// <summary>The comparison, or null when the units do not allow one or a value is missing.</summary>
    public static Comparison? Of(Quantity quantity, Fact fact, Tolerances tolerances)
    {
        var match = UnitMatching.Of(quantity, fact);
        if (match is UnitMatch.OtherCurrency or UnitMatch.Unlike or UnitMatch.PercentForPoints) return null;
        return Build(quantity, fact, tolerances, match);
    }

    /// <summary>The comparison digit by digit, whatever the units.</summary>
    public static Comparison? IgnoringUnits(Quantity quantity, Fact fact, Tolerances tolerances) =>
        Build(quantity, fact, tolerances, UnitMatch.Same);

    private static Comparison? Build(Quantity quantity, Fact fact, Tolerances tolerances, UnitMatch match)
    {
        if (ReferenceValue.Of(fact, quantity, tolerances) is not { } reference) return null;
        var stated = quantity.Hedge.Class;
        var meetsExtreme = IsExtreme(fact, stated);
        var hedge = meetsExtreme ? HedgeClass.Unhedged : stated;
        var isNegated = IsNegated(quantity, fact, reference);
        decimal Value(decimal value) => match == UnitMatch.Converts ? UnitMatching.Convert(value, quantity.Unit!, fact.Unit!) : value;
        Interval Set(Interval set) => isNegated ? set.Map(Value).Mirrored() : set.Map(Value);
        var (from, to) = Ends(quantity.Amount);
        decimal? low = from is null ? null : Value(from.Value), high = to is null ? null : Value(to.Value);
        var numeral = quantity.Amount switch { Amount.Point point => point.Numeral, Amount.Range range => range.Upper, _ => (Numeral?)null };
        return new Comparison
        {
            Quantity = quantity,
            Fact = fact,
            Meaning = MeaningReader.Read(quantity, hedge, tolerances, fact).Map(Set),
            Plain = MeaningReader.Read(quantity, HedgeClass.Unhedged, tolerances, fact).Map(Set),
            Low = isNegated ? -high : low,
            High = isNegated ? -low : high,
            Reference = reference,
            Kind = numeral is { } written ? KindFinder.Of(quantity with { Hedge = quantity.Hedge with { Class = hedge } }, written, fact) : null,
            Hedge = HedgeReadings.Of(hedge),
            Flags = match == UnitMatch.Assumed ? [Marks.UnitAssumed] : [],
        };
    }

    // Of a vague magnitude what it asserts, not the wider span that reports print.
    private static (decimal? Low, decimal? High) Ends(Amount amount) =>
        amount is Amount.Vague vague ? (vague.Core.Low, vague.Core.High) : (amount.Low, amount.High);

    private static Amount Hundredfold(Amount amount) => amount switch
    {
        Amount.Point point => new Amount.Point(Hundredfold(point.Numeral)),
        Amount.Range range => new Amount.Range(Hundredfold(range.Lower), Hundredfold(range.Upper), range.Descending),
        _ => amount,
    };

    private static Numeral Hundredfold(Numeral numeral) =>
        new(Saturating.Multiply(numeral.Value, 100), Saturating.Multiply(numeral.Granule, 100), numeral.Scale, numeral.Form, numeral.Span) { Denominator = numeral.Denominator };

    /// <summary>Whether "up to" meets a maximum, or "as few as" a minimum. A range has both; a row that does not say is taken at its word elsewhere.</summary>
    private static bool IsExtreme(Fact fact, HedgeClass hedge) => hedge switch
    {
        HedgeClass.UpTo => fact.Statistic == Statistic.Max || fact.Amount is Amount.Range,
        HedgeClass.AsFewAs => fact.Statistic == Statistic.Min || fact.Amount is Amount.Range,
        _ => false,
    };

    /// <summary>Whether the claim's number takes a minus sign to be compared: "fell 10 %" in a row of changes, but not in a row of declines.</summary>
    private static bool IsNegated(Quantity quantity, Fact fact, ReferenceValue reference)
    {
        if (quantity.Direction == ChangeDirection.None || quantity.Amount.Low < 0) return false;
        if (fact.Address.Column == Derivation.Column) return quantity.Direction == ChangeDirection.Down && fact.Unit is not { Dimension: Dimension.Multiple };
        var namesDecline = ChangeMetrics.NamesDecline(fact.Metric) && reference.High >= 0;
        return quantity.Direction == ChangeDirection.Down
            ? !namesDecline && (reference.Low < 0 || ChangeMetrics.NamesChange(fact.Metric))
            : namesDecline;
    }
}
