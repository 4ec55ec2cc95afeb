namespace ClaimCheck.Articles;

/// <summary>Cuts a page into blocks.</summary>
internal sealed class PageBlocks
{
    // A row with more text than this divides the page, not a table.
    private const int LongestRow = 400;

    private readonly string _file;
    private readonly IReadOnlyList<PageNode> _nodes;
    private readonly int[] _block;
    private readonly int[] _row;
    private readonly bool[] _silent;
    private readonly bool[] _link;
    private readonly BlockKind[] _kind;

    private PageBlocks(string file, IReadOnlyList<PageNode> nodes)
    {
        _file = file;
        _nodes = nodes;
        _block = new int[nodes.Count];
        _row = new int[nodes.Count];
        _silent = new bool[nodes.Count];
        _link = new bool[nodes.Count];
        _kind = new BlockKind[nodes.Count];
    }

    /// <summary>The blocks of a page in order; text that is not for readers is in none. Linear in the nodes and the text.</summary>
    public static List<PageBlock> Find(string file, IReadOnlyList<PageNode> nodes)
    {
        var found = new PageBlocks(file, nodes);
        found.Inherit();
        return found.Cut();
    }

    private void Inherit()
    {
        var letters = PageLetters.Count(_file, _nodes);
        for (var i = 0; i < _nodes.Count; i++)
        {
            var (node, parent) = (_nodes[i], _nodes[i].Parent);
            _block[i] = parent < 0 ? -1 : _block[parent];
            _row[i] = parent < 0 ? -1 : _row[parent];
            _silent[i] = (parent >= 0 && _silent[parent]) || node.Hidden || (node.Tag is { } name && PageTags.Silent.Contains(name));
            _link[i] = (parent >= 0 && _link[parent]) || node.Tag == "a";
            var outer = parent < 0 ? BlockKind.Paragraph : _kind[parent];
            _kind[i] = node.Tag is null ? outer : Kind(node, outer);
            if (node.Tag == "tr" && _row[i] < 0 && letters[i] <= LongestRow) _row[i] = i;
            if (_row[i] >= 0) (_block[i], _kind[i]) = (_row[i], BlockKind.TableRow);
            else if (node.Tag is { } tag && PageTags.Block.Contains(tag)) _block[i] = i;
        }
    }

    private static BlockKind Kind(PageNode node, BlockKind outer)
    {
        if (outer is BlockKind.Code or BlockKind.Caption or BlockKind.Title) return outer;
        return node.Tag switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
            "figcaption" or "caption" => BlockKind.Caption,
            "title" => BlockKind.Title,
            "pre" => BlockKind.Code,
            "blockquote" => BlockKind.Quote,
            "li" or "dd" or "dt" => outer == BlockKind.Quote ? outer : BlockKind.ListItem,
            "td" or "th" => BlockKind.Paragraph,
            _ => PageNames.IsCaption(node) ? BlockKind.Caption : outer,
        };
    }

    private List<PageBlock> Cut()
    {
        var blocks = new List<PageBlock>();
        PageBlock? open = null;
        var breaks = 0;
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_silent[i]) continue;
            var node = _nodes[i];
            if (node.Tag is null)
            {
                if (!PageLetters.IsBlank(_file, node)) breaks = 0;
                if (open is null || open.Parent != _block[i])
                {
                    open = new PageBlock { Parent = _block[i], Kind = _kind[i] };
                    blocks.Add(open);
                }

                open.Nodes.Add(i);
                PageLetters.Weigh(_file, node, _link[i], open);
            }
            else if (node.Tag == "br")
            {
                breaks++;
                if (breaks >= 2 && _row[i] < 0) open = null;
                else open?.Nodes.Add(i);
            }
            else if (_row[i] >= 0 && _row[i] != i)
            {
                if (PageTags.Block.Contains(node.Tag)) open?.Nodes.Add(i);
            }
            else if (PageTags.Block.Contains(node.Tag))
            {
                open = null;
                breaks = 0;
            }
        }

        return blocks.FindAll(block => block.Letters > 0);
    }
}
