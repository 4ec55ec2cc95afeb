using System.Globalization;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>One row of the worked examples: a link and everything that must come of it. What is null or empty is not asserted, flags excepted.</summary>
internal sealed record WorkedExample(string Name, Link Link, Verdict Verdict, Severity Severity)
{
    public string? Detail { get; init; }

    public string[] Flags { get; init; } = [];

    /// <summary>What one unit of <see cref="Core"/> and <see cref="Halo"/> is worth.</summary>
    public decimal In { get; init; } = 1;

    public string? Core { get; init; }

    public string? Halo { get; init; }

    public decimal? Relative { get; init; }

    public decimal? Difference { get; init; }

    public string? Diagnosis { get; init; }

    public string? Decided { get; init; }

    public DateOnly? Published { get; init; }

    public string? Printed(Interval? set) => set is not { } interval ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{(interval.LowOpen || interval.Low is null ? '(' : '[')}{End(interval.Low, "-∞")},{End(interval.High, "∞")}{(interval.HighOpen || interval.High is null ? ')' : ']')}");

    private string End(decimal? end, string endless) => end is { } value ? Math.Round(value / In, 3).ToString("0.###", CultureInfo.InvariantCulture) : endless;
}
