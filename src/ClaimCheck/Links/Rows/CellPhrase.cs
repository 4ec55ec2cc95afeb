namespace ClaimCheck.Links;

/// <summary>A text of a table of rows, as stems, with the rows that have it.</summary>
/// <param name="Column">The column; a header's own column for the name of one.</param>
/// <param name="Stems">Its words that say something, in order.</param>
/// <param name="IsHeader">Whether it is the name of a column, and not a cell.</param>
internal sealed record CellPhrase(int Column, int[] Stems, bool IsHeader)
{
    /// <summary>The rows, ascending; empty for a header.</summary>
    public List<int> Rows { get; } = [];
}

/// <summary>A text of the table in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Columns">The columns that have it.</param>
/// <param name="Rows">The rows that have it, in any of these columns, ascending.</param>
/// <param name="IsFull">Whether all its words stand there.</param>
/// <param name="IsHeader">Whether it is the name of a column.</param>
internal sealed record CellMention(int First, int End, IReadOnlyList<int> Columns, IReadOnlyList<int> Rows, bool IsFull, bool IsHeader)
{
    /// <summary>The tokens that its words are; of a part of a long text, there are others between.</summary>
    public required IReadOnlyList<int> Tokens { get; init; }
}
