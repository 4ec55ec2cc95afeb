using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A claim beside one fact, both in the fact's unit and with the sign that the fact's metric asks for.</summary>
internal sealed record Comparison
{
    /// <summary>What was stated; a fraction of a whole is a percentage here.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>What the claim means.</summary>
    public required Meaning Meaning { get; init; }

    /// <summary>What its number would mean without a hedge.</summary>
    public required Meaning Plain { get; init; }

    /// <summary>The stated number, or the lower end of what was stated; null when there is none.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The stated number again, or the upper end.</summary>
    public required decimal? High { get; init; }

    /// <summary>What the fact says.</summary>
    public required ReferenceValue Reference { get; init; }

    /// <summary>What sort of number was stated; of a range the upper end, of a vague magnitude null.</summary>
    public required ClaimKind? Kind { get; init; }

    /// <summary>The hedge, with "up to" read as a plain number where the fact is an extreme.</summary>
    public required HedgeReading Hedge { get; init; }

    /// <summary>Marks that the comparison itself earns.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Whether differences count in points: shares, and small percentages of change.</summary>
    public bool InPoints => IsPercent && Kind is not ClaimKind.General;

    /// <summary>Whether the claim is a single number that says neither more nor less than itself.</summary>
    public bool IsTwoSidedPoint => Quantity.Amount is Amount.Point && !Hedge.IsBound;

    /// <summary>Whether the claim states a percentage or percentage points.</summary>
    public bool IsPercent => (Quantity.Unit ?? Fact.Unit)?.Dimension is Dimension.Percent or Dimension.Points;

    /// <summary>The two ends that lie nearest to each other, claim first; null when the claim already holds the fact between its ends.</summary>
    public (decimal Claim, decimal Reference)? Nearest
    {
        get
        {
            if ((Low ?? High) is not { } low || (High ?? Low) is not { } high) return null;
            var (from, to) = (Reference.Low, Reference.High);
            if (low == high && from <= low && low <= to) return (low, Reference.Middle);
            if (to < low) return (low, to);
            if (from > high) return (high, from);
            if (from >= low && to <= high) return null;
            return Saturating.Subtract(low, from) >= Saturating.Subtract(to, high) ? (low, from) : (high, to);
        }
    }
}
