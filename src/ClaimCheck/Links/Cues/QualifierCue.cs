using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A word beside a metric that makes another metric of it: "population density", "working population", "GDP growth", "net revenue".</summary>
/// <remarks>
/// The list is closed: any unknown word may be an ornament ("staggering revenue"), these never are. Each was met with at least two unlike nouns.
/// A qualifier that the table's own name of the metric has is no obstacle.
/// </remarks>
internal static class QualifierCue
{
    private const int Left = 3;

    private static readonly FrozenSet<string> Restrictive = FrozenSet.ToFrozenSet(
        [
            "growth", "density", "real", "nominal", "ppp", "capita", "male", "female", "men", "women", "urban", "rural", "youth", "young", "adult", "elderly", "child", "children", "infant",
            "working", "working-age", "active", "inactive", "labor", "labour", "native", "foreign", "foreign-born", "immigrant", "migrant", "refugee", "median", "index", "change", "per", "rate", "ratio",
            "prison", "inmate", "jail", "student", "school", "jewish", "muslim", "christian", "catholic", "protestant", "hindu", "buddhist", "orthodox", "black", "white", "hispanic", "latino", "asian", "aboriginal",
            "indigenous", "slave", "homeless", "net", "gross", "operating", "adjusted", "pretax", "pre-tax", "quarterly", "monthly", "weekly", "daily", "hourly", "core", "underlying", "marginal", "military", "defence", "defense",
            "expatriate", "overseas", "domestic", "household", "agricultural", "industrial", "private", "public", "wholesale", "retail", "online", "offline", "tourist", "resident", "voting", "eligible",
            "target", "forecast", "expected", "projected", "planned", "potential", "former", "previous", "combined", "cumulative", "annualised", "annualized", "ranking", "rank", "share", "percentage", "proportion", "city", "metro", "metropolitan", "provincial", "municipal", "census",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Words that say that one more thing of the same sort is spoken of.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["other", "another", "others", "neighbouring", "neighboring", "rival", "rivals", "competitor", "competitors", "elsewhere", "abroad", "smallest", "largest", "biggest", "oldest", "youngest", "sister", "predecessor", "counterpart", "nearby", "alone"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word says that one more thing of the same sort is spoken of: "the neighbouring plot", "a rival".</summary>
    public static bool IsOther(in Scan scan, int at) => scan.IsWord(at) && Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    /// <summary>The word that makes another metric of a mention; null when nothing does.</summary>
    public static string? Find(in Scan scan, FacetMention mention)
    {
        if (mention.Kind != MatchKind.Exact) return null;
        for (var at = mention.First - 1; at >= mention.First - Left && scan.IsWord(at); at--)
        {
            if (scan.Any(at, WordClass.Boundary) && !scan.Any(at, WordClass.Modifier)) break;
            if (IsRestrictive(scan, at, mention)) return scan.Of(at).ToString();
        }

        // "density of population", "growth rate of the population".
        var head = scan.Any(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
        var noun = scan.Is(head - 1, "rate") ? head - 2 : head - 1;
        if (scan.Is(head, "of") && !scan.Is(noun, "share") && IsRestrictive(scan, noun, mention)) return scan.Of(noun).ToString();

        // "GDP per capita, PPP", "life expectancy: male 71": behind the metric only the next word.
        var next = scan.Is(mention.End, ',') || scan.Is(mention.End, ':') || scan.Is(mention.End, '(') ? mention.End + 1 : mention.End;
        return IsRestrictive(scan, next, mention) ? scan.Of(next).ToString() : null;
    }

    /// <summary>Whether a word makes another metric of what it stands beside, whatever that is.</summary>
    public static bool IsRestrictive(in Scan scan, int at) => scan.IsWord(at) && Restrictive.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static bool IsRestrictive(in Scan scan, int at, FacetMention mention) =>
        IsRestrictive(scan, at) && !mention.Phrase.Text.Contains(scan.Of(at).ToString(), StringComparison.OrdinalIgnoreCase);
}
