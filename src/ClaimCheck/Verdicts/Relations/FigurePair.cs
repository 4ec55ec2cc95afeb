using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Two comparable figures in one unit, as the sets that they mean.</summary>
internal sealed record FigurePair
{
    private readonly Quantity _first;
    private readonly Quantity _second;

    private FigurePair(StatedFigure earlier, StatedFigure later, Tolerances tolerances)
    {
        (Left, Right) = (earlier, later);
        (_first, _second) = (Comparisons.Readable(earlier.Quantity), Comparisons.Readable(later.Quantity));
        // Two maxima are two values of one thing, and compared as such.
        var areBothExtremes = IsExtreme(_first) && _first.Hedge.Class == _second.Hedge.Class;
        First = Read(_first, _first.Unit, areBothExtremes, tolerances);
        Second = Read(_second, _first.Unit ?? _second.Unit, areBothExtremes, tolerances);
        // A rise and a fall are numbers with different signs.
        if (_first.Direction == ChangeDirection.Down && _second.Direction == ChangeDirection.Up) First = First.Map(IntervalArithmetic.Mirrored);
        if (_first.Direction == ChangeDirection.Up && _second.Direction == ChangeDirection.Down) Second = Second.Map(IntervalArithmetic.Mirrored);
        IsExtremeBesideTypical = !areBothExtremes
            && ((IsExtreme(_first) && First.Truth.Intersects(Second.Halo)) || (IsExtreme(_second) && Second.Truth.Intersects(First.Halo)));
    }

    public StatedFigure Left { get; }

    public StatedFigure Right { get; }

    /// <summary>What the earlier figure means.</summary>
    public Meaning First { get; }

    /// <summary>What the later one means, in the unit of the earlier.</summary>
    public Meaning Second { get; }

    /// <summary>Whether one is "up to" or "as few as", and the other a value within it.</summary>
    public bool IsExtremeBesideTypical { get; }

    /// <summary>Whether one says that a boundary was passed.</summary>
    public bool HasEvent => _first.Hedge.Class == HedgeClass.Threshold || _second.Hedge.Class == HedgeClass.Threshold;

    /// <summary>Whether one is a range and the other one of its ends.</summary>
    public bool IsRangeEndpoint => (_first.Amount, _second.Amount) switch
    {
        (Amount.Range range, Amount.Point) => IsEnd(range, First, Second),
        (Amount.Point, Amount.Range range) => IsEnd(range, Second, First),
        _ => false,
    };

    /// <summary>The larger of the two nearest stated ends as a multiple of the smaller; null when no multiple says anything.</summary>
    public decimal? Ratio
    {
        get
        {
            var ((low, high), (otherLow, otherHigh)) = (Ends(_first, _first.Unit), Ends(_second, _first.Unit ?? _second.Unit));
            if (low is not { } a || high is not { } b || otherLow is not { } c || otherHigh is not { } d) return null;
            var (one, other) = c > b ? (b, c) : a > d ? (a, d) : (a, a);
            if (Math.Sign(one) * Math.Sign(other) <= 0 || (_first.Direction, _second.Direction) is (ChangeDirection.Up, ChangeDirection.Down) or (ChangeDirection.Down, ChangeDirection.Up)) return null;
            var (large, small) = (Math.Max(Math.Abs(one), Math.Abs(other)), Math.Min(Math.Abs(one), Math.Abs(other)));
            return Saturating.Divide(large, small);
        }
    }

    public string Earlier => QuantityWording.Of(Left.Quantity);

    public string Later => QuantityWording.Of(Right.Quantity);

    /// <summary>Puts two figures side by side; their units must convert.</summary>
    public static FigurePair Of(StatedFigure earlier, StatedFigure later, Tolerances tolerances) => new(earlier, later, tolerances);

    private static bool IsExtreme(Quantity quantity) => quantity.Hedge.Class is HedgeClass.UpTo or HedgeClass.AsFewAs;

    private static Meaning Read(Quantity quantity, Unit? unit, bool isPlain, Tolerances tolerances)
    {
        var meaning = MeaningReader.Read(quantity, isPlain ? HedgeClass.Unhedged : quantity.Hedge.Class, tolerances, null);
        return IsConverted(quantity, unit) ? meaning.Map(set => set.Map(value => UnitMatching.Convert(value, quantity.Unit!, unit!))) : meaning;
    }

    private static (decimal? Low, decimal? High) Ends(Quantity quantity, Unit? unit)
    {
        decimal? Value(decimal? end) => end is { } value && IsConverted(quantity, unit) ? UnitMatching.Convert(value, quantity.Unit!, unit!) : end;
        return (Value(quantity.Amount.Low), Value(quantity.Amount.High));
    }

    private static bool IsConverted(Quantity quantity, Unit? unit) => quantity.Unit is { } own && unit is not null && own != unit && own.ConvertsTo(unit);

    private static bool IsEnd(Amount.Range range, Meaning around, Meaning point) =>
        range.Lower.Value != range.Upper.Value && around.Core is { Low: { } low, High: { } high } && (point.Core.Contains(low) || point.Core.Contains(high));
}
