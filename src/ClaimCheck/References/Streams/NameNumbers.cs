using System.Numerics;

namespace ClaimCheck.References;

/// <summary>Numbers distinct texts of bytes in the order of their first appearance, in about 20 bytes each beside the text itself.</summary>
internal sealed class NameNumbers
{
    private readonly List<long> _starts = [0];
    private int[] _slots = new int[1024];
    private byte[] _text = new byte[16 * 1024];

    /// <summary>How many there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The text of a number.</summary>
    public ReadOnlySpan<byte> this[int number] => _text.AsSpan((int)_starts[number], (int)(_starts[number + 1] - _starts[number]));

    /// <summary>The number of a text; a new one when it has none yet.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        var slot = SlotOf(text);
        if (_slots[slot] != 0) return _slots[slot] - 1;
        var start = (int)_starts[^1];
        if (start + text.Length > _text.Length) Array.Resize(ref _text, (int)Math.Min(Array.MaxLength, Math.Max((long)start + text.Length, _text.Length * 2L)));
        text.CopyTo(_text.AsSpan(start));
        _starts.Add(start + text.Length);
        _slots[slot] = Count;
        if (Count * 3L > _slots.Length * 2L) Grow();
        return Count - 1;
    }

    /// <summary>Whether a text has a number.</summary>
    public bool Contains(ReadOnlySpan<byte> text) => Find(text) >= 0;

    /// <summary>The number of a text; −1 when it has none.</summary>
    public int Find(ReadOnlySpan<byte> text) => _slots[SlotOf(text)] - 1;

    private int SlotOf(ReadOnlySpan<byte> text)
    {
        var slot = CellHash.Of(text) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !this[_slots[slot] - 1].SequenceEqual(text)) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)_slots.Length + 1)];
        for (var number = 0; number < Count; number++) _slots[SlotOf(this[number])] = number + 1;
    }
}
