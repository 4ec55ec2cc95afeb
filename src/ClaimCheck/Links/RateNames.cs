using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A rate is also called after what it counts: a mortality rate in deaths per 1,000 is a death rate, a homicide rate in murders per 100,000 a murder rate.</summary>
internal static class RateNames
{
    private const string Rate = " rate";

    /// <summary>Adds such names to an index; linear in the rows.</summary>
    public static void AddTo(TableIndex index)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < index.Facts.Count; row++)
        {
            if (NameOf(index.Facts[row]) is not { } name) continue;
            if (!rows.TryGetValue(name, out var list)) rows.Add(name, list = []);
            list.Add(row);
        }

        foreach (var (name, list) in rows) index.AddName(Facet.Metric, name, list);
    }

    private static string? NameOf(Fact fact)
    {
        if (fact.Unit is not { Dimension: Dimension.Count, Per: not null } unit || !fact.Metric.EndsWith(Rate, StringComparison.OrdinalIgnoreCase) || UnitCue.IsGeneric(unit)) return null;
        var noun = unit.Code.Split('/')[0];
        return noun.Length > 2 && noun.All(char.IsLetter) && !fact.Metric.Contains(noun, StringComparison.OrdinalIgnoreCase) ? noun + Rate : null;
    }
}
