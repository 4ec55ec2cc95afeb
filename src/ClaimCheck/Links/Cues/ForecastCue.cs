using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A forecast can be checked where the table holds the projection itself: a row for the very time that the sentence looks ahead to.</summary>
internal static class ForecastCue
{
    private const string Forecast = "forecast";

    /// <summary>The link with its claim made checkable, when its row holds what the claim foretells; else the link as it is.</summary>
    /// <param name="scan">The claim's sentence.</param>
    /// <param name="link">The link.</param>
    /// <param name="held">When the row holds.</param>
    /// <param name="stated">The time that the sentence states.</param>
    public static Link Open(in Scan scan, Link link, Period? held, Period? stated)
    {
        if (link.Fact is not { } fact || link.Claim.Reason != Forecast || held is null || stated != held) return link;
        return link with
        {
            Claim = link.Claim with { Reason = null },
            Reasons = [.. link.Reasons, $"the row holds the projection for {held}"],
            // What was once expected may since have come otherwise: the row may hold what came.
            Tentative = link.Tentative || (IsPast(scan, link.Claim.Quantity) && fact.Status != FactStatus.Forecast),
        };
    }

    private static bool IsPast(in Scan scan, Quantity quantity)
    {
        for (var at = quantity.FirstToken - 1; scan.Has(at); at--)
            if ((scan.Is(at, "was") || scan.Is(at, "were") || scan.Is(at, "had")) && (scan.Is(at + 1, "expected") || scan.Is(at + 1, "projected") || scan.Is(at + 1, "forecast") || scan.Is(at + 1, "predicted") || scan.Is(at + 1, "set"))) return true;
        return false;
    }
}
