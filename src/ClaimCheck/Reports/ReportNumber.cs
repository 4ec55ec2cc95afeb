using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Reports;

/// <summary>Numbers as programs read them; for people see <see cref="Verdicts.QuantityWording"/>.</summary>
internal static class ReportNumber
{
    /// <summary>The shortest decimal form: no exponent, no group signs, no zeros at the end, no minus before 0.</summary>
    public static string Plain(decimal value)
    {
        if (value == 0) return "0";
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <inheritdoc cref="Plain(decimal)"/>
    public static string? Plain(decimal? value) => value is { } number ? Plain(number) : null;

    /// <summary>A relative difference: four decimals are more than any article states.</summary>
    public static string? Relative(decimal? value) =>
        value is { } number ? Plain(Math.Round(number, 4, MidpointRounding.AwayFromZero)) : null;

    /// <summary>A table's value with its scale applied: <c>16</c>, <c>&gt;80</c>, <c>4..8</c>.</summary>
    public static string Plain(Fact fact) => fact.Amount is Amount.Range range
        ? $"{Plain(range.Lower.Value)}..{Plain(range.Upper.Value)}"
        : $"{BoundSign(fact.Bound)}{Plain(fact.Amount.Low ?? fact.Amount.High)}";

    private static string BoundSign(HedgeClass bound) => bound switch
    {
        HedgeClass.MoreThan or HedgeClass.WellOver => ">",
        HedgeClass.AtLeast or HedgeClass.AsFewAs or HedgeClass.Threshold => ">=",
        HedgeClass.LessThan or HedgeClass.WellUnder => "<",
        HedgeClass.AtMost or HedgeClass.UpTo => "<=",
        HedgeClass.Unhedged or HedgeClass.Exact => "",
        _ => "~",
    };
}
