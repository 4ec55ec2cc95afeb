using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What a value cell says: a number, a bound, a range, or a number with its tolerance.</summary>
/// <param name="Lower">The number, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range; null for one number.</param>
/// <param name="Bound">Whether the number is a bound.</param>
internal readonly record struct ValueCell(CellPart Lower, CellPart? Upper, HedgeClass Bound)
{
    private static readonly FrozenSet<string> MissingMarkers = new[] { "-", "–", "—", "−", "--", "n/a", "n / a", "na", "n.a.", "#n/a", "tba", "tbd", "..", "...", "…", ":", "null", "nan" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number after ±; null where there is none.</summary>
    public CellPart? PlusMinus { get; init; }

    /// <summary>The unit that the cell itself names; null when it names none.</summary>
    public Unit? Unit => Lower.Unit ?? Upper?.Unit;

    /// <summary>Whether the cell itself has a scale word.</summary>
    public bool HasScale => Lower.Scale != 1m || Upper is { Scale: not 1m };

    /// <summary>Whether every number stays in range under the scale of the unit column.</summary>
    public bool Fits(decimal factor) => Lower.Fits(factor) && (Upper is not { } upper || upper.Fits(factor)) && (PlusMinus is not { } width || width.Fits(factor));

    /// <summary>The amount under the scale of the unit column.</summary>
    public Amount ToAmount(decimal factor) => Upper is { } upper
        ? new Amount.Range(Lower.ToNumeral(factor), upper.ToNumeral(factor), Descending: false)
        : new Amount.Point(Lower.ToNumeral(factor));

    /// <summary>Whether a cell says that there is no value.</summary>
    public static bool IsMissing(string text) => text.Length == 0 || (text.Length <= 5 && MissingMarkers.Contains(text));

    /// <summary>Reads a cell whole, or says why not; never a part of it.</summary>
    public static CellFault Read(string cell, CellNotation notation, Unit? column, out ValueCell value, out string? word)
    {
        value = default;
        word = null;
        if (IsMissing(cell)) return CellFault.Missing;
        var text = TakeBound(cell, out var bound);
        var (width, widthLength) = Find(text, "±", "+/-", "+-");
        if (width > 0) return bound == HedgeClass.Unhedged ? ReadPlusMinus(text[..width], text[(width + widthLength)..], notation, column, out value, out word) : CellFault.Unreadable;
        var (joint, jointLength) = FindRange(text);
        if (joint > 0) return ReadRange(text[..joint], text[(joint + jointLength)..], bound, notation, column, out value, out word);
        var fault = CellPart.Read(text, notation, column, out var part, out word);
        value = new ValueCell(part, null, bound);
        return fault;
    }

    private static ReadOnlySpan<char> TakeBound(ReadOnlySpan<char> text, out HedgeClass bound)
    {
        var first = text[0];
        var orEqual = text.Length > 1 && text[1] == '=';
        var (found, length) = first switch
        {
            '>' => orEqual ? (HedgeClass.AtLeast, 2) : (HedgeClass.MoreThan, 1),
            '<' => orEqual ? (HedgeClass.AtMost, 2) : (HedgeClass.LessThan, 1),
            '≥' => (HedgeClass.AtLeast, 1),
            '≤' => (HedgeClass.AtMost, 1),
            '~' or '≈' => (HedgeClass.Approximate, 1),
            _ => (HedgeClass.Unhedged, 0),
        };
        bound = found;
        if (length > 0) return text[length..].TrimStart();
        if (text is not [.., '+']) return text;
        bound = HedgeClass.AtLeast;
        return text[..^1].TrimEnd();
    }

    private static (int At, int Length) Find(ReadOnlySpan<char> text, params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) return (at, mark.Length);
        }

        return (-1, 0);
    }

    private static (int At, int Length) FindRange(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return (-1, 0);
        var (at, length) = Find(text[1..], "..", " to ", "–", "—");
        if (at >= 0) return (at + 1, length);
        // A plain hyphen is also a sign and part of an exponent: it joins a plain positive number and what follows.
        var run = NumberText.RunLength(text);
        var hyphen = run;
        while (hyphen < text.Length && text[hyphen] == ' ') hyphen++;
        if (run == 0 || hyphen + 1 >= text.Length || text[hyphen] != '-') return (-1, 0);
        return char.IsAsciiDigit(text[(hyphen + 1)..].TrimStart() is [var next, ..] ? next : ' ') ? (hyphen, 1) : (-1, 0);
    }

    private static CellFault ReadRange(
        ReadOnlySpan<char> before, ReadOnlySpan<char> after, HedgeClass bound, CellNotation notation, Unit? column, out ValueCell value, out string? word)
    {
        value = default;
        if (bound is not (HedgeClass.Unhedged or HedgeClass.Approximate))
        {
            word = null;
            return CellFault.Unreadable;
        }

        var fault = CellPart.Read(after, notation, column, out var upper, out word);
        if (fault != CellFault.None) return fault;
        fault = CellPart.Read(before, notation, column ?? upper.Unit, out var lower, out word);
        if (fault != CellFault.None) return fault;
        if (lower.Scale == 1m && upper.Scale != 1m)
        {
            // "$4–8bn" shares its scale; "$4–$8bn" need not.
            if (upper.Unit is { Dimension: Dimension.Money } && lower.Unit is not null && after.TrimStart() is not [>= '0' and <= '9', ..]) return CellFault.Unreadable;
            lower = lower with { Scale = upper.Scale };
        }
        else if (lower.Scale != 1m && upper.Scale == 1m)
        {
            return CellFault.Unreadable;
        }

        if (lower.Unit is not null && upper.Unit is not null && lower.Unit.Code != upper.Unit.Code) return CellFault.Unreadable;
        if (!lower.Fits(1m)) return CellFault.OutOfRange;
        value = new ValueCell(lower, upper, bound);
        return lower.Number.Value * lower.Scale > upper.Number.Value * upper.Scale ? CellFault.Reversed : CellFault.None;
    }

    private static CellFault ReadPlusMinus(ReadOnlySpan<char> before, ReadOnlySpan<char> after, CellNotation notation, Unit? column, out ValueCell value, out string? word)
    {
        value = default;
        var fault = CellPart.Read(after, notation, column, out var width, out word);
        if (fault != CellFault.None) return fault;
        fault = CellPart.Read(before, notation, column, out var centre, out word);
        if (fault != CellFault.None) return fault;
        if (width.Number.Value < 0 || (centre.Scale != 1m && width.Scale == 1m && width.Unit is not { Dimension: Dimension.Percent })) return CellFault.Unreadable;
        if (centre.Scale == 1m && width.Scale != 1m) centre = centre with { Scale = width.Scale };
        var unit = centre.Unit ?? column;
        var isShare = width.Unit is { Dimension: Dimension.Percent } && unit is not null and not { Dimension: Dimension.Percent };
        // "12 ± 5 %" without a unit column: points of a percentage, or a part of twelve.
        if (unit is null && width.Unit is { Dimension: Dimension.Percent }) return CellFault.Unreadable;
        if (unit is null && width.Unit is not null) centre = centre with { Unit = width.Unit };
        else if (!isShare && width.Unit is not null && unit is not null && width.Unit.Code != unit.Code && width.Unit.Dimension != Dimension.Points) return CellFault.Unreadable;
        if (!centre.Fits(1m)) return CellFault.OutOfRange;
        value = new ValueCell(centre, null, HedgeClass.Unhedged) { PlusMinus = width };
        return CellFault.None;
    }
}
