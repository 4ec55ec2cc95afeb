namespace ClaimCheck.Verdicts;

/// <summary>Every number that a verdict depends on, each with what it rests on. Nothing else is tunable.</summary>
/// <remarks>Widths are parts of the stated value (0.05 is 5 %) unless they are called points. A <see cref="Profile"/> scales the widths, never the rest.</remarks>
public static class Defaults
{
    /// <summary>What a bare round number asserts, either side: median width that readers gave bare 100 and 200 (Ferson et al. 2015).</summary>
    public const decimal Core = 0.025m;

    /// <summary>What an editor lets pass for a bare number: the threshold that decided in Thorne and Vlachos 2017.</summary>
    public const decimal Halo = 0.05m;

    /// <summary>The most that "about" asserts, either side.</summary>
    public const decimal ApproximateCore = 0.05m;

    /// <summary>The most that "about" lets pass: median width for "about 100" and "about 20" (Ferson et al. 2015).</summary>
    public const decimal ApproximateHalo = 0.10m;

    /// <summary>The most that half a unit of a one-digit measure may be worth: "4 hours" is 3.5 to 4.5. Convention.</summary>
    public const decimal SmallMeasureCap = 0.125m;

    /// <summary>The most that a share is rounded by, in points; and a fraction in words asserts. Convention.</summary>
    public const decimal SharePoints = 2m;

    /// <summary>The same as a part of the distance to 0 or 100, whichever is nearer: 97 % has little room.</summary>
    public const decimal ShareOfMargin = 0.1m;

    /// <summary>The most that "about" gives a share, in points; and that a fraction in words lets pass.</summary>
    public const decimal ApproximateSharePoints = 4m;

    /// <summary>The same as a part of the distance to 0 or 100.</summary>
    public const decimal ApproximateShareOfMargin = 0.2m;

    /// <summary>How much wider a hedged fraction is than a bare one, and "in the region of" than "about".</summary>
    public const decimal Loose = 1.5m;

    /// <summary>How far "exactly" still rounds.</summary>
    public const decimal Exact = 0.005m;

    /// <summary>How far below its number "nearly" is at home (Ferson et al. 2015: "nearly 1000" reaches 9 % below).</summary>
    public const decimal NearlyCore = 0.05m;

    /// <summary>How far below its number "nearly" passes.</summary>
    public const decimal NearlyHalo = 0.10m;

    /// <summary>How far away "approaching" is at home. Convention.</summary>
    public const decimal ApproachingCore = 0.10m;

    /// <summary>How far away "approaching" passes. Convention.</summary>
    public const decimal ApproachingHalo = 0.15m;

    /// <summary>How far beyond its number "well over" lies at least. Convention.</summary>
    public const decimal WellOver = 0.10m;

    /// <summary>The least step that "more than" suggests: beyond it a writer would have named the next number.</summary>
    public const decimal Step = 0.05m;

    /// <summary>The least step for a share, in points.</summary>
    public const decimal ShareStepPoints = 1m;

    /// <summary>The marks of the percent scale: "more than 85 %" suggests at most 90 %.</summary>
    public const decimal PercentScale = 5m;

    /// <summary>A percentage of change from here on is rounded like any number; below it, it may as well have been its opposite.</summary>
    public const decimal SmallChange = 20m;

    /// <summary>A factor from which the claim is not a wrong size but wrong. Convention.</summary>
    public const decimal ContradictionFactor = 1.5m;

    /// <summary>The same for shares, in points. Convention.</summary>
    public const decimal ContradictionPoints = 20m;

    /// <summary>Up to here a wrong size is a note (calibrated on 26 rulings of PolitiFact, see docs/verdicts.md).</summary>
    public const decimal NoteBand = 0.05m;

    /// <summary>Up to here it is a warning, beyond it an error.</summary>
    public const decimal WarningBand = 0.15m;

    /// <summary>The note band of shares, in points.</summary>
    public const decimal NotePoints = 2m;

    /// <summary>The warning band of shares, in points.</summary>
    public const decimal WarningPoints = 10m;

    /// <summary>A threshold missed by so little is a warning only.</summary>
    public const decimal ThresholdMiss = 0.01m;

    /// <summary>The same for shares, in points.</summary>
    public const decimal ThresholdMissPoints = 0.5m;

    /// <summary>How many units of its last digit a number must have to count as sharp.</summary>
    public const decimal SharpFrom = 100m;

    /// <summary>By how many units of its last digit a sharp number must be off to be more than a note.</summary>
    public const decimal SharpMiss = 2m;

    /// <summary>A place in an order that is off by so small a part of all places is a warning only.</summary>
    public const decimal RankMiss = 0.05m;

    /// <summary>From this ratio on, two figures for one thing are an error and not a warning. Convention.</summary>
    public const decimal ConflictRatio = 1.15m;
}
