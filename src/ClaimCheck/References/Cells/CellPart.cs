using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>One number of a value cell with what is written around it: <c>$965bn</c>, <c>−3.5 %</c>.</summary>
internal readonly record struct CellPart(NumberText Number, decimal Scale, Unit? Unit)
{
    /// <summary>The number with its scale, and with that of the unit column.</summary>
    public Numeral ToNumeral(decimal factor) => new(
        NumberText.Plain(Number.Value * Scale * factor), NumberText.Plain(Number.Granule * Scale * factor), Scale * factor,
        Number.HasDecimals ? NumeralForm.Decimals : NumeralForm.Integer, default(TextSpan));

    /// <summary>Whether the value stays in range under a factor.</summary>
    public bool Fits(decimal factor) => Math.Abs(Number.Value) <= NumberText.Largest / (Scale * factor);

    /// <summary>Reads one number whole, or says why not.</summary>
    /// <param name="text">The part, without bounds and without a second number.</param>
    /// <param name="notation">How numbers are written here.</param>
    /// <param name="column">The unit of the unit column; it decides what a letter after the digits means.</param>
    /// <param name="part">The number.</param>
    /// <param name="word">Where a word is to blame, that word.</param>
    public static CellFault Read(ReadOnlySpan<char> text, CellNotation notation, Unit? column, out CellPart part, out string? word)
    {
        part = default;
        word = null;
        var negative = TakeSign(ref text, out var signed);
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return CellFault.Unreadable;
        if (start > 0 && text[start - 1] is '.' or ',') start--;
        Unit? before = null;
        if (start > 0)
        {
            var prefix = text[..start].TrimEnd("+-−–").Trim();
            if (UnitCatalog.Find(prefix.ToString()) is not { Dimension: Dimension.Money } money) return CellFault.Unreadable;
            before = money;
            text = text[prefix.Length..].TrimStart();
            var innerNegative = TakeSign(ref text, out var innerSigned);
            if (signed && innerSigned) return CellFault.Unreadable;
            negative |= innerNegative;
        }

        var length = NumberText.RunLength(text);
        if (length == 0) return CellFault.Unreadable;
        var fault = NumberText.Read(text[..length], notation, out var number);
        if (fault != CellFault.None) return fault;
        if (negative) number = number with { Value = -number.Value };
        fault = ReadTail(text[length..].Trim(), before ?? column, before is not null, out var scale, out var after, out word);
        if (fault != CellFault.None) return fault;
        if (before is not null && after is not null && before.Code != after.Code) return CellFault.Unreadable;
        part = new CellPart(number, scale, before ?? after);
        return part.Fits(1m) ? CellFault.None : CellFault.OutOfRange;
    }

    private static bool TakeSign(ref ReadOnlySpan<char> text, out bool signed)
    {
        text = text.Trim();
        signed = text is ['+' or '-' or '−' or '–', ..];
        var negative = signed && text[0] != '+';
        if (signed) text = text[1..].TrimStart();
        return negative;
    }

    private static CellFault ReadTail(ReadOnlySpan<char> tail, Unit? known, bool afterCurrency, out decimal scale, out Unit? unit, out string? word)
    {
        scale = 1m;
        unit = null;
        word = null;
        if (tail.IsEmpty) return CellFault.None;
        var space = tail.IndexOf(' ');
        var first = (space < 0 ? tail : tail[..space]).ToString();
        var rest = space < 0 ? [] : tail[space..].Trim();
        if (char.IsAsciiLetter(first[0]) && ScaleCatalog.Find(first) is { } factor)
        {
            if (rest.IsEmpty && !afterCurrency && UnitCatalog.Find(first) is { } sameLetter)
            {
                word = first;
                if (known is null) return CellFault.ScaleOrUnit;
                if (known.Dimension == sameLetter.Dimension)
                {
                    unit = sameLetter;
                    return CellFault.None;
                }
            }

            scale = factor;
            if (rest.IsEmpty) return CellFault.None;
            tail = rest.StartsWith("of ") ? rest[3..] : rest;
        }

        word = tail.ToString();
        unit = UnitCell.Known(word);
        if (unit is not null) return CellFault.None;
        return char.IsLetter(word[0]) && !word.AsSpan().ContainsAnyInRange('0', '9') ? CellFault.UnknownUnit : CellFault.Unreadable;
    }
}
