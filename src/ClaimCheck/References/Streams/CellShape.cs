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

    private static bool IsDigit(ReadOnlySpan<byte> cell, int at) => at >= 0 && at < cell.Length && cell[at] is >= (byte)'0' and <= (byte)'9';
}
