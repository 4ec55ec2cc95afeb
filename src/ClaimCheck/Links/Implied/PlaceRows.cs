using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The rows of a table that state a place in an order: "world ranking, 14", "position in the league, 3".</summary>
internal sealed class PlaceRows
{
    private static readonly (string Word, PlaceFamily Family)[] Words =
    [
        ("rank", PlaceFamily.Rank), ("ranking", PlaceFamily.Rank), ("rankings", PlaceFamily.Rank), ("ranked", PlaceFamily.Rank), ("position", PlaceFamily.Place), ("place", PlaceFamily.Place), ("standing", PlaceFamily.Place),
        ("standings", PlaceFamily.Place), ("spot", PlaceFamily.Place), ("placing", PlaceFamily.Place), ("seed", PlaceFamily.Seed), ("seeding", PlaceFamily.Seed), ("seeded", PlaceFamily.Seed),
    ];

    // What says nothing of which order it is.
    private static readonly string[] Plain = ["final", "overall", "current", "latest", "official", "number", "table", "list"];

    private static readonly string[] Units = ["rank", "ranking", "place", "position", "spot", "1", "seed", "th"];

    private readonly List<PlaceRow> _rows = [];

    /// <summary>Looks for them; linear in the names of the table.</summary>
    /// <param name="index">The table.</param>
    /// <param name="words">Its words.</param>
    public PlaceRows(TableIndex index, AffinityIndex words)
    {
        var plain = Plain.Concat(Words.Select(entry => entry.Word)).Select(word => words.Find(Stemmer.Stem(word))).Where(word => word >= 0).ToHashSet();
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var row = index.Facts[fact];
            if (row.Amount.Value is not (>= 1 and var place) || place != decimal.Truncate(place) || !IsPlain(row.Unit)) continue;
            var family = PlaceFamily.None;
            var qualifiers = new List<(string Name, int[] Words)>();
            foreach (var name in row.MetricAliases.Prepend(row.Metric))
            {
                family |= Family(name);
                int[] telling = [.. KinCatalogue.Stems(name).Select(stem => words.Find(stem)).Where(word => word >= 0 && !plain.Contains(word)).Distinct()];
                qualifiers.Add((name, telling));
            }

            if (family != PlaceFamily.None) _rows.Add(new PlaceRow(fact, family, qualifiers));
        }
    }

    /// <summary>The rows, in the order of the table.</summary>
    public IReadOnlyList<PlaceRow> Rows => _rows;

    /// <summary>Whether a word says which order is meant; "table", "rankings" and the like do not.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The word.</param>
    public static bool IsTelling(in Scan scan, int at)
    {
        foreach (var word in Plain)
            if (scan.Is(at, word)) return false;
        foreach (var (word, _) in Words)
            if (scan.Is(at, word)) return false;
        return true;
    }

    private static bool IsPlain(Unit? unit) => unit is null || (unit is { Dimension: Dimension.Count, Per: null } && Units.Contains(unit.Code, StringComparer.OrdinalIgnoreCase));

    // "positions cut" are jobs, and "places at nurseries" are counted: only the singular is a place.
    private static PlaceFamily Family(string name)
    {
        var family = PlaceFamily.None;
        foreach (var word in name.Split([' ', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var (known, own) in Words)
                if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) family |= own;
        return family;
    }
}

/// <summary>A row that states a place.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Family">What its names call the place.</param>
/// <param name="Names">Each name of the metric with the words that say which order it is; of a plain "rank" there are none.</param>
internal sealed record PlaceRow(int Fact, PlaceFamily Family, IReadOnlyList<(string Name, int[] Words)> Names);
