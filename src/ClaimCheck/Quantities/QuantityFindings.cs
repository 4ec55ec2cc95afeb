namespace ClaimCheck.Quantities;

/// <summary>All numbers of an article, sorted by what they are.</summary>
/// <param name="Quantities">Stated quantities in order, none overlapping another.</param>
/// <param name="Skipped">Numbers that state no quantity, in order.</param>
/// <param name="Periods">Dates and years, in order.</param>
public sealed record QuantityFindings(IReadOnlyList<Quantity> Quantities, IReadOnlyList<SkippedNumber> Skipped, IReadOnlyList<PeriodMention> Periods);
