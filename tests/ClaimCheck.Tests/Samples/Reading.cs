using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Samples;

/// <summary>A claim and its verdict as gold and tool both can state them: the columns of <c>gold.csv</c>.</summary>
/// <param name="Start">Offset of its first character in the article.</param>
/// <param name="Text">The number with its unit.</param>
/// <param name="Value">The stated number as a decimal string; empty for a range or a vague magnitude.</param>
/// <param name="Low">Its lower end; empty when open.</param>
/// <param name="High">Its upper end; empty when open.</param>
/// <param name="Unit">The unit's code; empty for none.</param>
/// <param name="Change">The hedge's sign.</param>
/// <param name="Verdict">The verdict's word.</param>
/// <param name="Severity">The severity's word.</param>
/// <param name="FactLine">The line of the table that it rests on; empty for none.</param>
internal sealed record Reading(
    int Start, string Text, string Value, string Low, string High, string Unit, string Change, string Verdict, string Severity, string FactLine)
{
    private static readonly string[] Upper = [">", ">="];
    private static readonly string[] Lower = ["<", "<="];

    /// <summary>What the tool says.</summary>
    public static Reading Of(CheckedClaim found, string article)
    {
        var quantity = found.Claim.Quantity;
        var change = Sign(quantity.Hedge);
        return new(
            quantity.Span.Start, quantity.Span.In(article).ToString(),
            Digits(quantity.Amount.Value),
            Lower.Contains(change) ? "" : Digits(quantity.Amount.Low),
            Upper.Contains(change) ? "" : Digits(quantity.Amount.High),
            quantity.Unit?.Code ?? "", change,
            Word(found.Judgement?.Verdict.ToString()), Word(found.Judgement?.Severity.ToString()),
            found.Judgement?.Fact?.Address.Line.ToString(CultureInfo.InvariantCulture) ?? "");
    }

    /// <summary>The columns in which two readings of one place differ, in words.</summary>
    public IEnumerable<string> Differences(Reading found) =>
        from column in new (string Name, string Gold, string Found)[]
        {
            ("text", Text, found.Text), ("value", Value, found.Value), ("low", Low, found.Low), ("high", High, found.High),
            ("unit", Unit, found.Unit), ("change", Change, found.Change), ("verdict", Verdict, found.Verdict),
            ("severity", Severity, found.Severity), ("fact line", FactLine, found.FactLine),
        }
        where column.Gold != column.Found
        select $"{column.Name} \"{column.Gold}\", found \"{column.Found}\"";

    /// <summary>Whether the number was read right, whatever came of it.</summary>
    public bool ReadsLike(Reading found) =>
        this with { Verdict = "", Severity = "", FactLine = "" } == found with { Verdict = "", Severity = "", FactLine = "" };

    private static string Sign(Hedge hedge) => hedge.Class switch
    {
        HedgeClass.Unhedged or HedgeClass.Exact => "=",
        HedgeClass.MoreThan or HedgeClass.WellOver => ">",
        HedgeClass.AtLeast or HedgeClass.AsFewAs => ">=",
        HedgeClass.LessThan or HedgeClass.WellUnder => "<",
        HedgeClass.AtMost or HedgeClass.UpTo => "<=",
        HedgeClass.Threshold => hedge.Downward ? "<=" : ">=",
        _ => "~",
    };

    private static string Digits(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string Word(string? name) => name?.ToLowerInvariant() ?? "";
}
