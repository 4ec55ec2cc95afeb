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

    // A paragraph without another beside it counts for a part: lists of other articles are made of such.
    private const int Alone = 4;

    // A heading belongs to an article element at most so many elements above it.
    private const int Near = 16;

    // A body that the page itself marks is believed from this many characters on.
    private const int LeastBody = 250;

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
        var total = Total(prose);
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

    // Paragraphs that stand together have their parent in common.
    private int Container(PageBlock block) =>
        _nodes[block.Parent] is { Tag: "p", Parent: >= 0 and var parent } ? parent : block.Parent;

    // What stands in an article element with a heading of the first level is that article, however short.
    private bool[] Titled()
    {
        var titled = new bool[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].Tag != "h1") continue;
            var at = i;
            for (var up = 0; up < Near && at >= 0 && _nodes[at].Tag != "article"; up++) at = _nodes[at].Parent;
            if (at >= 0 && _nodes[at].Tag == "article") titled[at] = true;
        }

        for (var i = 0; i < _nodes.Count; i++) titled[i] |= _nodes[i].Parent >= 0 && titled[_nodes[i].Parent];
        return titled;
    }

    private long[] Prose(bool all)
    {
        var prose = new long[_nodes.Count];
        var titled = Titled();
        var together = new int[_nodes.Count];
        foreach (var block in _blocks)
        {
            if (block.Parent >= 0 && block.IsProse) together[Container(block)]++;
        }

        foreach (var block in _blocks)
        {
            if (block.Parent < 0 || !block.IsProse || block.Kind is BlockKind.Caption or BlockKind.Title) continue;
            if (all || !_outside[block.Parent]) prose[block.Parent] += block.Letters / (together[Container(block)] > 1 || titled[block.Parent] ? 1 : Alone);
        }

        for (var i = _nodes.Count - 1; i >= 0; i--)
        {
            if (_nodes[i].Parent >= 0) prose[_nodes[i].Parent] += prose[i];
        }

        return prose;
    }

    private long Total(long[] prose)
    {
        var total = 0L;
        for (var i = 0; i < prose.Length; i++) total += _nodes[i].Parent < 0 ? prose[i] : 0;
        return total;
    }

    // The index of the element that holds the article; -1 for the whole page.
    private int Top()
    {
        var prose = Prose(all: false);
        var total = Total(prose);
        var best = new int[_nodes.Count];
        Array.Fill(best, -1);
        var root = -1;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var parent = _nodes[i].Parent;
            if (parent < 0) root = root < 0 || prose[i] > prose[root] ? i : root;
            else if (best[parent] < 0 || prose[i] > prose[best[parent]]) best[parent] = i;
        }

        if (MarkedBody(prose, total) is >= 0 and var marked) return marked;

        var top = -1;
        for (var next = root; next >= 0 && prose[next] > 0 && prose[next] * 100 >= (top < 0 ? total : prose[top]) * Share; next = best[next])
        {
            if (!PageTags.Block.Contains(_nodes[next].Tag!) || _nodes[next].Tag is "p") break;
            top = next;
        }

        return top;
    }

    private int MarkedBody(long[] prose, long total)
    {
        int only = -1, count = 0;
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!PageNames.IsBody(_nodes[i]) || _outside[i]) continue;
            if (prose[i] * 2 > total) return i;
            only = i;
            count++;
        }

        if (count != 1) return -1;
        var letters = 0;
        foreach (var block in _blocks)
        {
            if (block.Nodes[0] > only && block.Nodes[0] < _nodes[only].Next && block.LinkPercent < 50) letters += block.Letters;
        }

        return letters >= LeastBody ? only : -1;
    }

    private List<PageBlock> Kept(int top)
    {
        var (start, end) = top < 0 ? (0, _nodes.Count) : (top, _nodes[top].Next);
        var inside = _blocks.FindAll(block => block.Nodes[0] >= start && block.Nodes[0] < end && block.Kind != BlockKind.Title
            && (block.Parent < 0 || !_outside[block.Parent]));
        var containers = new HashSet<int>();
        foreach (var block in inside)
        {
            if (block.Parent >= 0 && block.IsProse) containers.Add(Container(block));
        }

        var kept = inside.FindAll(block => PageFilter.Keeps(block, block.Parent >= 0 && containers.Contains(Container(block))));
        PageFilter.Trim(kept);
        return kept.Count > 0 ? kept : inside;
    }
}
