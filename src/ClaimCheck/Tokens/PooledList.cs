using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace ClaimCheck.Tokens;

/// <summary>What was found in one text, in order, in memory borrowed from a pool, so that a long text costs no new memory: give it back by disposing.</summary>
/// <typeparam name="T">What it holds; by value, so that nothing of the text stays alive in the pool.</typeparam>
public sealed class PooledList<T> : IReadOnlyList<T>, IDisposable
    where T : unmanaged
{
    private T[] _items;

    internal PooledList(int capacity) => _items = ArrayPool<T>.Shared.Rent(Math.Max(16, capacity));

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them; not to be kept after disposing.</summary>
    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    /// <summary>One of them, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none of that number.</exception>
    public T this[int index] => Span[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return _items[index];
    }

    /// <summary>Gives the memory back; the list is empty afterwards.</summary>
    public void Dispose()
    {
        if (_items.Length == 0) return;
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    /// <summary>Forgets what it holds, and keeps the memory.</summary>
    internal void Clear() => Count = 0;

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(16, _items.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
