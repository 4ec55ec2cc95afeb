using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>Makes facts of rows, one at a time.</summary>
internal sealed class FactReader
{
    private readonly RowCells _cells;
    private readonly ValueReader _values;
    private readonly IReadOnlyList<int> _others;

    // Looked up once: a look-up by name for each cell would cost as much as reading it.
    private readonly int _subject, _metric, _value, _unit, _scale, _period, _asOf, _validFrom, _validTo, _low, _high, _tolerance, _stat, _status, _rank, _severity, _dims, _list;
    private readonly int _id, _basis, _aliases, _metricAliases, _source, _sourceUrl, _retrieved, _note;

    public FactReader(TableRows table, LongColumns columns, ReferenceOptions options)
    {
        _cells = new RowCells(table);
        _values = new ValueReader(_cells, new CellNotation(options.DecimalComma, table.Semicolons));
        _others = columns.Others;
        (_subject, _metric, _value, _unit, _scale, _period, _asOf) = (columns["subject"], columns["metric"], columns["value"], columns["unit"], columns["scale"], columns["period"], columns["as_of"]);
        (_validFrom, _validTo, _low, _high, _tolerance, _stat) = (columns["valid_from"], columns["valid_to"], columns["low"], columns["high"], columns["tolerance"], columns["stat"]);
        (_status, _rank, _severity, _dims, _list) = (columns["status"], columns["rank"], columns["severity"], columns["dims"], columns["list"]);
        (_id, _basis, _aliases, _metricAliases) = (columns["id"], columns["basis"], columns["aliases"], columns["metric_aliases"]);
        (_source, _sourceUrl, _retrieved, _note) = (columns["source"], columns["source_url"], columns["retrieved"], columns["note"]);
    }

    /// <summary>The fact of a row; null when something of it was reported, or when it has no value.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isMissing">Whether a value is all that the row lacks.</param>
    public Fact? Read(TableRow row, out bool isMissing)
    {
        _cells.Start(row);
        var unit = _cells.Unit(_unit);
        var factor = _cells.Scale(_scale, unit.Scale);
        var hasValue = _values.TryRead(_value, _cells[_unit], unit.Unit, factor, out var value);
        var fact = hasValue ? Valued(value, unit, factor) : Labelled(new Amount.Point(new Numeral(0m, 1m, 1m, NumeralForm.Integer, default)), unit, null);
        isMissing = !hasValue && !_cells.Failed;
        return hasValue && !_cells.Failed ? fact : null;
    }

    private Fact Valued(ValueCell value, UnitCell unit, decimal factor)
    {
        var own = unit.Unit ?? value.Unit;
        var amount = value.ToAmount(factor);
        var rule = _values.Tolerance(_tolerance, value, own, factor);
        var low = _values.End(_low, _cells[_unit], own, factor);
        var high = _values.End(_high, _cells[_unit], own, factor);
        if (high < low) _cells.Fail(ReferenceProblems.BackToFront(_cells.File, _cells.Place(_high), _cells.Name(_low), _cells.Name(_high)));
        return Labelled(amount, unit, value.Unit) with
        {
            Bound = value.Bound,
            Tolerance = rule.Around(Math.Max(Math.Abs(amount.Low ?? 0m), Math.Abs(amount.High ?? 0m))),
            Rule = rule,
            Low = low,
            High = high,
        };
    }

    private Fact Labelled(Amount amount, UnitCell unit, Unit? valueUnit)
    {
        var from = _cells.Period(_validFrom);
        var to = _cells.Period(_validTo);
        if (to?.Last < from?.Start) _cells.Fail(ReferenceProblems.BackToFront(_cells.File, _cells.Place(_validTo), _cells.Name(_validFrom), _cells.Name(_validTo)));
        return new Fact(_cells.Required(_subject), _cells.Required(_metric), amount, unit.Unit ?? valueUnit, new FactAddress(_cells.File, _cells.Row.Line, _cells.Name(_value)))
        {
            ValueText = _cells[_value],
            UnitText = _cells.TextOf(_unit) ?? valueUnit?.Code,
            Id = _cells.TextOf(_id),
            Period = _cells.Period(_period),
            AsOf = _cells.Period(_asOf),
            ValidFrom = from?.Start,
            ValidTo = to?.Last,
            Aliases = _cells.List(_aliases),
            MetricAliases = _cells.List(_metricAliases),
            Statistic = _cells.Word(_stat, FactWords.Statistics),
            Basis = _cells.TextOf(_basis)?.ToLowerInvariant() ?? unit.Basis,
            List = _cells.TextOf(_list),
            Status = _cells.Word(_status, FactWords.Statuses),
            Rank = _cells.Word(_rank, FactWords.Ranks),
            Severity = _cells.Word(_severity, FactWords.Severities),
            Source = _cells.TextOf(_source),
            SourceUrl = _cells.TextOf(_sourceUrl),
            Retrieved = _cells.TextOf(_retrieved),
            Note = _cells.TextOf(_note),
            Dimensions = Dimensions(),
        };
    }

    private IReadOnlyDictionary<string, string> Dimensions()
    {
        Dictionary<string, string>? found = null;
        foreach (var column in _others)
            if (_cells[column] is { Length: > 0 } cell) (found ??= new(StringComparer.Ordinal)).TryAdd(_cells.Name(column), cell);
        foreach (var pair in _cells.List(_dims))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && equals < pair.Length - 1 && (found ??= new(StringComparer.Ordinal)).TryAdd(pair[..equals].Trim(), pair[(equals + 1)..].Trim())) continue;
            _cells.Fail(ReferenceProblems.BadWord(_cells.File, _cells.Place(_dims), _cells.Name(_dims), pair, "write name=value, each name once, with ; between"));
        }

        return found ?? Fact.NoDimensions;
    }
}
