using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A figure that somebody asks for and nobody has counted: "against the 500 that planners say are required", "compared with a target of 40%".</summary>
/// <remarks>It stands where an earlier value would stand, and no row of earlier values accuses it.</remarks>
internal static class WishCue
{
    private const int Before = 4;
    private const int After = 7;

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["target", "goal", "minimum", "maximum", "standard", "limit", "ceiling", "quota", "hopes", "expectations", "forecast", "forecasts", "estimate"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Wishes = FrozenSet.ToFrozenSet(
        ["required", "needed", "necessary", "wanted", "hoped", "promised", "planned", "targeted", "expected", "predicted", "forecast", "recommended", "demanded", "requested", "budgeted", "allowed", "needs", "requires", "wants"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words around a number say that it is asked for.</summary>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        for (var at = quantity.FirstToken - 1; at >= quantity.FirstToken - Before && scan.Has(at) && !Ends(scan, at); at--)
            if (Has(scan, at, Names)) return true;
        for (var at = quantity.EndToken; at < quantity.EndToken + After && scan.Has(at) && !Ends(scan, at); at++)
            if (Has(scan, at, Wishes)) return true;
        return false;
    }

    private static bool Ends(in Scan scan, int at) => scan.Is(at, ',') || scan.Is(at, ';') || scan.IsNumber(at);

    private static bool Has(in Scan scan, int at, FrozenSet<string> words) => scan.IsWord(at) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));
}
