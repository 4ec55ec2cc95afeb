using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>What the words around a number say of its sort: a median, a figure per head, in real terms, of one place. What they do not say conflicts with nothing.</summary>
internal static class StatedTags
{
    private static readonly FrozenSet<string> Average = Set("average", "averages", "averaged", "averaging", "typical", "typically");
    private static readonly FrozenSet<string> Median = Set("median");
    private static readonly FrozenSet<string> Total = Set("total", "totalling", "totaling", "totalled", "totaled", "altogether", "combined");
    private static readonly FrozenSet<string> PerHead = Set("capita", "head", "person", "resident", "inhabitant", "citizen", "each", "every", "average", "household");
    private static readonly FrozenSet<string> Real = Set("real", "adjusted", "inflation");
    private static readonly FrozenSet<string> Nominal = Set("nominal", "cash");
    private static readonly FrozenSet<string> Pace = Set("annualised", "annualized", "pace", "rate");

    /// <summary>The tag of the row that the claim's words deny, as a detail of <see cref="Details"/>; null when none does.</summary>
    public static string? Conflict(Case claim, Fact fact) =>
        OfStatistic(claim, fact) ?? OfScope(claim, fact) ?? OfBasis(claim, fact);

    /// <summary>Whether the claim speaks of an average, which may be a mean or a median.</summary>
    public static bool IsAverage(ClaimWords words) => words.HasNear(Average) && !words.HasNear(Median);

    /// <summary>Whether the claim says that prices were taken out, or that they were not; null when it says neither.</summary>
    public static bool? IsReal(Case claim) => Says(claim, Real) ? true : Says(claim, Nominal) ? false : null;

    /// <summary>Whether a row's values are without the change of prices.</summary>
    public static bool IsRealRow(Fact fact) => fact.Basis?.StartsWith("real", StringComparison.Ordinal) == true;

    private static string? OfStatistic(Case claim, Fact fact)
    {
        var conflicts = fact.Statistic switch
        {
            Statistic.Mean => Says(claim, Median) || (Says(claim, Total) && !Says(claim, Average)),
            Statistic.Median => Says(claim, Total) && !Says(claim, Average) && !Says(claim, Median),
            Statistic.Total => Says(claim, Average) || Says(claim, Median),
            _ => false,
        };
        return conflicts ? Details.Statistic : null;
    }

    /// <summary>A row of one region, one sex or one rider, where the claim names another one of the same column and not the row's own.</summary>
    private static string? OfScope(Case claim, Fact fact)
    {
        foreach (var (column, value) in fact.Dimensions)
        {
            if (IsNamed(claim, value)) continue;
            var others = claim.Link.Series.Concat(claim.Link.SubjectFacts)
                .Where(row => row.Metric == fact.Metric && row.Dimensions.TryGetValue(column, out var other) && other != value);
            if (others.Any(row => IsNamed(claim, row.Dimensions[column]))) return Details.Scope;
        }

        return null;
    }

    private static string? OfBasis(Case claim, Fact fact)
    {
        if (fact.Basis is not { } basis || claim.Words == ClaimWords.None) return null;
        if (basis is "per-capita" or "per capita") return Says(claim, PerHead, 12) ? null : Details.Normalisation;
        if (basis is "annualised" or "annualized" or "run-rate")
            return claim.Claim.Period is { } time && time == Period.Year(time.Start.Year) && !Says(claim, Pace, 12) ? Details.Period : IsLastYear(claim.Words) ? Details.Period : null;
        if (IsReal(claim) is not { } isReal) return null;
        return isReal ? basis.StartsWith("nominal", StringComparison.Ordinal) ? Details.Normalisation : null : IsRealRow(fact) ? Details.Normalisation : null;
    }

    private static bool IsLastYear(ClaimWords words) =>
        words.Next() == "last" && words.Next(1) == "year" && !words.HasNear(Pace, 12);

    private static bool IsNamed(Case claim, string value)
    {
        var words = ClaimWords.Split(value);
        return words.Count > 0 && words.Exists(word => char.IsLetter(word[0])) && words.TrueForAll(claim.Words.Has);
    }

    private static bool Says(Case claim, FrozenSet<string> words, int reach = 6) =>
        claim.Words.HasNear(words, reach) || (claim.Claim.Metric is { } metric && ClaimWords.Split(metric.Name).Exists(words.Contains));

    private static FrozenSet<string> Set(params string[] words) => FrozenSet.Create(StringComparer.Ordinal, words);
}
