namespace ClaimCheck.Articles;

/// <summary>Finds the article among the blocks of a page.</summary>
/// <remarks>
/// Prose is what is long, has stops and stands mostly outside links. From the whole page the search goes down as long as
/// one element holds most of the prose; what is left is the article, without the parts whose names, links or shortness
/// say that they are something else.
/// </remarks>
internal sealed class PageBody
{
    // An element takes over from its parent when it holds this share of the parent's prose, in percent.
    private const int Share = 75;

    private readonly IReadOnlyList<PageNode> _nodes;
    private readonly List<PageBlock> _blocks;
    private readonly bool[] _outside;

    private PageBody(IReadOnlyList<PageNode> nodes, List<PageBlock> blocks)
    {
        _nodes = nodes;
        _blocks = blocks;
        _outside = new bool[nodes.Count];
    }

    /// <summary>The blocks of the article in order; empty when there is no text at all.</summary>
    public static List<PageBlock> Find(IReadOnlyList<PageNode> nodes, List<PageBlock> blocks)
    {
        var body = new PageBody(nodes, blocks);
        body.MarkOutside();
        var top = body.Top();
        return body.Kept(top);
    }

    private void MarkOutside()
    {
        var prose = Prose(all: true);
        var total = 0L;
        foreach (var block in _blocks) total += block.IsProse ? block.Letters : 0;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var node = _nodes[i];
            _outside[i] = node.Parent >= 0 && _outside[node.Parent];
            if (_outside[i] || node.Tag is not { } tag || tag is "html" or "body" or "main" || !PageTags.Block.Contains(tag)) continue;
            var most = prose[i] * 2 > total;
            if (tag == "article" && most) continue;
            _outside[i] = PageNames.IsForeign(node) || (!most && PageNames.IsBeside(node));
        }
    }

    private long[] Prose(bool all)
    {
        var prose = new long[_nodes.Count];
        foreach (var block in _blocks)
        {
            if (block.Parent < 0 || !block.IsProse || block.Kind is BlockKind.Caption or BlockKind.Title) continue;
            if (all || !_outside[block.Parent]) prose[block.Parent] += block.Letters;
        }

        for (var i = _nodes.Count - 1; i >= 0; i--)
        {
            if (_nodes[i].Parent >= 0) prose[_nodes[i].Parent] += prose[i];
        }

        return prose;
    }

    // The index of the element that holds the article; -1 for the whole page.
    private int Top()
    {
        var prose = Prose(all: false);
        var total = 0L;
        for (var i = 0; i < _nodes.Count; i++) total += _nodes[i].Parent < 0 ? prose[i] : 0;
        var best = new int[_nodes.Count];
        Array.Fill(best, -1);
        var root = -1;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var parent = _nodes[i].Parent;
            if (parent < 0) root = root < 0 || prose[i] > prose[root] ? i : root;
            else if (best[parent] < 0 || prose[i] > prose[best[parent]]) best[parent] = i;
        }

        for (var i = 0; i < _nodes.Count; i++)
        {
            if (PageNames.IsBody(_nodes[i]) && !_outside[i] && prose[i] * 2 > total) return i;
        }

        var top = -1;
        for (var next = root; next >= 0 && prose[next] > 0 && prose[next] * 100 >= (top < 0 ? total : prose[top]) * Share; next = best[next])
        {
            if (!PageTags.Block.Contains(_nodes[next].Tag!) || _nodes[next].Tag is "p") break;
            top = next;
        }

        return top;
    }

    private List<PageBlock> Kept(int top)
    {
        var (start, end) = top < 0 ? (0, _nodes.Count) : (top, _nodes[top].Next);
        var kept = new List<PageBlock>();
        foreach (var block in _blocks)
        {
            var at = block.Nodes[0];
            if (at < start || at >= end || block.Kind == BlockKind.Title || (block.Parent >= 0 && _outside[block.Parent])) continue;
            if (PageFilter.Keeps(block)) kept.Add(block);
        }

        PageFilter.Trim(kept);
        return kept;
    }
}
