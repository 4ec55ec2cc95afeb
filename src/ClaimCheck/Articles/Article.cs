using System.Text.Json;

namespace ClaimCheck.Articles;

/// <summary>One document as every later stage sees it: an unchanging plain text and where it came from.</summary>
/// <param name="Name">How the user named it: a path with <c>/</c>, the <c>id</c> of a JSON-lines document, <c>-</c> or the name given by <c>--stdin-name</c>.</param>
/// <param name="Text">The plain text. All spans of all stages are ranges of this string; nothing rewrites it.</param>
public sealed record Article(string Name, string Text)
{
    /// <summary>The form it was read from.</summary>
    public ArticleFormat Format { get; init; } = ArticleFormat.Text;

    /// <summary>Its title, where the form has one; not part of <see cref="Text"/> unless printed there too.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published, when the document says so; the clock is never asked.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it was published, as given; printed, never opened.</summary>
    public string? Url { get; init; }

    /// <summary>The table that the document asks for, as a path from the folder of the input; null when it asks for none.</summary>
    public string? Reference { get; init; }

    /// <summary>The line of a JSON-lines file that it came from, 1-based; null for a file of its own.</summary>
    public int? InputLine { get; init; }

    /// <summary>The parts of <see cref="Text"/> in order, without overlap; what lies between them is white space.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Turns an offset of <see cref="Text"/> into a line and column of the file.</summary>
    public required SourceMap Source { get; init; }

    /// <summary>The comments that tie numbers to rows of the table, in order; HTML and Markdown have them.</summary>
    public IReadOnlyList<FactPin> Pins { get; init; } = [];

    /// <summary>Fields of a JSON-lines document that mean nothing to us, carried through untouched; null when there are none.</summary>
    public JsonElement? Meta { get; init; }
}
