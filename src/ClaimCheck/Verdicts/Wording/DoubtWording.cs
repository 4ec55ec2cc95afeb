using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says why a number is not judged by a row that may well be its own.</summary>
internal static class DoubtWording
{
    /// <summary>The reason in one sentence.</summary>
    /// <param name="link">The link.</param>
    /// <param name="row">The row that it points to.</param>
    /// <param name="alibi">What else explains the number; null where nothing does.</param>
    public static string Of(Link link, Fact row, string? alibi)
    {
        var place = WhySentence.Place(row);
        if (link.Ranking is { IsAssumed: true }) return $"the sentence does not say by what the place is counted, and another order than that of {row.Metric} ({place}) may be meant";
        if (link.Fact is null) return $"only the sentence before names {row.Subject} ({place}), too little to judge a place by it";
        if (link.Basis == LinkBasis.Phrase && alibi is not null) return $"the sentence names {row.Metric} ({place}), but {alibi}";
        return $"only some words of the sentence point to {place} ({row.Metric}), {(alibi is null ? "too few to judge the number by it" : $"and {alibi}")}";
    }
}
