namespace ClaimCheck.References;

/// <summary>Answers for cells that were asked for lately, in memory that never grows: tables go round in few words.</summary>
/// <param name="bits">How many are remembered, as a power of two; up to 64 are found without hashing them.</param>
internal sealed class RecentCells(int bits = RecentCells.FewBits)
{
    private const int FewBits = 6;
    private const int Longest = 64;

    private readonly byte[] _text = new byte[Longest << bits];
    private readonly (int Length, bool Answer)[] _known = new (int, bool)[1 << bits];

    /// <summary>The answer for a cell; false where it is not remembered.</summary>
    public bool TryFind(ReadOnlySpan<byte> cell, out bool answer)
    {
        answer = false;
        if (cell.Length is 0 or > Longest) return false;
        var slot = SlotOf(cell);
        var (length, known) = _known[slot];
        if (length != cell.Length || !cell.SequenceEqual(_text.AsSpan(slot * Longest, length))) return false;
        answer = known;
        return true;
    }

    /// <summary>Remembers an answer, in the place of another.</summary>
    public void Remember(ReadOnlySpan<byte> cell, bool answer)
    {
        if (cell.Length is 0 or > Longest) return;
        var slot = SlotOf(cell);
        cell.CopyTo(_text.AsSpan(slot * Longest));
        _known[slot] = (cell.Length, answer);
    }

    private int SlotOf(ReadOnlySpan<byte> cell) =>
        (bits <= FewBits ? cell.Length + (cell[0] * 7) + (cell[^1] * 13) + (cell[cell.Length / 2] * 5) : CellHash.Of(cell)) & ((1 << bits) - 1);
}
