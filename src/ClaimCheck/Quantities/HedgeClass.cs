namespace ClaimCheck.Quantities;

/// <summary>What a hedge does to a number; the classes of docs/verdicts.md, with their short codes.</summary>
public enum HedgeClass
{
    /// <summary>U: no hedge.</summary>
    Unhedged,

    /// <summary>E: "exactly", "precisely".</summary>
    Exact,

    /// <summary>A: "about", "around", "roughly".</summary>
    Approximate,

    /// <summary>A+: "in the region of", "something like".</summary>
    Loose,

    /// <summary>CT: "close to", "near": leaning below.</summary>
    CloseTo,

    /// <summary>N: "nearly", "almost": below, not reached.</summary>
    Nearly,

    /// <summary>JU: "just under".</summary>
    JustUnder,

    /// <summary>JO: "just over".</summary>
    JustOver,

    /// <summary>AP: "approaching", "nearing".</summary>
    Approaching,

    /// <summary>L: "more than", "over": a strict lower bound.</summary>
    MoreThan,

    /// <summary>L=: "at least", "or more": a lower bound that may be met.</summary>
    AtLeast,

    /// <summary>LL: "well over": a strict and distant lower bound.</summary>
    WellOver,

    /// <summary>Ub: "less than", "under": a strict upper bound.</summary>
    LessThan,

    /// <summary>Ub=: "at most", "no more than".</summary>
    AtMost,

    /// <summary>UL: "well under".</summary>
    WellUnder,

    /// <summary>UT: "up to", "as many as": a maximum that was reached.</summary>
    UpTo,

    /// <summary>DT: "as few as": a minimum that was reached.</summary>
    AsFewAs,

    /// <summary>TH: "crossed", "hit", "fell below": a boundary that was passed.</summary>
    Threshold,
}
