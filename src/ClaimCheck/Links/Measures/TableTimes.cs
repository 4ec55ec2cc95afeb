using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>When the cells of a chart hold: by their period, or by a column or row whose very name is a time ("January 2017", "2018 (Russia)").</summary>
internal sealed class TableTimes
{
    private readonly Period?[] _periods;

    /// <summary>Reads the times of all cells; linear in the rows.</summary>
    public TableTimes(IReadOnlyList<Fact> facts)
    {
        BySubject = AreTimes(facts.Select(fact => fact.Subject));
        ByMetric = !BySubject && AreTimes(facts.Select(fact => fact.Metric));
        _periods = [.. facts.Select(fact => BySubject ? Read(fact.Subject) : ByMetric ? Read(fact.Metric) : fact.Period)];
        Count = _periods.Distinct().Count();
    }

    /// <summary>Whether the rows are times.</summary>
    public bool BySubject { get; }

    /// <summary>Whether the categories are times.</summary>
    public bool ByMetric { get; }

    /// <summary>How many times there are.</summary>
    public int Count { get; }

    /// <summary>When a cell holds; null when the table does not say.</summary>
    public Period? Of(int fact) => _periods[fact];

    /// <summary>Of some cells those of a time: the same time, else those inside it, else those around it.</summary>
    public List<int> At(List<int> cells, Period time)
    {
        var exact = cells.FindAll(cell => Of(cell) == time);
        if (exact.Count > 0) return exact;
        var inside = cells.FindAll(cell => Of(cell) is { } held && time.Contains(held));
        if (inside.Count > 0) return inside;
        return cells.FindAll(cell => Of(cell) is { } held && held.Contains(time));
    }

    private static bool AreTimes(IEnumerable<string> names)
    {
        var distinct = names.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return distinct.Count > 1 && distinct.TrueForAll(name => Read(name) is not null);
    }

    private static Period? Read(string name) => Period.TryParse(NameVariants.Plain(name) ?? name.Trim(), out var period) ? period : null;
}
