using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>An element or a run of text of a page, in document order.</summary>
internal sealed class PageNode
{
    /// <summary>The element's name in lower case; null for a run of text.</summary>
    public string? Tag { get; init; }

    /// <summary>The index of the element it stands in; -1 for the page itself.</summary>
    public int Parent { get; init; }

    /// <summary>The index after its last descendant: its own plus one when it is empty.</summary>
    public int Next { get; set; }

    /// <summary>A run of text in the file; for an element the place of its tag.</summary>
    public TextSpan File { get; init; }

    /// <summary>Its class names and id in lower case, divided by spaces.</summary>
    public string Names { get; init; } = "";

    /// <summary>Its <c>role</c>, <c>itemprop</c> and <c>property</c> in lower case, divided by spaces.</summary>
    public string Roles { get; init; } = "";

    /// <summary>Whether it is never shown.</summary>
    public bool Hidden { get; init; }
}
