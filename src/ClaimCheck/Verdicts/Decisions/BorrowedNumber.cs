using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Finds whose number a claim carries when it is not its own. The one place where a value may point to a row.</summary>
internal static class BorrowedNumber
{
    private const int Stem = 4;

    /// <summary>The only other metric of the subject that has exactly this number; null when the number is not distinctive, or when the claim may well mean that metric.</summary>
    public static Fact? OfMetric(Case claim)
    {
        // Only the name of a measure says what a number is; a paraphrase ("lifeline") may well mean the row's own metric.
        if (claim.Claim.Metric is not { } metric || !Claims.MeasureNames.IsNamedBy(metric.Name) || !Distinctiveness.Is(claim.Quantity)) return null;
        // "68% of the population" is a share of it, not its size.
        if (claim.Quantity.Kind is QuantityKind.Percent or QuantityKind.Share && claim.Words.Next() == "of") return null;
        var owners = claim.Link.SubjectFacts
            .Where(row => !IsNamed(row, metric.Name) && !IsMetricOf(row, claim.Fact) && claim.HasNumberOf(row))
            .ToList();
        return owners.Count > 0 && owners.TrueForAll(row => IsMetricOf(row, owners[0])) ? owners[0] : null;
    }

    /// <summary>A row of the same series, at another time, that has this number.</summary>
    public static Fact? OfPeriod(Case claim) =>
        claim.Fact is { } fact && Distinctiveness.Is(claim.Quantity) ? SeriesRows.Alike(claim.Link, fact).FirstOrDefault(claim.HasNumberOf) : null;

    private static bool IsMetricOf(Fact row, Fact? other) => string.Equals(row.Metric, other?.Metric, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the claim's own metric shares a word with the row's: then it may mean that very metric.</summary>
    private static bool IsNamed(Fact row, string metric)
    {
        var words = Words(metric);
        return row.MetricAliases.Append(row.Metric).Any(name => name.Equals(metric, StringComparison.OrdinalIgnoreCase)
            || Words(name).Any(word => Array.Exists(words, other => other.AsSpan(0, Stem).Equals(word.AsSpan(0, Stem), StringComparison.OrdinalIgnoreCase))));
    }

    // "valued" and "valuation" are one word here, "of" and "for" none.
    private static string[] Words(string name) =>
        [.. name.Split([' ', '-', '/', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Stem)];
}
