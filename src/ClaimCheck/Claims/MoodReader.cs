using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Says why a number asserts nothing that a table could confirm: a forecast, a condition, a question, a denial.</summary>
internal static class MoodReader
{
    /// <summary>The reason of what is foretold.</summary>
    public const string Forecast = "forecast";

    private const string Hypothetical = "hypothetical";
    private const int Reach = 8;

    /// <summary>The reason, or null for a plain assertion, in a sentence that was not tagged.</summary>
    public static string? Read(in Scan scan, Quantity quantity) => Read(new Syntax(scan, default), quantity);

    /// <summary>The reason, or null for a plain assertion.</summary>
    public static string? Read(in Syntax syntax, Quantity quantity)
    {
        var scan = syntax.Scan;
        if (scan.Is(scan.End - 1, '?')) return "question";
        if (scan.Is(quantity.FirstToken - 1, "not") || (scan.Is(quantity.FirstToken - 2, "not") && quantity.Hedge.Class == HedgeClass.Unhedged)) return "negated";
        if (TakenForGranted.Is(scan, quantity) || IsStart(scan, quantity)) return null;
        for (var at = quantity.FirstToken - 1; at >= quantity.FirstToken - Reach && scan.Has(at); at--)
        {
            if (scan.Is(at, ';') || scan.Is(at, ':') || BeginsOther(syntax, at)) return null;
            if (IsWill(scan, at) || scan.Is(at, "forecast") || scan.Is(at, "forecasts") || scan.Is(at, "predicted") || scan.Is(at, "projected") || scan.Is(at, "targets") || scan.Is(at, "hopes")
                || (scan.Is(at, "to") && (scan.Is(at - 1, "expected") || scan.Is(at - 1, "set") || scan.Is(at - 1, "plans") || scan.Is(at - 1, "aims") || scan.Is(at - 1, "likely")))) return Forecast;
            if (scan.Is(at, "would") || scan.Is(at, "could") || scan.Is(at, "might")) return Modal(scan, at);
            if (scan.Is(at, "if")) return Hypothetical;
            if (scan.Is(at, "next") && (scan.Is(at - 1, "the") || scan.Is(at - 1, "over"))) return Forecast;
        }

        return null;
    }

    /// <summary>Whether a sentence says before a number what "will" be: then a time that has come is the one of the telling.</summary>
    public static bool SaysWill(in Scan scan, Quantity quantity)
    {
        for (var at = quantity.FirstToken - 1; at >= quantity.FirstToken - Reach && scan.Has(at); at--)
            if (IsWill(scan, at)) return true;
        return false;
    }

    // "Will", "they'll", "won't".
    private static bool IsWill(in Scan scan, int at) => scan.Is(at, "will") || (scan.IsWord(at) && (scan.Of(at).EndsWith("'ll", StringComparison.Ordinal) || scan.Of(at).EndsWith("’ll", StringComparison.Ordinal) || scan.Is(at, "won't") || scan.Is(at, "won’t")));

    // "could handle tasks of 12 hours" tells what someone was able to do, "normal would be 60 millimetres" what is so in other years; "would cost", "might reach" tell of what is not.
    private static string? Modal(in Scan scan, int at) => scan.Is(at, "could") || (scan.Is(at, "would") && scan.Is(at + 1, "be") && (scan.Is(at - 1, "normal") || scan.Is(at - 1, "usual") || scan.Is(at - 1, "typical"))) ? null : scan.Is(at, "would") && scan.Is(at - 1, "that") ? null : Hypothetical;

    // "Will swallow £140 million, up from £120 million": what a change began with is known.
    private static bool IsStart(in Scan scan, Quantity quantity) => scan.Is(quantity.FirstToken - 1, "from") && (scan.Is(quantity.FirstToken - 2, "up") || scan.Is(quantity.FirstToken - 2, "down"));

    // "The line, which it will join, carries 15 million", "will buy the yard, which built 40 boats": a finite verb of another clause stands before the number.
    private static bool BeginsOther(in Syntax syntax, int at)
    {
        var scan = syntax.Scan;
        if (!scan.IsWord(at) || !(syntax.Is(at - 1, WordTag.Relative) || syntax.IsComma(at - 1)) || AttributionFinder.IsSaid(scan, at)) return false;
        var word = scan.Of(at);
        if ((OpenWords.Of(word) & (WordForms.Past | WordForms.ThirdPerson)) != 0) return true;
        return syntax.Is(at, WordTag.Verb) && (word is "is" or "was" or "are" or "were" or "has" or "had" or "have" || word.EndsWith("ed", StringComparison.Ordinal) || (word.Length > 3 && word[^1] == 's' && word[^2] != 's'));
    }
}
