using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>What one row of the CSV report is about: a claim of an article, or a number that is none.</summary>
internal readonly record struct CsvRow(Article Article, CheckedClaim? Claim, Finding? Finding, SkippedNumber Number)
{
    /// <summary>The stated quantity; null for a number that is no claim.</summary>
    public Quantity? Quantity => Claim?.Claim.Quantity;

    /// <summary>The verdict; null when claims are only extracted.</summary>
    public Judgement? Judgement => Claim?.Judgement;

    /// <summary>The place in the plain text.</summary>
    public Text.TextSpan Span => Quantity?.Span ?? Finding?.Spans[0] ?? Number.Span;
}

/// <summary>One column: its name and how its cell is made; an unknown cell is null and stays empty.</summary>
/// <param name="Name">The field's name in snake case.</param>
/// <param name="IsText">Whether a spreadsheet could run the cell: numbers of our own making stay bare.</param>
/// <param name="Cell">Makes the cell.</param>
internal sealed record CsvColumn(string Name, bool IsText, Func<CsvRow, string?> Cell)
{
    public static CsvColumn Worded(string name, Func<CsvRow, string?> cell) => new(name, true, cell);

    public static CsvColumn Numeric(string name, Func<CsvRow, string?> cell) => new(name, false, cell);
}
