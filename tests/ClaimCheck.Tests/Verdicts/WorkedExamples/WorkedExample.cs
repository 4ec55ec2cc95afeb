using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>One line of examples.md; what is empty there is not asserted, detail and flags excepted.</summary>
internal sealed record WorkedExample(IReadOnlyDictionary<string, string> Cells)
{
    private static readonly Dictionary<string, decimal> Scales = new() { ["k"] = 1_000m, ["m"] = 1_000_000m, ["b"] = 1_000_000_000m };

    public string this[string column] => Cells[column];

    public string Name => $"{this["no"]}: {this["says"]} — {(this["rows"].Length > 90 ? this["rows"][..90] : this["rows"])}";

    public static string Printed(Interval interval, string scale)
    {
        var factor = scale.Length == 0 ? 1 : Scales[scale];
        string End(decimal? value) => value is { } end ? Math.Round(end / factor, 3).ToString("0.###", CultureInfo.InvariantCulture) : "";
        return $"{(interval.LowOpen ? "(" : "")}{End(interval.Low)}..{End(interval.High)}{(interval.HighOpen ? ")" : "")}{(scale.Length == 0 ? "" : " " + scale)}";
    }

    public static string Scale(string cell) => cell.Split(' ') is [_, var scale] ? scale : "";
}
