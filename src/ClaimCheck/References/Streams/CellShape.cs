namespace ClaimCheck.References;

/// <summary>A cell of a number without its digits: if <c>"$4.2 million"</c> can be read, so can <c>"$7.5 million"</c>.</summary>
internal static class CellShape
{
    /// <summary>The longest cell that has a shape.</summary>
    public const int Longest = 48;

    // So many digits are in range under every scale up to a thousand million.
    private const int MostDigits = 15;

    /// <summary>Whether a cell is a plain number: digits, and where points are decimal ones a point between them.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> cell, bool hasPoints)
    {
        if (cell.Length > 2 && cell[0] == '"' && cell[^1] == '"') cell = cell[1..^1];
        if (!cell.IsEmpty && cell[0] == '-') cell = cell[1..];
        if (cell.Length is 0 or > MostDigits || (cell[0] == '0' && cell.Length > 1 && cell[1] != '.')) return false;
        var points = 0;
        foreach (var character in cell)
        {
            if (character is >= (byte)'0' and <= (byte)'9') continue;
            if (character != '.' || !hasPoints || points++ > 0) return false;
        }

        return points == 0 || (cell[0] != '.' && cell[^1] != '.');
    }

    /// <summary>Whether a cell is a year, a month or a day as ISO 8601 writes them; days that not every month has are left to a full reading.</summary>
    public static bool IsTime(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is not (4 or 7 or 10) || cell[0] is not ((byte)'1' or (byte)'2')) return false;
        for (var at = 0; at < cell.Length; at++)
            if (at is 4 or 7 ? cell[at] != '-' : !IsDigit(cell, at)) return false;
        return (cell.Length == 4 || IsUpTo(cell.Slice(5, 2), 12)) && (cell.Length < 10 || IsUpTo(cell.Slice(8, 2), 28));
    }

    /// <summary>Whether two cells are times of one kind and in their order; an empty one fits any.</summary>
    public static bool AreTimes(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last) =>
        (first.IsEmpty || IsTime(first)) && (last.IsEmpty || IsTime(last)) && (first.IsEmpty || last.IsEmpty || (first.Length == last.Length && first.SequenceCompareTo(last) <= 0));

    /// <summary>Writes the shape of a cell: every digit as a 1, but a 0 at the start of the number.</summary>
    /// <param name="cell">The cell, quotes and all.</param>
    /// <param name="shape">Room for <see cref="Longest"/> bytes.</param>
    /// <param name="isNumber">Whether it holds a digit.</param>
    /// <returns>How many bytes were written; −1 for a cell that no shape stands for: it holds two numbers, whose order matters, or many digits.</returns>
    public static int Write(ReadOnlySpan<byte> cell, Span<byte> shape, out bool isNumber)
    {
        isNumber = false;
        if (cell.Length > Longest) return -1;
        var digits = 0;
        for (var at = 0; at < cell.Length; at++)
        {
            shape[at] = cell[at];
            if (!IsDigit(cell, at)) continue;
            var follows = at > 0 && (IsDigit(cell, at - 1) || (cell[at - 1] is (byte)'.' or (byte)',' && IsDigit(cell, at - 2)));
            if ((digits > 0 && !follows) || ++digits > MostDigits) return -1;
            if (digits > 1 || cell[at] != '0') shape[at] = (byte)'1';
        }

        isNumber = digits > 0;
        return cell.Length;
    }

    private static bool IsUpTo(ReadOnlySpan<byte> digits, int most) => ((digits[0] - '0') * 10) + digits[1] - '0' is var number && number >= 1 && number <= most;

    private static bool IsDigit(ReadOnlySpan<byte> cell, int at) => at >= 0 && at < cell.Length && cell[at] is >= (byte)'0' and <= (byte)'9';
}
