namespace ClaimCheck.References;

/// <summary>A list of numbers that grows without being copied, so that it never takes twice its size.</summary>
internal sealed class Chunks
{
    private const int Bits = 16;
    private const int Mask = (1 << Bits) - 1;

    private readonly List<int[]> _chunks = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public int this[int at] => _chunks[at >> Bits][at & Mask];

    /// <summary>Adds one.</summary>
    public void Add(int value)
    {
        if ((Count & Mask) == 0) _chunks.Add(new int[1 << Bits]);
        _chunks[^1][Count & Mask] = value;
        Count++;
    }
}
