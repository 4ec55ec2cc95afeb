namespace ClaimCheck.Text;

/// <summary>A half-open range of one text, in UTF-16 code units: <see cref="Start"/> belongs to it, <see cref="End"/> does not.</summary>
/// <param name="Start">The first code unit; 0 or more.</param>
/// <param name="End">The code unit after the last; never before <paramref name="Start"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">An end is negative, or the end lies before the start.</exception>
/// <remarks>The default value is the empty span at the start of a text. Spans are ordered by start, then by end.</remarks>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The first code unit; 0 or more.</summary>
    public int Start { get; } = Start >= 0 ? Start
        : throw new ArgumentOutOfRangeException(nameof(Start), Start, "a span starts at 0 or later");

    /// <summary>The code unit after the last one.</summary>
    public int End { get; } = End >= Start ? End
        : throw new ArgumentOutOfRangeException(nameof(End), End, "a span ends where it starts, or later");

    /// <summary>How many code units it holds; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit; touching spans do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Through(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of <paramref name="text"/> that the span covers; no copy is made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
