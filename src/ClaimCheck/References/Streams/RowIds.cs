namespace ClaimCheck.References;

/// <summary>The rows of a table by their ids, in about five bytes a row once it is built; an id leads to a few rows, of which those without it are left out by who reads them.</summary>
internal sealed class RowIds
{
    /// <summary>The hash of a row without an id.</summary>
    public const int None = -1;

    private const int RowsOfABucket = 4;

    private readonly int[] _rows;
    private readonly int[] _starts;

    /// <summary>Sorts rows; linear in them.</summary>
    /// <param name="hashes">Of each row the hash of its id, or <see cref="None"/>.</param>
    public RowIds(Chunks hashes)
    {
        _starts = new int[Math.Max(1, hashes.Count / RowsOfABucket) + 1];
        for (var row = 0; row < hashes.Count; row++)
            if (hashes[row] != None) _starts[BucketOf(hashes[row]) + 1]++;
        for (var bucket = 1; bucket < _starts.Length; bucket++) _starts[bucket] += _starts[bucket - 1];
        _rows = new int[_starts[^1]];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var row = 0; row < hashes.Count; row++)
            if (hashes[row] != None) _rows[next[BucketOf(hashes[row])]++] = row;
    }

    /// <summary>The rows that can have an id, in their order.</summary>
    public ReadOnlySpan<int> Find(string id)
    {
        var hash = IdCell.Hash(IdCell.Write(id));
        if (hash == None) return [];
        var bucket = BucketOf(hash);
        return _rows.AsSpan(_starts[bucket].._starts[bucket + 1]);
    }

    private int BucketOf(int hash) => hash % (_starts.Length - 1);
}
