using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Reads the cells of a row that hold numbers.</summary>
internal sealed class ValueReader(RowCells cells, CellNotation notation)
{
    /// <summary>Reads a value; a cell without one is no failure.</summary>
    /// <returns>Whether <paramref name="value"/> can be used.</returns>
    public bool TryRead(int column, string unitText, Unit? unit, decimal factor, out ValueCell value)
    {
        var text = cells[column];
        var fault = ValueCell.Read(text, notation, unit, out value, out var word);
        if (fault == CellFault.Missing) return false;
        if (fault == CellFault.None && !value.Fits(factor)) fault = CellFault.OutOfRange;
        if (fault != CellFault.None)
        {
            cells.Fail(ToProblem(fault, column, text, word ?? ""));
            return false;
        }

        var name = cells.Name(column);
        if (value.HasScale && factor != 1m) cells.Fail(ReferenceProblems.ScaleTwice(cells.File, cells.Place(column), name, text));
        else if (value.Unit is { } own && unit is not null && own.Code != unit.Code) cells.Fail(ReferenceProblems.UnitConflict(cells.File, cells.Place(column), name, text, unitText));
        return true;
    }

    /// <summary>Reads the column <c>low</c> or <c>high</c>: one plain number, or null.</summary>
    public decimal? End(int column, string unitText, Unit? unit, decimal factor)
    {
        if (column < 0 || !TryRead(column, unitText, unit, factor, out var value)) return null;
        if (value.Upper is null && value.PlusMinus is null && value.Bound == HedgeClass.Unhedged) return value.Lower.ToNumeral(factor).Value;
        cells.Fail(ToProblem(CellFault.Unreadable, column, cells[column], ""));
        return null;
    }

    /// <summary>The tolerance that the value itself states, or else its column.</summary>
    public ToleranceRule Tolerance(int column, ValueCell value, Unit? unit, decimal factor)
    {
        var text = cells[column];
        if (value.PlusMinus is not { } width)
        {
            if (ValueCell.IsMissing(text)) return ToleranceRule.Default;
            if (ToleranceCell.Read(text, notation, unit, factor) is { } rule) return rule;
        }
        else if (ValueCell.IsMissing(text))
        {
            return width.Unit is { Dimension: Dimension.Percent } && unit is not { Dimension: Dimension.Percent }
                ? new ToleranceRule.Percent(width.Number.Value)
                : new ToleranceRule.Absolute(width.ToNumeral(factor).Value);
        }

        var right = value.PlusMinus is null ? "write rounding, exact, order, 5%, 0.5pp or a width in the unit of the value" : "the value states its tolerance itself";
        cells.Fail(ReferenceProblems.BadWord(cells.File, cells.Place(column), cells.Name(column), text, right));
        return ToleranceRule.Default;
    }

    private Problem ToProblem(CellFault fault, int column, string text, string word)
    {
        var (file, place, name) = (cells.File, cells.Place(column), cells.Name(column));
        return fault switch
        {
            CellFault.DecimalComma => ReferenceProblems.DecimalComma(file, place, name, text),
            CellFault.EitherComma => ReferenceProblems.EitherComma(file, place, name, text),
            CellFault.ScaleOrUnit => ReferenceProblems.ScaleOrUnit(file, place, name, text, word),
            CellFault.UnknownUnit => ReferenceProblems.UnknownUnit(file, place, name, text, word),
            CellFault.Reversed => ReferenceProblems.Reversed(file, place, name, text),
            CellFault.OutOfRange => ReferenceProblems.OutOfRange(file, place, name, text),
            _ => ReferenceProblems.Unreadable(file, place, name, text),
        };
    }
}
