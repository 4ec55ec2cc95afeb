using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A date, month, quarter or year in the text.</summary>
/// <param name="Span">Its words and digits.</param>
/// <param name="Period">The stretch of the calendar; for a month without a year, null.</param>
/// <param name="Month">The month, 1 to 12, when a month was named; 0 otherwise.</param>
/// <param name="Token">The token that it begins with.</param>
public readonly record struct PeriodMention(TextSpan Span, Period? Period, int Month, int Token)
{
    /// <summary>Whether it looks back from another time ("a year ago", "ten years earlier"): such a time holds for the number beside it, not for what follows.</summary>
    public bool IsAside { get; init; }
}
