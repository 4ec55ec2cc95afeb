namespace ClaimCheck.Links;

/// <summary>Which names have a word, or two words in a row: chains in a list of numbers, eight bytes an entry beside the keys.</summary>
/// <param name="names">About how many names there are.</param>
internal sealed class Postings(int names)
{
    private readonly Dictionary<long, int> _last = new(names);
    private readonly List<(int Owner, int Before)> _entries = new(names);

    /// <summary>Says that a name has a key.</summary>
    public void Add(long key, int owner)
    {
        var last = _last.GetValueOrDefault(key, -1);
        if (last >= 0 && _entries[last].Owner == owner) return;
        _entries.Add((owner, last));
        _last[key] = _entries.Count - 1;
    }

    /// <summary>The names that have a key, the last one first.</summary>
    public IEnumerable<int> Of(long key)
    {
        for (var at = _last.GetValueOrDefault(key, -1); at >= 0; at = _entries[at].Before) yield return _entries[at].Owner;
    }
}
