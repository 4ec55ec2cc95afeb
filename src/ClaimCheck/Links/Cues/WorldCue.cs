using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number for the whole world: "nine million deaths around the world", "sold 300 worldwide". No country that the sentence before spoke of owns it.</summary>
internal static class WorldCue
{
    /// <summary>Whether a sentence says so; its length is the cost.</summary>
    public static bool Is(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (scan.Is(at, "worldwide") || scan.Is(at, "globally")) return true;
            if ((scan.Is(at, "world") || scan.Is(at, "globe")) && scan.Is(at - 1, "the") && (scan.Is(at - 2, "around") || scan.Is(at - 2, "across") || scan.Is(at - 2, "throughout"))) return true;
        }

        return false;
    }
}
