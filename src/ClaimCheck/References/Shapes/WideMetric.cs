using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>A column of numbers in a wide table.</summary>
/// <param name="Place">Which column it is.</param>
/// <param name="Header">Its name, as written.</param>
/// <param name="Name">The metric: the name without its unit.</param>
internal sealed record WideMetric(int Place, string Header, string Name)
{
    /// <summary>The unit that the header names; null when it names none.</summary>
    public Unit? Unit { get; init; }

    /// <summary>That unit as written.</summary>
    public string? UnitText { get; init; }

    /// <summary>The scale that the header names.</summary>
    public decimal Scale { get; init; } = 1m;

    /// <summary>The basis that the header names.</summary>
    public string? Basis { get; init; }

    /// <summary>When the values held, where the header is a period.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether a number may stand before the word for what it counts: "88.3 fm", "2 goals".</summary>
    public bool IsWorded { get; init; }

    /// <summary>Reads a header: <c>Revenue (USD bn)</c>, <c>mass [kg]</c>, <c>share, %</c>, <c>2024</c>.</summary>
    public static WideMetric Of(int place, string header, string tableName)
    {
        if (Quantities.Period.TryParse(header, out var period)) return new WideMetric(place, header, tableName) { Period = period };
        var (name, unitText) = Split(header);
        if (unitText is null || unitText is "a" or "d" || name.Length == 0 || !UnitCell.TryReadKnown(unitText, out var unit)) return new WideMetric(place, header, header);
        return new WideMetric(place, header, name) { Unit = unit.Unit, UnitText = unitText, Scale = unit.Scale, Basis = unit.Basis };
    }

    /// <summary>Reads a cell that holds one number or bound in the column's unit. A range may be a score or a season here, and is none.</summary>
    public bool TryRead(string cell, CellNotation notation, out ValueCell value) => IsWorded ? TryReadWorded(cell, notation, out value) : TryReadPlain(cell, notation, out value);

    private bool TryReadPlain(string cell, CellNotation notation, out ValueCell value) =>
        ValueCell.Read(cell, notation, Unit, out value, out _) == CellFault.None && value is { Upper: null, PlusMinus: null } && value.Fits(Scale)
        && !(value.HasScale && Scale != 1m) && (Unit is null || value.Unit is null || value.Unit.Code == Unit.Code);

    private bool TryReadWorded(string cell, CellNotation notation, out ValueCell value)
    {
        if (TryReadPlain(cell, notation, out value)) return true;
        var blank = cell.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0 || !cell.AsSpan(blank + 1).ContainsAnyInRange('a', 'z') || cell.AsSpan(blank + 1).ContainsAnyInRange('0', '9')) return false;
        if (!UnitCell.TryRead(cell[(blank + 1)..], out var unit) || unit.Scale != 1m || !TryReadPlain(cell[..blank], notation, out value) || value.Unit is not null) return false;
        value = value with { Lower = value.Lower with { Unit = unit.Unit } };
        return true;
    }

    private static (string Name, string? Unit) Split(string header)
    {
        var open = header.EndsWith(')') ? header.LastIndexOf('(') : header.EndsWith(']') ? header.LastIndexOf('[') : -1;
        if (open >= 0) return (header[..open].Trim(), header[(open + 1)..^1].Trim());
        var comma = header.LastIndexOf(',');
        if (comma > 0) return (header[..comma].Trim(), header[(comma + 1)..].Trim());
        return header.EndsWith('%') ? (header[..^1].Trim(), "%") : (header, null);
    }
}
