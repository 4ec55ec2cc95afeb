namespace ClaimCheck.Verdicts;

/// <summary>One stated number with its half-widths: what every hedge is defined in.</summary>
/// <param name="Value">The number without its sign; 0 or more.</param>
/// <param name="Roundness">How finely it was stated.</param>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Tolerances">The widths in force.</param>
public sealed record Figure(decimal Value, Roundness Roundness, ClaimKind Kind, Tolerances Tolerances)
{
    /// <summary>For one in so many: the second number; 0 for all other kinds.</summary>
    public decimal Denominator { get; init; }

    /// <summary>For a threshold: whether it was passed downward.</summary>
    public bool Downward { get; init; }

    /// <summary>For a threshold: whether meeting the number is not enough.</summary>
    public bool Strict { get; init; }

    private decimal Granule => Roundness.Granule;

    private decimal Half => Roundness.Half;

    /// <summary>Points to the nearer end of the percent scale.</summary>
    private decimal Margin => Math.Max(0, Math.Min(Value, 100 - Value));

    /// <summary>c: what the bare number asserts, either side.</summary>
    public decimal Core => Kind switch
    {
        ClaimKind.Exact => 0,
        ClaimKind.Share or ClaimKind.IntervalScale => Granule / 2,
        ClaimKind.Fraction => Tolerances.Share(Margin),
        ClaimKind.OneIn => Math.Min(OneInBelow, OneInAbove) / 2,
        _ => Math.Min(Half, Part(Tolerances.Core)),
    };

    /// <summary>h: what is let pass for the bare number, below it.</summary>
    public decimal HaloBelow => Kind == ClaimKind.OneIn ? OneInBelow : Halo;

    /// <summary>h: what is let pass above it; differs from below only for one in so many.</summary>
    public decimal HaloAbove => Kind == ClaimKind.OneIn ? OneInAbove : Halo;

    /// <summary>a: what "about" asserts, either side.</summary>
    public decimal ApproximateCore => Kind switch
    {
        ClaimKind.IntervalScale => Granule,
        ClaimKind.Share => Halo,
        ClaimKind.Fraction or ClaimKind.OneIn => Defaults.Loose * Core,
        ClaimKind.SmallMeasure => Math.Max(Part(Tolerances.Core), Math.Min(Half, Part(Tolerances.SmallMeasureCap))),
        _ => Math.Max(Part(Tolerances.Core), Math.Min(Half, Part(Tolerances.ApproximateCore))),
    };

    /// <summary>A: what "about" lets pass, either side.</summary>
    public decimal ApproximateHalo => Kind switch
    {
        ClaimKind.IntervalScale => 2 * Granule,
        ClaimKind.Share => Math.Max(2 * Halo, Math.Min(2 * Half, Tolerances.ApproximateShare(Margin))),
        ClaimKind.Fraction or ClaimKind.OneIn => Defaults.Loose * Math.Max(HaloBelow, HaloAbove),
        ClaimKind.SmallMeasure => Math.Max(Part(Tolerances.Halo), Math.Min(2 * Half, Part(2 * Tolerances.SmallMeasureCap))),
        _ => Math.Max(Part(Tolerances.Halo), Math.Min(2 * Half, Part(Tolerances.ApproximateHalo))),
    };

    /// <summary>n₅: where "nearly" is at home.</summary>
    public decimal NearlyCore => IsOnScale ? ApproximateCore : Math.Max(ApproximateCore, Part(Tolerances.NearlyCore));

    /// <summary>n₁₀: where "nearly" passes.</summary>
    public decimal NearlyHalo => IsOnScale ? ApproximateHalo : Math.Max(ApproximateHalo, Part(Tolerances.NearlyHalo));

    /// <summary>How far "exactly" still rounds.</summary>
    public decimal ExactWidth => Kind == ClaimKind.Exact ? 0 : Math.Min(Granule / 2, Part(Tolerances.Exact));

    /// <summary>s: how far "more than" suggests at most, before the writer would have named the next round number.</summary>
    public decimal Step => Kind switch
    {
        ClaimKind.IntervalScale => Coarse(Roundness.Unit),
        ClaimKind.Share => Math.Max(Coarse(!Roundness.IsRound && Value % Defaults.PercentScale == 0 ? Defaults.PercentScale : Roundness.Unit), Defaults.ShareStepPoints),
        ClaimKind.Fraction or ClaimKind.OneIn => 2 * Halo,
        _ => Math.Max(Coarse(Roundness.Unit), Part(Defaults.Step)),
    };

    /// <summary>Whether the kind lives on a fixed scale, where a part of the value means nothing.</summary>
    private bool IsOnScale => Kind is ClaimKind.Share or ClaimKind.Fraction or ClaimKind.OneIn or ClaimKind.IntervalScale;

    private decimal Halo => Kind switch
    {
        ClaimKind.Exact => 0,
        ClaimKind.IntervalScale => Granule,
        ClaimKind.Share => Math.Max(Granule / 2, Math.Min(Half, Tolerances.Share(Margin))),
        ClaimKind.Fraction => Tolerances.ApproximateShare(Margin),
        ClaimKind.OneIn => Math.Min(OneInBelow, OneInAbove),
        ClaimKind.SmallMeasure => Math.Max(Math.Min(2 * Half, Part(Tolerances.Halo)), Math.Min(Granule / 2, Part(Tolerances.SmallMeasureCap))),
        _ => Math.Max(Math.Min(2 * Half, Part(Tolerances.Halo)), Math.Min(Granule / 2, Part(Tolerances.Halo))),
    };

    private decimal OneInBelow => Value - (100 / (Denominator + 0.5m));

    private decimal OneInAbove => (100 / (Denominator - 0.5m)) - Value;

    /// <summary>The value plus a multiple of itself, or less; stops at the largest number there is.</summary>
    internal decimal Times(decimal factor) => Saturating.Multiply(Value, factor);

    internal decimal Plus(decimal width) => Saturating.Add(Value, width);

    private decimal Part(decimal fraction) => Saturating.Multiply(Value, fraction);

    private decimal Coarse(decimal unit) => Value == unit ? unit / 2 : unit;
}
