using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Tells from the whole article whether a word that opens a sentence is a name: a common noun stands with a small letter elsewhere.</summary>
/// <remarks>Read once an article, and only when a sentence asks; linear in its tokens.</remarks>
internal sealed class Casing
{
    private const int Longest = 32;

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capital = new(StringComparer.OrdinalIgnoreCase);
    private bool _isRead;

    /// <summary>Whether the article has the word with a small letter, and nowhere with a capital inside a sentence.</summary>
    public bool IsSmall(in Scan scan, int at)
    {
        if (!_isRead) Read(scan);
        Span<char> lower = stackalloc char[Longest];
        var word = scan.Of(at);
        if (word.Length > Longest) return false;
        var length = word.ToLowerInvariant(lower);
        return length > 0 && _small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]) && !_capital.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>Whether the article has the word with a capital inside a sentence: there it is a name.</summary>
    public bool IsName(in Scan scan, int at)
    {
        if (!_isRead) Read(scan);
        return _capital.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));
    }

    private void Read(in Scan scan)
    {
        _isRead = true;
        var tokens = scan.Tokens;
        var small = _small.GetAlternateLookup<ReadOnlySpan<char>>();
        var capital = _capital.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || tokens[at].Length > Longest || Vocabulary.Class(tokens[at].Word) != WordClass.None) continue;
            if (!tokens[at].IsCapital) small.Add(scan.Text.AsSpan(tokens[at].Start, tokens[at].Length));
            else if (at > 0 && tokens[at - 1].Kind == TokenKind.Word && !tokens[at - 1].IsCapital) capital.Add(scan.Text.AsSpan(tokens[at].Start, tokens[at].Length));
        }
    }
}
