using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Whether a quantity can be compared with a row at all: type before grammar.</summary>
internal static class UnitCue
{
    private static readonly HashSet<string> Generic = new(["1", "count", "number", "person", "people", "time", "unit", "thing", "item"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Each = new(["per", "a", "an", "each", "every"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Adverbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["annual"] = "year",
        ["annually"] = "year",
        ["yearly"] = "year",
        ["quarterly"] = "quarter",
        ["monthly"] = "month",
        ["weekly"] = "week",
        ["daily"] = "day",
        ["nightly"] = "night",
        ["hourly"] = "hour",
    };

    /// <summary>Whether the units fit; a row without unit takes any.</summary>
    public static bool Fits(Quantity quantity, Fact fact)
    {
        if (fact.Unit is not { } unit) return true;
        if (quantity.Unit is not { } stated) return unit is { Dimension: Dimension.Count, Per: null } || fact.Basis == "ppp";
        if (unit.Dimension == Dimension.Count && stated.Dimension == Dimension.Count && unit.Per is null == stated.Per is null) return SameNoun(stated, unit);
        // "times" in a table may be a multiple or a count of occasions.
        if (unit.Dimension == Dimension.Multiple && stated is { Dimension: Dimension.Count, Per: null } && stated.Code == "time") return true;
        if (stated.Dimension == Dimension.Points && unit.Dimension == Dimension.Percent) return true;
        // "Highs of 84 degrees": the row says of which scale.
        if (stated.Code == "deg" && unit.Dimension == Dimension.Temperature) return true;
        return stated.ConvertsTo(unit) || stated.LeavesOutPer(unit) || (unit.LeavesOutPer(stated) && SaysPer(fact, stated.Per!)) || IsSaidPer(stated, fact);
    }

    /// <summary>Whether a bare number may carry a rate, in percent or per so many, whose name stands right before it: "the growth rate is 1.6".</summary>
    public static bool FitsBare(in Scan scan, Quantity quantity, FacetMention metric, Fact fact)
    {
        if (quantity.Unit is not null || fact.Unit is not ({ Dimension: Dimension.Percent, Per: null } or { Dimension: Dimension.Count, Per: not null }) || quantity.Amount is not Amount.Point { Numeral: { Form: NumeralForm.Decimals, Value: < 100m } }) return false;
        if (metric.Kind != MatchKind.Exact || metric.End > quantity.FirstToken) return false;
        var name = metric.Phrase.Text;
        return (name.Contains("rate", StringComparison.OrdinalIgnoreCase) || name.Contains("growth", StringComparison.OrdinalIgnoreCase) || name.Contains("share", StringComparison.OrdinalIgnoreCase))
            && !scan.IsWord(quantity.EndToken);
    }

    /// <summary>Whether a unit counts whatever there is: people, items, times.</summary>
    public static bool IsGeneric(Unit unit) => Generic.Contains(unit.Code);

    // "$4 billion a month" against a row of "monthly cost" in dollars: the metric says what the unit leaves out.
    private static bool SaysPer(Fact fact, Unit per) => fact.MetricAliases.Prepend(fact.Metric).Any(name => name.Contains(per.Name, StringComparison.OrdinalIgnoreCase)
        || (per.Name == "day" && name.Contains("daily", StringComparison.OrdinalIgnoreCase)) || (per.Name == "year" && name.Contains("annual", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a number is so much for each of something that the row's unit leaves out and its metric says: "4.5 saves per match" for "saves per match", counted in saves.</summary>
    private static bool IsSaidPer(Unit stated, Fact fact)
    {
        if (stated.Per is not { } per || fact.Unit is not { Per: null } unit || unit.Dimension is Dimension.Money or Dimension.Percent or Dimension.Points) return false;
        var plain = stated with { Per = null, Code = stated.Code.Split('/')[0] };
        if (!plain.ConvertsTo(unit) || (unit.Dimension == Dimension.Count && !SameNoun(plain, unit))) return false;
        return fact.MetricAliases.Prepend(fact.Metric).Any(name => SaysEach(name, per));
    }

    private static bool SaysEach(string name, Unit per)
    {
        var words = name.Split([' ', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (at > 0 && Each.Contains(words[at - 1]) && Stemmer.Stem(words[at]) == Stemmer.Stem(per.Name)) return true;
            if (Adverbs.GetValueOrDefault(words[at]) == per.Name) return true;
        }

        return false;
    }

    // "130 employees" against people is a fit; "12 rebounds" against points is not.
    private static bool SameNoun(Unit stated, Unit unit) =>
        Generic.Contains(unit.Code) || Generic.Contains(stated.Code) || Stemmer.Stem(stated.Code) == Stemmer.Stem(unit.Code) || unit.Code.Split(' ').Any(word => Stemmer.Stem(word) == Stemmer.Stem(stated.Code));
}
