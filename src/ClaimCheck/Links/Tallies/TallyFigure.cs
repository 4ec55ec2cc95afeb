using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number of a sentence that could be a line of a dense list.</summary>
/// <param name="First">Its first token.</param>
/// <param name="NumberEnd">The token after the number itself.</param>
/// <param name="End">The token after everything that belongs to it: noun, partner, bracket.</param>
/// <param name="Numeral">The number.</param>
/// <param name="Kind">What sort of statement it is part of.</param>
internal sealed record TallyFigure(int First, int NumberEnd, int End, Numeral Numeral, TallyKind Kind)
{
    /// <summary>The quantity as it was found; null for a number that is a claim only because the table counts it: "a steal", "113-107".</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The key of the attempts that a pair or a percentage is about; null when nothing names them.</summary>
    public string? Key { get; init; }

    /// <summary>The other number of a pair; null for the rest.</summary>
    public Numeral? Partner { get; init; }

    /// <summary>Whether it is the whole of which another number is a part: "17 of his 38 points".</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is such a part.</summary>
    public bool IsPart { get; init; }
}

/// <summary>What sort of statement a number of a dense list is part of.</summary>
internal enum TallyKind
{
    /// <summary>So many of a noun: "38 points", "a steal".</summary>
    Count,

    /// <summary>The first of "7-of-14".</summary>
    Made,

    /// <summary>The second of "7-of-14".</summary>
    Attempted,

    /// <summary>The first of "(32-18)".</summary>
    Won,

    /// <summary>The second of "(32-18)".</summary>
    Lost,

    /// <summary>The larger of "113-107".</summary>
    High,

    /// <summary>The smaller of "113-107".</summary>
    Low,

    /// <summary>A percentage of attempts.</summary>
    Rate,

    /// <summary>A time on the field.</summary>
    Time,
}
