using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>A wide table read as its mapping says.</summary>
internal sealed class MappedTable
{
    private readonly TableRows _table;
    private readonly TableMap _map;
    private readonly ReferenceOptions _options;
    private readonly List<WideMetric> _metrics = [];
    private readonly Dictionary<int, MappedMetric> _named = [];
    private readonly RowCells _cells;
    private readonly CellNotation _notation;

    private MappedTable(TableRows table, TableMap map, ReferenceOptions options)
    {
        (_table, _map, _options) = (table, map, options);
        _cells = new RowCells(table);
        _notation = new CellNotation(options.DecimalComma || map.DecimalComma, table.Semicolons);
    }

    /// <summary>Reads every cell of every mapped column; one that is no number is reported, because here nothing is guessed.</summary>
    public static List<Fact> Read(TableRows table, TableMap map, ReferenceOptions options) => new MappedTable(table, map, options).Read();

    private List<Fact> Read()
    {
        var facts = new List<Fact>();
        var names = new[] { _map.Subject }.Concat(_map.Aliases).Concat(_map.Dims).Concat(_map.Metrics.Keys);
        if (_map.Metric is { } metric) names = names.Append(metric);
        if (_map.Period is { } period) names = names.Append(period);
        foreach (var name in names)
            if (Find(name) < 0) _table.Problems.Add(MapProblems.NoColumn(_table.File, _table.HeaderLine, name, _table.Header));
        if (_table.Problems.Fatal) return facts;
        AddColumns();
        if (_metrics.Count == 0) _table.Problems.Add(MapProblems.NoValues(_table.File, _table.HeaderLine, _table.Header));
        if (_table.Problems.Fatal) return facts;
        foreach (var row in _table.Rows)
        {
            ReadRow(row, facts);
            if (facts.Count <= _options.MaxRows) continue;
            _table.Problems.Add(ReferenceProblems.TooManyRows(_table.File, _options.MaxRows));
            break;
        }

        return facts;
    }

    private void AddColumns()
    {
        foreach (var (column, about) in _map.Metrics)
        {
            var unit = about.Unit is null ? default : UnitCell.TryRead(about.Unit, out var read) ? read : default;
            var scale = (about.Scale is null ? 1m : ScaleCell.Read(about.Scale) ?? 1m) * (unit.Scale == 0 ? 1m : unit.Scale);
            _named[Find(column)] = about;
            _metrics.Add(new WideMetric(Find(column), column, about.Name) { Unit = unit.Unit, UnitText = about.Unit, Scale = scale, Basis = unit.Basis });
        }

        var common = _map.Unit is null ? default : UnitCell.TryRead(_map.Unit, out var found) ? found : default;
        for (var at = 0; at < _table.Header.Count; at++)
        {
            if (_named.ContainsKey(at) || _map.PeriodColumns?.IsMatch(_table.Header[at]) != true || !Period.TryParse(_table.Header[at].Split(' ')[0], out var held)) continue;
            _metrics.Add(new WideMetric(at, _table.Header[at], "") { Period = held, Unit = common.Unit, UnitText = _map.Unit, Scale = common.Scale == 0 ? 1m : common.Scale, Basis = common.Basis });
        }
    }

    private void ReadRow(TableRow row, List<Fact> facts)
    {
        _cells.Start(row);
        var subject = _cells.Required(Find(_map.Subject));
        var measured = _map.Metric is { } column ? _cells.Required(Find(column)) : Path.GetFileNameWithoutExtension(_table.File).Replace('_', ' ');
        var period = _map.Period is { } time ? _cells.Period(Find(time)) : null;
        if (_cells.Failed) return;
        var (name, unitText) = ImportRun.Split(measured);
        var own = unitText.Length > 0 && UnitCell.TryReadKnown(unitText, out var read) ? read : default;
        var dims = _map.Dims.Where(dim => _cells[Find(dim)].Length > 0).ToDictionary(dim => dim, dim => _cells[Find(dim)], StringComparer.Ordinal);
        foreach (var metric in _metrics)
        {
            var cell = row.Cells[metric.Place];
            if (ValueCell.IsMissing(cell) || _map.Missing.Contains(cell)) continue;
            // A row may name the unit of its metric: "GDP (current US$)".
            var about = metric.Period is not null && metric.Unit is null && own.Unit is not null ? metric with { Unit = own.Unit, UnitText = unitText, Scale = own.Scale, Basis = own.Basis } : metric;
            if (!about.TryRead(cell, _notation, out var value))
            {
                _table.Problems.Add(ReferenceProblems.Unreadable(_table.File, _cells.Place(metric.Place), metric.Header, cell));
                continue;
            }

            facts.Add(new Fact(subject, metric.Period is null ? metric.Name : name, value.ToAmount(about.Scale), about.Unit ?? value.Unit, new FactAddress(_table.File, row.Line, metric.Header))
            {
                ValueText = cell,
                UnitText = about.UnitText ?? value.Unit?.Code,
                Basis = about.Basis,
                Period = metric.Period ?? period,
                Aliases = [.. _map.Aliases.Select(alias => _cells[Find(alias)]).Where(alias => alias.Length > 0 && alias != subject)],
                MetricAliases = _named.TryGetValue(metric.Place, out var listed) ? listed.Aliases : [],
                Dimensions = dims.Count > 0 ? dims : Fact.NoDimensions,
                Source = _map.Source,
                SourceUrl = _map.SourceUrl,
            });
        }
    }

    private int Find(string name)
    {
        for (var at = 0; at < _table.Header.Count; at++)
            if (string.Equals(_table.Header[at], name, StringComparison.OrdinalIgnoreCase)) return at;
        return -1;
    }
}
