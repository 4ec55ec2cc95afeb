namespace ClaimCheck.Articles;

/// <summary>Finds where a page prints the title of its article.</summary>
internal static class PageTitle
{
    /// <summary>The last heading of the first level before the body or at its start, else the page's <c>title</c>; null when there is neither.</summary>
    public static PageBlock? Find(IReadOnlyList<PageNode> nodes, List<PageBlock> blocks, List<PageBlock> body)
    {
        PageBlock? heading = null, title = null;
        var start = body.Count > 0 ? body[0].Nodes[0] : nodes.Count;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Title) title ??= block;
            if (block.Nodes[0] > start) break;
            if (block.Kind == BlockKind.Heading && block.Parent >= 0 && nodes[block.Parent].Tag == "h1") heading = block;
        }

        return heading ?? title;
    }
}
