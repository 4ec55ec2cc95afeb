using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Whether a sentence names a measure that the caption does not: a company's staff beside its revenue, a club's price beside its earnings.</summary>
/// <remarks>Words of one group name one measure in turn. A closed list of common measures: any other word may be an ornament.</remarks>
internal sealed class RivalMeasure
{
    private const int Reach = 9;

    private static readonly string[][] Groups =
    [
        ["revenue", "sales", "turnover", "income", "earnings", "generated", "sold", "grossed", "receipts"],
        ["profit", "profits", "income", "earnings", "ebit", "ebitda", "loss"],
        ["capitalization", "capitalisation", "cap"],
        ["valuation", "valued", "value", "worth", "price", "prices", "cost", "costs", "paid", "sold", "selling", "sell"],
        ["bought", "acquired", "acquisition", "takeover", "purchased"],
        ["debt", "loan", "loans"],
        ["assets"],
        ["budget", "expenditure", "spending", "spent", "costs", "expenses", "outlays", "cost", "expended", "invested", "investment"],
        ["wage", "wages", "salary", "salaries", "income", "earned", "paid"],
        ["employees", "workforce", "staff", "employed", "workers", "employment", "jobs"],
        ["population", "inhabitants"],
        ["users", "subscribers", "accessing", "access", "members", "accounts", "penetration"],
        ["visitors", "attendance", "tourists", "arrivals", "spectators", "passengers", "visits"],
        ["fertility", "births", "birth", "born"],
        ["deaths", "mortality", "died", "killed", "fatalities", "dead", "suicides", "murders"],
        ["unemployment", "unemployed", "jobless"],
        ["inflation", "prices"],
        ["gdp", "product", "economy"],
        ["exports", "export", "exported"],
        ["imports", "import", "imported"],
        ["production", "produced", "output", "manufactured"],
        ["consumption", "consumed", "consume"],
        ["dividend", "dividends"],
        ["investment", "invested", "investments"],
        ["trophies", "titles", "medals", "championships"],
        ["stores", "restaurants", "outlets", "branches", "locations", "facilities"],
    ];

    private static readonly FrozenDictionary<string, int[]> Measures = Groups
        .SelectMany((words, group) => words.Select(word => (Word: word, Group: group)))
        .GroupBy(entry => entry.Word, entry => entry.Group, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.ToArray(), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<int> _own = [];

    /// <summary>Reads which measures the caption names.</summary>
    public RivalMeasure(TableIndex index, MeasureTable table)
    {
        foreach (var (word, groups) in Measures)
            if (index.Find(Stemmer.Stem(word)) is var stem and not 0 && (table.IsCaption(stem) || table.MetricsVary)) _own.UnionWith(groups);
    }

    /// <summary>Whether words near a number name another measure, and none names the caption's.</summary>
    public bool StandsBeside(in Scan scan, Quantity quantity)
    {
        if (_own.Count == 0) return false;
        var rival = false;
        var near = Measures.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = Math.Max(scan.First, quantity.FirstToken - Reach); at < Math.Min(scan.End, quantity.EndToken + Reach); at++)
        {
            if (!scan.IsWord(at) || !near.TryGetValue(scan.Of(at), out var groups)) continue;
            if (Array.Exists(groups, _own.Contains)) return false;
            rival = true;
        }

        return rival;
    }
}
