using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number for the whole world: "nine million deaths around the world", "sold 300 worldwide". No country that the sentence before spoke of owns it.</summary>
internal static class WorldCue
{
    private const int Reach = 24;

    /// <summary>Whether the words around a number say so.</summary>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        for (var at = Math.Max(scan.First, quantity.FirstToken - Reach); at < Math.Min(scan.End, quantity.EndToken + Reach); at++)
        {
            if (scan.Is(at, "worldwide") || scan.Is(at, "globally")) return true;
            if ((scan.Is(at, "world") || scan.Is(at, "globe")) && scan.Is(at - 1, "the") && (scan.Is(at - 2, "around") || scan.Is(at - 2, "across") || scan.Is(at - 2, "throughout"))) return true;
        }

        return false;
    }
}
