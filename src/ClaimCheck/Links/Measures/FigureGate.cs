using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which numbers of a text have the form of a figure of a chart: its kind of unit, and no count in passing, no denominator, no base year.</summary>
internal sealed class FigureGate
{
    private static readonly string[] ShareWords = ["share", "rate", "percentage", "proportion", "distribution", "penetration", "growth", "change"];
    private static readonly string[] MoneyWords =
        ["dollar", "euro", "pound", "yen", "yuan", "rupee", "currency", "price", "cost", "revenue", "sales", "turnover", "profit", "income", "earnings", "wage", "salary", "value", "spending", "expenditure", "budget", "debt", "money", "fee", "rent", "funding", "investment", "gdp", "gbp", "usd", "eur", "worth", "wealth", "assets", "loans", "exports", "imports", "trade"];
    private static readonly string[] AgeWords = ["age", "old"];
    private static readonly string[] CountWords = ["number", "population", "births", "deaths", "visitors", "users", "employees", "attendance", "production", "consumption", "volume", "structure", "distribution", "share"];
    private static readonly string[] TimeWords = ["time", "hours", "minutes", "seconds", "days", "weeks", "months", "years", "duration", "length", "age", "expectancy"];

    private readonly TableIndex _index;
    private readonly MeasureTable _table;
    private readonly Unit? _unit;
    private readonly HashSet<int> _head = [];
    private readonly bool _isShare;
    private readonly bool _isMoney;
    private readonly bool _isAge;
    private readonly bool _isTime;

    /// <summary>Reads from the caption what kind of figure the table holds.</summary>
    public FigureGate(TableIndex index, MeasureTable table)
    {
        (_index, _table, _unit) = (index, table, index.Facts[0].Unit);
        foreach (var fact in index.Facts.Take(1))
            foreach (var name in fact.MetricAliases.Append(fact.Metric).Append(fact.Subject)) AddHead(name);
        _isShare = Says(ShareWords);
        _isMoney = Says(MoneyWords) || !Says(CountWords);
        _isAge = Says(AgeWords) && !Says(CountWords);
        _isTime = Says(TimeWords);
    }

    /// <summary>Whether a number can be a figure of the table.</summary>
    public bool Admits(in Scan scan, Quantity quantity)
    {
        if (quantity.Amount is not Amount.Point { Numeral: var numeral } || numeral.Form is NumeralForm.Words or NumeralForm.Ratio || quantity.Kind == QuantityKind.Multiple) return false;
        if (!UnitCue.Fits(quantity, MeasureUnit.Complete(_index.Facts[0], quantity)) || !FitsCaption(scan, quantity)) return false;
        if ((quantity.Direction != ChangeDirection.None && !_table.IsChange && !HoldsMove(scan, quantity)) || quantity.Unit?.Dimension == Dimension.Points) return false;
        if (scan.Is(quantity.FirstToken - 1, "of") && scan.Is(quantity.FirstToken - 2, "age") && (scan.Is(quantity.FirstToken - 4, "over") || scan.Is(quantity.FirstToken - 4, "under"))) return false;
        if (IsDenominator(scan, quantity) || IsBaseYear(scan, quantity, numeral)) return false;
        if (numeral is { Scale: 1m, Value: < 1000m } && quantity.Unit is { Dimension: Dimension.Count, Per: null } noun && !UnitCue.IsGeneric(noun) && !Knows(noun) && _unit is not { Dimension: Dimension.Count }) return false;
        return quantity.Unit is not null || numeral.Form == NumeralForm.Decimals || numeral.Value >= 100m || numeral.Scale > 1m || Counts(scan, quantity);
    }

    // "14 gold", "23 democratic and 27 republican governors", "the score was 69": a small bare number is a figure beside a word of the table, or as what a verb says.
    private bool Counts(in Scan scan, Quantity quantity)
    {
        var next = quantity.EndToken;
        if (scan.IsWord(next) && !scan.Any(next, WordClass.Boundary)) return _table.MetricsVary && _index.Find(Stemmer.Stem(scan.Of(next).ToString())) != 0;
        if (scan.Is(next, "per") || (scan.Is(quantity.FirstToken - 1, "to") && scan.Is(quantity.FirstToken - 2, "amounted"))) return true;
        return scan.Is(quantity.FirstToken - 1, "was") || scan.Is(quantity.FirstToken - 1, "at") || scan.Is(quantity.FirstToken - 1, "reached");
    }

    // "4,313 higher education institutions" rose by nothing: the word for a move is part of what is counted.
    private static bool HoldsMove(in Scan scan, Quantity quantity)
    {
        for (var at = quantity.FirstToken; at < quantity.EndToken; at++)
            if (scan.Any(at, WordClass.Up | WordClass.Down) || scan.Is(at, "higher") || scan.Is(at, "lower")) return true;
        return false;
    }

    // A table without units says in its caption what it measures: a price takes no ounces, a number of births no percentages.
    private bool FitsCaption(in Scan scan, Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Age && !_isAge) return false;
        if (_unit is not null || quantity.Unit is not { } stated) return true;
        return stated.Dimension switch
        {
            // "37 thousand marriages" are no average age at marriage, "0.6 times" is none either.
            Dimension.Count => (stated.Code != "time" || Knows(stated)) && (!_isAge || UnitCue.IsGeneric(stated)),
            Dimension.Points or Dimension.Multiple or Dimension.Other => true,
            Dimension.Percent => _isShare,
            Dimension.Money => _isMoney,
            Dimension.Duration or Dimension.CalendarDuration => _isTime,
            Dimension.Temperature => true,
            // "a 16 ounce beer" is a beer of a size.
            _ => !quantity.Attributive && (!scan.IsWord(quantity.EndToken) || scan.Any(quantity.EndToken, WordClass.Boundary)),
        };
    }

    // "per 100,000 inhabitants", "per every 1,000".
    private static bool IsDenominator(in Scan scan, Quantity quantity) =>
        scan.Is(quantity.FirstToken - 1, "per") || (scan.Is(quantity.FirstToken - 1, "every") && scan.Is(quantity.FirstToken - 2, "per"));

    // "in 2015 prices", "chained 2012 dollars": the year that money is measured in.
    private static bool IsBaseYear(in Scan scan, Quantity quantity, Numeral numeral) =>
        numeral is { Form: NumeralForm.Integer, Scale: 1m, Value: >= 1900m and <= 2100m } && scan[quantity.FirstToken].Length == 4
        && (quantity.Unit?.Dimension == Dimension.Money || scan.Is(quantity.FirstToken + 1, "prices")) && !scan.Is(quantity.FirstToken - 1, '$');

    private bool Knows(Unit noun) => _index.Find(Stemmer.Stem(noun.Code)) != 0 || (noun.Code.LastIndexOf(' ') is var space and > 0 && _index.Find(Stemmer.Stem(noun.Code[(space + 1)..])) != 0);

    private bool Says(string[] words)
    {
        foreach (var word in words)
            if (_index.Find(Stemmer.Stem(word)) is var stem and not 0 && _table.IsCaption(stem) && _head.Contains(stem)) return true;
        return false;
    }

    // What is measured stands before "by"; what stands behind it only says how it is broken down.
    private void AddHead(string name)
    {
        var by = name.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (_index.Read(Facet.Metric, by > 0 ? name[..by] : name) is { } head) _head.UnionWith(head.Stems);
    }
}
