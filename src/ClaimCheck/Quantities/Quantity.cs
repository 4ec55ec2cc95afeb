using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A stated quantity: an amount, its unit, and how it was hedged.</summary>
/// <param name="Span">The number with its unit, hedge not included: <c>$965 billion</c>, <c>130 employees</c>.</param>
/// <param name="Kind">What sort of quantity it is.</param>
/// <param name="Amount">How much; in <paramref name="Unit"/>, not converted.</param>
/// <param name="Unit">Of what; null for a bare number.</param>
public sealed record Quantity(TextSpan Span, QuantityKind Kind, Amount Amount, Unit? Unit)
{
    /// <summary>How the number was hedged or bounded; <see cref="Hedge.None"/> when it was not.</summary>
    public Hedge Hedge { get; init; } = Hedge.None;

    /// <summary>Which way it went, when the number is an amount of change.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>Whether it stands before the noun it measures: "12-hour tasks", "a $65 billion round".</summary>
    public bool Attributive { get; init; }

    /// <summary>The first token of <see cref="Span"/>, an index into the article's tokens.</summary>
    public int FirstToken { get; init; }

    /// <summary>The token after the last of <see cref="Span"/>.</summary>
    public int EndToken { get; init; }
}
