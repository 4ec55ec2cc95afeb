namespace ClaimCheck.Tokens;

/// <summary>What is worth knowing of a token's looks.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>White space stands before it, or the text begins with it.</summary>
    SpaceBefore = 1,

    /// <summary>A line break stands before it.</summary>
    LineBefore = 2,

    /// <summary>Its first letter is upper case.</summary>
    Capital = 4,

    /// <summary>It has two letters or more, all upper case.</summary>
    AllCapitals = 8,

    /// <summary>A word that ends in digits: "Q3", "A380".</summary>
    HasDigits = 16,
}
