using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>How claims are judged.</summary>
public sealed record CheckOptions
{
    /// <summary>The defaults.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The day that undated claims speak of when neither sentence nor article gives one; null for none. The clock is never asked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether an unverified claim is a warning.</summary>
    public bool RequireReference { get; init; }

    /// <summary>Rates between currencies with their days; null for none, and then two currencies are never compared.</summary>
    public CurrencyRates? Rates { get; init; }

    /// <summary>How much slack figures are given.</summary>
    public Profile Profile { get; init; }
}
