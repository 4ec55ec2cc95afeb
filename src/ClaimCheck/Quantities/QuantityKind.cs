namespace ClaimCheck.Quantities;

/// <summary>What sort of quantity a number states; a closed list, printed in lower case.</summary>
public enum QuantityKind
{
    /// <summary>A bare number, or things counted: "130 employees".</summary>
    Count,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A percentage, or percentage points.</summary>
    Percent,

    /// <summary>A part of a whole in words: "two-thirds", "one in five".</summary>
    Share,

    /// <summary>A length, mass, area or another physical measure.</summary>
    Measure,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>How old someone or something is.</summary>
    Age,

    /// <summary>So many times something: "52x", "fourfold".</summary>
    Multiple,

    /// <summary>A quantity per another: "$58 per barrel".</summary>
    Rate,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>A place in an order; a claim only inside a superlative.</summary>
    Rank,

    /// <summary>A day or year; a claim only inside an event.</summary>
    Date,
}
