using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A table of results as a dense list: many subjects, each with a line of the same counts.</summary>
/// <remarks>Its names are common words ("points", "assists") and its values small integers: here position means little, and every number in the text that is not one of the lines looks like one.</remarks>
internal sealed class TallyTable
{
    private const int FewestSubjects = 4;
    private const int FewestCounts = 4;

    private readonly Dictionary<(int Subject, string Metric), int> _lines = [];
    private readonly Dictionary<string, IReadOnlyList<int>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<Fact> _facts;
    private readonly HashSet<int> _members = [];
    private readonly Dictionary<int, IReadOnlyList<int>> _rows = [];

    private TallyTable(TableIndex index)
    {
        _facts = index.Facts;
        for (var row = 0; row < index.Facts.Count; row++)
        {
            var key = (index.SubjectOf[row], index.Facts[row].Metric.ToUpperInvariant());
            if (!_lines.TryAdd(key, row)) HasRepeats = true;
            _rows.TryAdd(key.Item1, index.SubjectRows(row));
            _byName.TryAdd(index.Facts[row].Subject, index.SubjectRows(row));
        }

        var metrics = index.Facts.Select(fact => fact.Metric).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Pairs = [.. metrics.Where(name => name.EndsWith(" made", StringComparison.OrdinalIgnoreCase)).Select(name => TallyPair.Of(name, metrics)).OfType<TallyPair>()];
        Teams = [];
    }

    /// <summary>The kinds of attempts that it counts as made and attempted.</summary>
    public IReadOnlyList<TallyPair> Pairs { get; }

    /// <summary>The subjects outside the largest group, when there are groups: the sides, where the lines are their members'.</summary>
    public IReadOnlyList<int> Teams { get; private set; }

    private bool HasRepeats { get; }

    /// <summary>Reads a table so; null for every other.</summary>
    public static TallyTable? Of(TableIndex index)
    {
        var table = new TallyTable(index);
        if (table.HasRepeats) return null;
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var subjects = 0;
        for (var row = 0; row < index.Facts.Count; row++)
        {
            if (index.SubjectRows(row)[0] != row) continue;
            subjects++;
            var counts = index.SubjectRows(row).Where(other => IsCount(index.Facts[other])).Select(other => index.Facts[other].Metric.ToUpperInvariant()).Order(StringComparer.Ordinal).ToList();
            if (counts.Count < FewestCounts) continue;
            var key = string.Join('\n', counts);
            if (!groups.TryGetValue(key, out var members)) groups.Add(key, members = []);
            members.Add(index.SubjectOf[row]);
        }

        if (groups.Count == 0 || groups.Values.Sum(members => members.Count) < Math.Max(FewestSubjects, subjects / 2)) return null;
        var largest = groups.Values.MaxBy(members => members.Count)!;
        table._members.UnionWith(largest);
        table.Teams = [.. groups.Values.Where(members => members != largest).SelectMany(members => members).Order()];
        return table;
    }

    /// <summary>Whether a subject is of the largest group: the one that "he" or "she" can mean.</summary>
    public bool IsMember(int subject) => _members.Contains(subject);

    /// <summary>Whether a row counts things, in whole numbers.</summary>
    public static bool IsCount(Fact fact) => CountCue.CountsNoun(fact) && fact.Amount is Amount.Point { Numeral.Value: var value } && value == decimal.Truncate(value) && value >= 0;

    /// <summary>All lines of a subject.</summary>
    public IReadOnlyList<int> RowsOf(string subject) => _byName[subject];

    /// <summary>The line of a subject that a metric's phrase names; null when it has none.</summary>
    public int? Line(int subject, TablePhrase phrase)
    {
        foreach (var row in _rows[subject])
            if (phrase.Facts.Contains(row)) return row;
        return null;
    }

    /// <summary>The line of a subject with a metric's own name; null when it has none.</summary>
    public int? Line(int subject, string metric) => _lines.TryGetValue((subject, metric.ToUpperInvariant()), out var row) ? row : null;

    /// <summary>The line of a subject whose metric is a noun alone; null when it has none.</summary>
    public int? LineOf(int subject, Unit noun)
    {
        var stem = Stemmer.Stem(noun.Code);
        foreach (var row in _rows[subject])
            if (Stemmer.Stem(_facts[row].Metric) == stem) return row;
        return null;
    }
}
