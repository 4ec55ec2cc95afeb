namespace ClaimCheck.Verdicts;

/// <summary>What sort of number a claim states, as far as rounding goes.</summary>
public enum ClaimKind
{
    /// <summary>Money, large counts, measures from 10 on, changes from 20 % on, and whatever is nothing else.</summary>
    General,

    /// <summary>One digit of a continuous unit, or a multiple: 8 hours, 4 times.</summary>
    SmallMeasure,

    /// <summary>A part of a whole in percent.</summary>
    Share,

    /// <summary>Things counted one by one: three founders, 312 staff.</summary>
    Exact,

    /// <summary>A value on a scale without a natural zero, or one that may cross zero: temperatures, indices, small changes.</summary>
    IntervalScale,

    /// <summary>A fraction in words: half, two-thirds.</summary>
    Fraction,

    /// <summary>One in so few: one in five.</summary>
    OneIn,
}
