namespace ClaimCheck.Quantities;

/// <summary>A date, year or time found around a number.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Reason">What it is.</param>
/// <param name="Period">The stretch of the calendar, when it is said in full.</param>
/// <param name="Month">The month it names; 0 for none.</param>
internal readonly record struct DateReading(int Start, int End, SkipReason Reason, Period? Period, int Month);
