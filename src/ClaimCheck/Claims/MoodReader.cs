using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Says why a number asserts nothing that a table could confirm: a forecast, a condition, a question, a denial.</summary>
internal static class MoodReader
{
    private const int Reach = 8;

    /// <summary>The reason, or null for a plain assertion.</summary>
    public static string? Read(in Scan scan, Quantity quantity)
    {
        if (scan.Is(scan.End - 1, '?')) return "question";
        if (scan.Is(quantity.FirstToken - 1, "not") || (scan.Is(quantity.FirstToken - 2, "not") && quantity.Hedge.Class == HedgeClass.Unhedged)) return "negated";
        if (TakenForGranted.Is(scan, quantity)) return null;
        for (var at = quantity.FirstToken - 1; at >= quantity.FirstToken - Reach && scan.Has(at); at--)
        {
            if (scan.Is(at, ';') || scan.Is(at, ':')) return null;
            if (scan.Is(at, "will") || scan.Is(at, "forecast") || scan.Is(at, "forecasts") || scan.Is(at, "predicted") || scan.Is(at, "projected") || scan.Is(at, "targets") || scan.Is(at, "hopes")
                || (scan.Is(at, "to") && (scan.Is(at - 1, "expected") || scan.Is(at - 1, "set") || scan.Is(at - 1, "plans") || scan.Is(at - 1, "aims") || scan.Is(at - 1, "likely")))) return "forecast";
            if (scan.Is(at, "would") || scan.Is(at, "could") || scan.Is(at, "might")) return Modal(scan, at);
            if (scan.Is(at, "if")) return "hypothetical";
            if (scan.Is(at, "next") && (scan.Is(at - 1, "the") || scan.Is(at - 1, "over"))) return "forecast";
        }

        return null;
    }

    // "could handle tasks of 12 hours" tells what someone was able to do; "would cost", "might reach" tell of what is not.
    private static string? Modal(in Scan scan, int at) => scan.Is(at, "could") ? null : scan.Is(at, "would") && scan.Is(at - 1, "that") ? null : "hypothetical";
}
