using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A unit in brackets beside a metric belongs to the bare number that follows: "life expectancy (years) was 71.5".</summary>
internal static class BracketCue
{
    private const int Reach = 6;
    private const int Longest = 6;

    /// <summary>Whether a bracket near a metric names the unit of a row.</summary>
    public static bool Lends(in Scan scan, FacetMention metric, Fact fact)
    {
        if (fact.Unit is not { } unit) return true;
        for (var at = metric.End; at < metric.End + Reach && scan.Has(at); at++)
        {
            if (!scan.Is(at, '(')) continue;
            if (NamesWhole(scan, at, unit)) return true;
            for (var inside = at + 1; inside < at + Longest && scan.Has(inside) && !scan.Is(inside, ')'); inside++)
            {
                if (UnitCatalog.Find(scan.Of(inside).ToString()) is { } named && (named.ConvertsTo(unit) || (unit.Per is not null && named.Dimension == unit.Dimension))) return true;
                if (unit.Dimension == Dimension.Count && scan.IsWord(inside) && unit.Name.Contains(scan.Of(inside), StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }

        return false;
    }

    // "(US$ per litre)", "(current international $)": what stands between the brackets, read as a unit column would be.
    private static bool NamesWhole(in Scan scan, int open, Unit unit)
    {
        var close = open + 1;
        while (close <= open + Longest && scan.Has(close) && !scan.Is(close, ')')) close++;
        if (close == open + 1 || !scan.Is(close, ')')) return false;
        var text = scan.Text[scan[open + 1].Start..scan[close - 1].End];
        return UnitCell.TryReadKnown(text, out var named) && named is { Unit: { } stated, Scale: 1m } && stated.ConvertsTo(unit);
    }
}
