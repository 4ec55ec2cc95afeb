namespace ClaimCheck.Quantities;

/// <summary>A number with its currency or unit, not yet a quantity: it may become the end of a range, or nothing.</summary>
internal readonly record struct Piece
{
    /// <summary>The number as it stands.</summary>
    public required Numeral Numeral { get; init; }

    /// <summary>The first token, currency and sign included.</summary>
    public required int Start { get; init; }

    /// <summary>The token after the number itself.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>The token after its unit.</summary>
    public required int End { get; init; }

    /// <summary>Its unit; null for a bare number.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What sort of quantity the unit makes.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>Whether a hyphen joins it to what follows.</summary>
    public bool Attributive { get; init; }

    /// <summary>Whether a scale word was read.</summary>
    public bool Scaled { get; init; }

    /// <summary>Whether its unit stands before it, as a currency sign does.</summary>
    public bool UnitFirst { get; init; }

    /// <summary>Whether it has neither unit nor scale.</summary>
    public bool IsBare => Unit is null && !Scaled;
}
