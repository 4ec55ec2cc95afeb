using System.Collections.Frozen;

namespace ClaimCheck.Verdicts;

/// <summary>Whether the words of a metric name a change, and which way.</summary>
internal static class ChangeMetrics
{
    private static readonly FrozenSet<string> Declines = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "cut", "cuts", "decline", "declines", "decrease", "decreases", "drop", "drops", "fall", "falls", "loss", "losses", "reduction", "reductions", "shrinkage");

    private static readonly FrozenSet<string> Changes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "change", "changes", "gain", "gains", "growth", "increase", "increases", "inflation", "return", "returns", "rise", "rises");

    /// <summary>Whether a positive value of the metric is a fall: "decline in sales".</summary>
    public static bool NamesDecline(string metric) => Words(metric).Any(Declines.Contains);

    /// <summary>Whether the metric is a change of any sort.</summary>
    public static bool NamesChange(string metric) => Words(metric).Any(word => Changes.Contains(word) || Declines.Contains(word));

    private static string[] Words(string metric) => metric.Split([' ', '-', '/', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
