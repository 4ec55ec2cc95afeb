namespace ClaimCheck.Verdicts;

/// <summary>The widths of <see cref="Defaults"/> under a profile.</summary>
/// <param name="Factor">What every width is multiplied by: 1, or 0.5 when strict, or 2 when lenient.</param>
public sealed record Tolerances(decimal Factor)
{
    /// <summary>The widths as they are written down.</summary>
    public static Tolerances Default { get; } = new(1m);

    /// <summary>The widths of a profile.</summary>
    public static Tolerances For(Profile profile) => profile switch
    {
        Profile.Strict => new(0.5m),
        Profile.Lenient => new(2m),
        _ => Default,
    };

    internal decimal Core => Defaults.Core * Factor;

    internal decimal Halo => Defaults.Halo * Factor;

    internal decimal ApproximateCore => Defaults.ApproximateCore * Factor;

    internal decimal ApproximateHalo => Defaults.ApproximateHalo * Factor;

    internal decimal SmallMeasureCap => Defaults.SmallMeasureCap * Factor;

    internal decimal Exact => Defaults.Exact * Factor;

    internal decimal NearlyCore => Defaults.NearlyCore * Factor;

    internal decimal NearlyHalo => Defaults.NearlyHalo * Factor;

    internal decimal ApproachingCore => Defaults.ApproachingCore * Factor;

    internal decimal ApproachingHalo => Defaults.ApproachingHalo * Factor;

    /// <summary>The narrow width of a share whose nearer end of the scale is <paramref name="margin"/> points away.</summary>
    internal decimal Share(decimal margin) => Math.Min(Defaults.SharePoints, Defaults.ShareOfMargin * margin) * Factor;

    /// <summary>The wide one.</summary>
    internal decimal ApproximateShare(decimal margin) =>
        Math.Min(Defaults.ApproximateSharePoints, Defaults.ApproximateShareOfMargin * margin) * Factor;
}
