using System.Buffers;

namespace ClaimCheck.Tokens;

/// <summary>The tokens of one text, in order, in memory borrowed from a pool: give it back by disposing.</summary>
public sealed class TokenList : IDisposable
{
    private Token[] _tokens;

    internal TokenList(int capacity) => _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, capacity));

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them; not to be kept after disposing.</summary>
    public ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    /// <summary>Gives the memory back; the list is empty afterwards.</summary>
    public void Dispose()
    {
        if (_tokens.Length == 0) return;
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }

    internal void Add(Token token)
    {
        if (Count == _tokens.Length) Grow();
        _tokens[Count++] = token;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
