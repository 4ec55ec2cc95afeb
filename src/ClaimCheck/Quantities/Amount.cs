namespace ClaimCheck.Quantities;

/// <summary>How much was stated: one number, a range, or a vague magnitude. A closed set: each case is nested here.</summary>
public abstract record Amount
{
    private Amount()
    {
    }

    /// <summary>One number: "965 billion".</summary>
    /// <param name="Numeral">The number as written.</param>
    public sealed record Point(Numeral Numeral) : Amount;

    /// <summary>Two ends of one quantity: "4x to 8x", "between 10 and 12".</summary>
    /// <param name="Lower">The smaller end.</param>
    /// <param name="Upper">The larger end; both have taken the scale word that they share.</param>
    /// <param name="Descending">Whether the larger end was written first.</param>
    public sealed record Range(Numeral Lower, Numeral Upper, bool Descending) : Amount;

    /// <summary>A magnitude without a number: "dozens", "low single digits".</summary>
    /// <param name="Core">What the words assert.</param>
    /// <param name="Halo">What an editor lets pass; holds <paramref name="Core"/>.</param>
    public sealed record Vague(Interval Core, Interval Halo) : Amount
    {
        /// <summary>The span that reports print: a factor of ten for "dozens" and its like; the core when nothing else is set.</summary>
        public Interval Stated { get; init; } = Core;
    }

    /// <summary>The stated number; null for a range and for a vague magnitude.</summary>
    public decimal? Value => this is Point point ? point.Numeral.Value : null;

    /// <summary>The lower end: of a range its smaller number, of a single number the number itself.</summary>
    public decimal? Low => this switch
    {
        Point point => point.Numeral.Value,
        Range range => range.Lower.Value,
        Vague vague => vague.Stated.Low,
        _ => null,
    };

    /// <summary>The upper end: of a range its larger number, of a single number the number itself.</summary>
    public decimal? High => this switch
    {
        Point point => point.Numeral.Value,
        Range range => range.Upper.Value,
        Vague vague => vague.Stated.High,
        _ => null,
    };
}
