using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>The claims of an article as rows of a table. A row whose subject or metric the article does not say has that cell empty, and no article is checked against it before somebody fills it.</summary>
internal static class FactDraft
{
    private const int LongestQuote = 160;

    /// <summary>One row a claim that states a value, each once.</summary>
    public static IReadOnlyList<FactRow> Of(ArticleReport report) =>
        [.. report.Claims.Select(claim => claim.Claim).Where(CanBeRow).Select(claim => RowOf(claim, report)).DistinctBy(row => row with { Note = "" })];

    /// <summary>Whether a claim states what a table can hold: a number or range that is asserted of the present or past.</summary>
    public static bool CanBeRow(Claim claim) => claim.Checkable && claim.Quantity.Amount is not Amount.Vague;

    private static FactRow RowOf(Claim claim, ArticleReport report)
    {
        var quantity = claim.Quantity;
        var article = report.Article;
        var isPart = quantity.Unit is { Code: "1", Dimension: Dimension.Percent };
        var isChange = quantity.Direction != ChangeDirection.None;
        var falls = quantity.Direction == ChangeDirection.Down && quantity.Amount is Amount.Point;
        var metric = claim.Metric?.Name ?? "";
        var sentence = claim.Sentence.In(article.Text).ToString();
        var line = article.Source.At(quantity.Span.Start).Line.ToString(CultureInfo.InvariantCulture);
        return new FactRow(claim.Subject?.Name ?? "", isChange && metric.Length > 0 ? $"{metric} change" : metric, Value(quantity, isPart ? 100m : 1m, falls))
        {
            Unit = isPart ? "%" : quantity.Unit?.Code ?? "",
            Period = claim.Period?.ToString() ?? "",
            Note = $"{article.Name}:{line}: {(sentence.Length > LongestQuote ? $"{sentence[..LongestQuote]}…" : sentence)}".ReplaceLineEndings(" "),
        };
    }

    private static string Value(Quantity quantity, decimal factor, bool falls) => quantity.Amount switch
    {
        Amount.Range range => $"{Number(range.Lower.Value * factor)}..{Number(range.Upper.Value * factor)}",
        Amount.Point point => $"{Sign(quantity.Hedge.Class)}{Number(falls ? -point.Numeral.Value * factor : point.Numeral.Value * factor)}",
        _ => "",
    };

    private static string Sign(HedgeClass hedge) => hedge switch
    {
        HedgeClass.MoreThan or HedgeClass.WellOver or HedgeClass.JustOver => ">",
        HedgeClass.AtLeast or HedgeClass.Threshold => ">=",
        HedgeClass.LessThan or HedgeClass.WellUnder or HedgeClass.JustUnder or HedgeClass.Nearly => "<",
        HedgeClass.AtMost or HedgeClass.UpTo => "<=",
        HedgeClass.Unhedged or HedgeClass.Exact => "",
        _ => "~",
    };

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
