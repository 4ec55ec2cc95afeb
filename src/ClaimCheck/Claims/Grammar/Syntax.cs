using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>A sentence with what each of its tokens does.</summary>
internal readonly ref struct Syntax(Scan scan, ReadOnlySpan<WordTag> tags)
{
    private readonly ReadOnlySpan<WordTag> _tags = tags;

    /// <summary>The sentence.</summary>
    public Scan Scan { get; } = scan;

    /// <summary>What a token does; <see cref="WordTag.None"/> outside the sentence, and where no tags were given.</summary>
    public WordTag this[int at] => Scan.Has(at) && at - Scan.First < _tags.Length ? _tags[at - Scan.First] : WordTag.None;

    /// <summary>Whether a token has one of these tags.</summary>
    public bool Is(int at, WordTag tags) => (this[at] & tags) != 0;

    /// <summary>Whether a token is a comma.</summary>
    public bool IsComma(int at) => Scan.Is(at, ',');
}
