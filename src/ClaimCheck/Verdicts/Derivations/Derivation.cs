using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A value that no row holds, but that rows give: a growth, a share, a multiple.</summary>
/// <param name="Name">What was worked out, in words: "growth of revenue".</param>
/// <param name="Formula">How, with the rows' values: "$965 billion ÷ $380 billion − 1".</param>
/// <param name="Rows">The rows that went in, in the order of the formula.</param>
/// <param name="Value">The result, in <paramref name="Unit"/>.</param>
/// <param name="Range">Every value that the rows allow, each being rounded to its last digit or to its own tolerance; holds <paramref name="Value"/>.</param>
/// <param name="Unit">The unit of the result; null for a place in an order.</param>
public sealed record Derivation(string Name, string Formula, IReadOnlyList<Fact> Rows, decimal Value, Interval Range, Unit? Unit)
{
    /// <summary>For a place in an order: among how many rows; null for every other value.</summary>
    public int? Field { get; init; }

    /// <summary>Stands for the column of a value that no column holds.</summary>
    internal const string Column = "computed";

    /// <summary>The result as a row of its own, which stands where the last of its rows stands.</summary>
    internal Fact AsFact()
    {
        var last = Rows[^1];
        var value = Range.Contains(Math.Round(Value, 6)) ? Math.Round(Value, 6) : Value;
        return new Fact(Rows[0].Subject, Name, new Amount.Point(new Numeral(value, 0.000001m, 1, NumeralForm.Decimals, default)), Unit, last.Address with { Column = Column })
        {
            ValueText = Formula,
            Period = last.Period,
            Statistic = Field is null ? Statistic.Unstated : Statistic.Rank,
            Low = Range.Low,
            High = Range.High,
            Source = last.Source,
        };
    }
}
