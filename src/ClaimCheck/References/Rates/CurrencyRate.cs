namespace ClaimCheck.References;

/// <summary>What one unit of a currency was worth in another on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">The currency that is converted, ISO 4217.</param>
/// <param name="To">The currency it is converted into, ISO 4217.</param>
/// <param name="Rate">How many of <paramref name="To"/> one of <paramref name="From"/> was; positive.</param>
/// <param name="Line">The 1-based line of the table of rates.</param>
public sealed record CurrencyRate(DateOnly Day, string From, string To, decimal Rate, int Line);
