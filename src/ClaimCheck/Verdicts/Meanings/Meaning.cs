using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What a stated quantity says of the true one, as three sets of values.</summary>
/// <param name="Core">What the words assert: a reference here is agreement.</param>
/// <param name="Halo">What an editor lets pass as rounding; holds <paramref name="Core"/>.</param>
/// <param name="Truth">Where the sentence is literally true; holds <paramref name="Core"/> too, and is endless for a bound.</param>
public readonly record struct Meaning(Interval Core, Interval Halo, Interval Truth)
{
    /// <summary>Everything that is let pass or literally true.</summary>
    public Interval Widest => Halo.Hull(Truth);

    /// <summary>A meaning without a bound: true where it is let pass.</summary>
    internal static Meaning Of(Interval core, Interval halo) => new(core, halo, halo);

    /// <summary>All three sets turned by a map that keeps the order.</summary>
    internal Meaning Map(Func<Interval, Interval> map) => new(map(Core), map(Halo), map(Truth));
}
