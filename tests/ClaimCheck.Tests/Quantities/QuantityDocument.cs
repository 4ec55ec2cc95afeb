using System.Globalization;
using System.Text;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Quantities;

/// <summary>The table of docs/quantities.md, made from the catalogues' examples.</summary>
internal static class QuantityDocument
{
    /// <summary>Every group: the forms, then what the units, scales and hedges show beside them.</summary>
    public static IReadOnlyList<ExampleGroup> Groups { get; } =
    [
        .. ExampleCatalog.All,
        new("Units", "One phrase a unit of the catalogue; a look-alike is only not that unit.", [.. UnitCatalog.All.SelectMany(entry => entry.Examples).Where(example => example.IsRead)]),
        new("Scales", "One phrase a scale word.", [.. ScaleCatalog.All.SelectMany(scale => scale.Examples)]),
        new("Hedge words", "One phrase a class of hedges.", [.. HedgeCatalog.All.SelectMany(entry => entry.Examples)]),
    ];

    /// <summary>The whole document.</summary>
    public static string Print()
    {
        var text = new StringBuilder();
        text.Append("# How numbers are read\n\n");
        text.Append("Made from the examples beside the catalogues; every row is a test. A bound is the class of the hedge\n");
        text.Append("([verdicts](verdicts.md) says what each class means). A phrase whose value is \u2014 states no quantity: it comes out only\n");
        text.Append("under `extract --all`, with the reason.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Groups.Sum(group => group.Examples.Count(example => example.IsRead))} forms, {Groups.Sum(group => group.Examples.Count(example => !example.IsRead))} look-alikes.\n");
        foreach (var group in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Name}\n\n{group.Summary}\n\n| phrase | value | unit | bound |\n| --- | --- | --- | --- |\n");
            foreach (var example in group.Examples) text.Append(CultureInfo.InvariantCulture, $"| {Cell(example.Text)} | {Value(example)} | {Cell(example.Unit ?? "")} | {(example.IsRead && example.Hedge != HedgeClass.Unhedged ? example.Hedge : "")} |\n");
        }

        return text.ToString();
    }

    private static string Value(Example example) =>
        !example.IsRead ? "\u2014"
        : example.Low == example.High ? Number(example.Low) : $"{Number(example.Low)} to {Number(example.High)}";

    private static string Number(decimal? value) => value?.ToString("#,0.######", CultureInfo.InvariantCulture) ?? "";

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("~", "\\~", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
