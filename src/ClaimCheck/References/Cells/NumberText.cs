using System.Globalization;

namespace ClaimCheck.References;

/// <summary>A number in digits, with the worth of its last written digit: trailing zeros of a table count.</summary>
/// <param name="Value">The number.</param>
/// <param name="Granule">What its last written digit is worth: 1 for <c>20</c>, 0.1 for <c>20.0</c>, 10⁸ for <c>1.5e9</c>.</param>
/// <param name="HasDecimals">Whether it was written with decimals.</param>
internal readonly record struct NumberText(decimal Value, decimal Granule, bool HasDecimals)
{
    /// <summary>Above this, arithmetic on a value could leave the range of decimal.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private const int MostDecimals = 18;
    private const int MostDigits = 27;

    /// <summary>How many characters at the start of <paramref name="text"/> belong to one number.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var isDigit = char.IsAsciiDigit(text[at]);
            if (!isDigit && !(IsMark(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) break;
            at++;
        }

        if (at == 0 || at >= text.Length || text[at] is not ('e' or 'E')) return at;
        var exponent = at + 1;
        if (exponent < text.Length && text[exponent] is '+' or '-' or '−') exponent++;
        var digits = exponent;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits > exponent ? digits : at;
    }

    /// <summary>Reads a run that <see cref="RunLength"/> found.</summary>
    public static CellFault Read(ReadOnlySpan<char> run, CellNotation notation, out NumberText number)
    {
        number = default;
        var e = run.IndexOfAny('e', 'E');
        var power = 0;
        if (e >= 0)
        {
            var negative = run[e + 1] is '-' or '−';
            var digitsOfPower = run[(e + 1)..].TrimStart("+-−");
            if (digitsOfPower.Length > 2) return CellFault.OutOfRange;
            power = int.Parse(digitsOfPower, NumberStyles.None, CultureInfo.InvariantCulture) * (negative ? -1 : 1);
            run = run[..e];
        }

        var mark = notation.DecimalComma ? ',' : '.';
        var point = run.IndexOf(mark);
        var whole = point < 0 ? run : run[..point];
        var decimals = point < 0 ? [] : run[(point + 1)..];
        if (decimals.ContainsAnyExceptInRange('0', '9') || !IsGrouped(whole, notation))
            return !notation.DecimalComma && run.Count(',') == 1 && run.LastIndexOfAny(',', '.') == run.IndexOf(',') ? CellFault.DecimalComma : CellFault.Unreadable;
        if (notation.Semicolons && !notation.DecimalComma && point < 0 && whole.Count(',') == 1) return CellFault.EitherComma;

        Span<char> digits = stackalloc char[MostDigits];
        var used = 0;
        foreach (var character in run)
        {
            if (!char.IsAsciiDigit(character) || (used == 0 && character == '0')) continue;
            if (used == MostDigits) return CellFault.OutOfRange;
            digits[used++] = character;
        }

        var places = decimals.Length - power;
        if (places > MostDecimals || places < -24) return CellFault.OutOfRange;
        var value = used == 0 ? 0m : decimal.Parse(digits[..used], NumberStyles.None, CultureInfo.InvariantCulture);
        var granule = TenTo(-places);
        if (granule > 1 && value > Largest / granule) return CellFault.OutOfRange;
        number = new NumberText(Plain(value * granule), granule, decimals.Length > 0 && places > 0);
        return number.Value > Largest ? CellFault.OutOfRange : CellFault.None;
    }

    /// <summary>10 to a power from −18 to 24.</summary>
    public static decimal TenTo(int power)
    {
        var result = 1m;
        for (; power > 0; power--) result *= 10m;
        for (; power < 0; power++) result /= 10m;
        return result;
    }

    /// <summary>The same value without trailing zeros after the point.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsMark(char character) => character is '.' or ',' or '_' or '\'' or '’' || IsSpace(character);

    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static bool IsGrouped(ReadOnlySpan<char> whole, CellNotation notation)
    {
        var first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0) return true;
        var mark = whole[first];
        if (mark == '.' ? !notation.DecimalComma : !IsMark(mark)) return false;
        if (first is 0 or > 3 || whole[0] == '0') return false;
        var rest = whole[(first + 1)..];
        var indian = mark == ',' && first <= 2;
        var western = true;
        while (true)
        {
            var next = rest.IndexOf(mark);
            var group = next < 0 ? rest : rest[..next];
            if (group.ContainsAnyExceptInRange('0', '9')) return false;
            western &= group.Length == 3;
            indian &= group.Length == (next < 0 ? 3 : 2);
            if (next < 0) return western || indian;
            rest = rest[(next + 1)..];
        }
    }
}
