using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Collects what one import yields.</summary>
internal sealed class ImportRun(string file, ImportOptions options)
{
    private readonly List<FactRow> _rows = [];
    private readonly ProblemList _problems = new(file, options.Tables.MaxProblems);
    private readonly Dictionary<string, int> _unknownUnits = new(StringComparer.Ordinal);
    private int _missing;

    /// <summary>How the user named the file.</summary>
    public string File => file;

    /// <summary>Adds what could not be used.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Adds a row whose value can be read; another one is reported, or counted where it says that there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="line">The line of the file; null where it has none that helps.</param>
    /// <param name="column">Where in the line.</param>
    public void Add(FactRow row, int? line, string column)
    {
        var fault = ValueCell.Read(row.Value, default, UnitCell.TryRead(row.Unit, out var unit) ? unit.Unit : null, out _, out _);
        if (fault == CellFault.Missing) _missing++;
        else if (fault != CellFault.None) _problems.Add(ImportProblems.Unreadable(file, line, column, row.Value));
        else if (row.Subject.Length == 0 || row.Metric.Length == 0) _problems.Add(ImportProblems.Unreadable(file, line, column, row.Value));
        else if (row.Period.Length > 0 && SdmxTime.Period(row.Period) is null) _problems.Add(ImportProblems.NoPeriod(file, line, row.Period));
        else if (_rows.Count == options.Tables.MaxRows) _problems.Add(ReferenceProblems.TooManyRows(file, options.Tables.MaxRows));
        else _rows.Add(row.Period.Length > 0 ? row with { Period = SdmxTime.Period(row.Period)! } : row);
    }

    /// <summary>Counts a value whose unit is none of ours.</summary>
    public void AddUnknownUnit(string unit) => _unknownUnits[unit] = _unknownUnits.GetValueOrDefault(unit) + 1;

    /// <summary>The import, with its counts as notes.</summary>
    public FactImport Finish()
    {
        foreach (var (unit, values) in _unknownUnits.OrderBy(pair => pair.Key, StringComparer.Ordinal)) _problems.Add(ImportProblems.UnknownUnit(file, unit, values));
        if (_missing > 0) _problems.Add(ImportProblems.Missing(file, _missing));
        if (_rows.Count == 0 && !_problems.Fatal) _problems.Add(ImportProblems.NoFacts(file));
        return new FactImport(_problems.Fatal ? [] : _rows, _problems.ToList());
    }

    /// <summary>A name and unit out of a title such as "GDP (current US$)" or "Unemployment (% of labor force) (national estimate)"; the title whole where no bracket at its end is a unit.</summary>
    public static (string Name, string Unit) Split(string title)
    {
        for (var close = title.Length - 1; close > 0 && title[close] == ')';)
        {
            var open = title.LastIndexOf('(', close);
            if (open <= 0) break;
            var inside = title[(open + 1)..close].Trim();
            var (name, behind) = (title[..open].TrimEnd(), title[(close + 1)..]);
            if (UnitOf(inside) is { } unit) return (name + behind, unit);
            // "(BoP, current US$)".
            if (inside.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && UnitOf(inside[(comma + 2)..]) is { } last) return ($"{name} ({inside[..comma]}){behind}", last);
            // Local currency is some money, and must not be taken for any.
            if (inside.EndsWith("LCU", StringComparison.Ordinal)) return (title, "LCU");
            close = name.Length - 1;
        }

        return (title, "");
    }

    /// <summary>A list cell out of parts, without those that are empty, that repeat the name, or that hold a semicolon themselves.</summary>
    public static string List(string name, params IEnumerable<string> parts) =>
        string.Join(';', parts.Where(part => part.Length > 0 && part != name && !part.Contains(';', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));

    /// <summary>Where a value stood.</summary>
    public string Place(int line, string column) => $"{file}:{line.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {column}";

    // "annual %" is a percentage, and the year is in the period.
    private static string? UnitOf(string text)
    {
        if (text.StartsWith("annual ", StringComparison.OrdinalIgnoreCase)) text = text["annual ".Length..];
        return UnitCell.TryReadKnown(text, out _) ? text : null;
    }
}
