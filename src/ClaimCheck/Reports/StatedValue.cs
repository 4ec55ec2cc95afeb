using ClaimCheck.Quantities;

namespace ClaimCheck.Reports;

/// <summary>What a quantity states, as the machine-readable formats write it: a value or two ends, and a sign.</summary>
/// <param name="Value">The stated number; null for a range and for a vague magnitude.</param>
/// <param name="Low">The lower end; null on the open side of a bound.</param>
/// <param name="High">The upper end; null on the open side of a bound.</param>
/// <param name="Change">One of <c>= ~ &gt; &gt;= &lt; &lt;=</c>, by hedge class.</param>
internal readonly record struct StatedValue(decimal? Value, decimal? Low, decimal? High, string Change)
{
    public static StatedValue Of(Quantity quantity)
    {
        var change = ChangeOf(quantity.Hedge);
        var amount = quantity.Amount;
        // "More than 4 to 8" says what "4 to 8" says: both ends were stated.
        if (amount is Amount.Range) return new(null, amount.Low, amount.High, change);
        return change[0] switch
        {
            '>' => new(amount.Value, amount.Low, null, change),
            '<' => new(amount.Value, null, amount.High, change),
            _ => new(amount.Value, amount.Low, amount.High, change),
        };
    }

    private static string ChangeOf(Hedge hedge) => hedge.Class switch
    {
        HedgeClass.Unhedged or HedgeClass.Exact => "=",
        HedgeClass.MoreThan or HedgeClass.WellOver => ">",
        HedgeClass.AtLeast or HedgeClass.AsFewAs => ">=",
        HedgeClass.Threshold => hedge.Downward ? "<=" : ">=",
        HedgeClass.LessThan or HedgeClass.WellUnder => "<",
        HedgeClass.AtMost or HedgeClass.UpTo => "<=",
        _ => "~",
    };
}
