using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Numbers that a sentence takes for granted, whatever it foretells or supposes of them: "will repaint its 40 trams" foretells no 40.</summary>
internal static class TakenForGranted
{
    private const int Hedges = 3;
    private const int Behind = 5;

    // "The 2% target", "the 5 million mark": what is to be reached is not there yet.
    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(
        [
            "mark", "milestone", "target", "goal", "level", "threshold", "barrier", "ceiling", "estimate", "forecast", "projection", "guidance", "range", "more", "extra", "additional", "new",
            "needed", "required", "promised", "planned", "expected", "projected", "proposed", "pledged", "forecasted", "predicted", "wanted", "needs", "wants", "requires", "necessary",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number stands in a definite noun phrase: behind "the", "its", "these" or a possessor, with what it counts or measures.</summary>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is null || !IsDefinite(scan, quantity.FirstToken)) return false;
        // "Over the 12 months", "its four years": a time is given only as an attribute, "its 12-year-old boats".
        if (quantity is { Unit.Dimension: Dimension.Duration or Dimension.CalendarDuration, Attributive: false, Kind: not QuantityKind.Age }) return false;
        for (var at = quantity.FirstToken; at < quantity.EndToken + Behind && scan.Has(at); at++)
        {
            if (at >= quantity.EndToken && (scan.Is(at, ',') || scan.Is(at, ';') || scan.Is(at, '.'))) break;
            if (scan.IsWord(at) && Marks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at))) return false;
        }

        return true;
    }

    // "Its more than 40 trams", "the roughly 300 houses".
    private static bool IsDefinite(in Scan scan, int first)
    {
        var at = first - 1;
        for (var hedges = 0; hedges < Hedges && (scan.Any(at, WordClass.HedgeBefore) || scan.Is(at, "more") || scan.Is(at, "than")); hedges++) at--;
        return scan.IsKind(at, TokenKind.Possessive) || scan.Is(at, "the") || scan.Is(at, "its") || scan.Is(at, "their") || scan.Is(at, "his") || scan.Is(at, "her") || scan.Is(at, "our") || scan.Is(at, "these") || scan.Is(at, "those");
    }
}
