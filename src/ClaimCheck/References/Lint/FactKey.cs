using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What a fact is about, time of validity left out: two facts of one key must agree.</summary>
internal readonly record struct FactKey(string Subject, string Metric, Period? Period, Period? AsOf, string Narrower)
{
    public static FactKey Of(Fact fact) => new(
        fact.Subject.ToUpperInvariant(), fact.Metric.ToUpperInvariant(), fact.Period, fact.AsOf,
        string.Join('\u001F', fact.Dimensions.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")
            .Append($"{fact.Basis}\u001F{fact.Statistic}")));

    /// <summary>Whether two facts state the same value; in units that do not convert they never do.</summary>
    public static bool SameValue(Fact one, Fact other) =>
        one.Bound == other.Bound && In(one.Amount.Low, one, other) == other.Amount.Low && In(one.Amount.High, one, other) == other.Amount.High;

    private static decimal? In(decimal? value, Fact from, Fact to)
    {
        if (value is not { } number || from.Unit is null || to.Unit is null || from.Unit == to.Unit) return value;
        if (!from.Unit.ConvertsTo(to.Unit)) return null;
        try
        {
            return from.Unit.Convert(number, to.Unit);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
