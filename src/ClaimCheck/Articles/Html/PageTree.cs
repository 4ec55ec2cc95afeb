using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>The elements and runs of text of a page, flat and in document order, with exact places in the file.</summary>
/// <remarks>
/// Built from the token stream without a DOM: a DOM loses the places of text and takes more than linear time on deep
/// nesting. End tags that are left out are supplied as the standard has it for paragraphs, lists and tables; a stray end
/// tag is passed over. Linear at any depth: no search in the stack of open elements goes further than 256.
/// </remarks>
internal sealed class PageTree
{
    private const int Reach = 256;

    private readonly string _file;
    private readonly List<PageNode> _nodes = [];
    private readonly List<int> _open = [];
    private readonly Dictionary<string, int> _openTags = [];

    private PageTree(string file) => _file = file;

    /// <summary>Reads a page, or the part of a file between two offsets.</summary>
    public static PageTree Read(string file, int start, int end)
    {
        var tree = new PageTree(file);
        tree.Build(start, end);
        return tree;
    }

    /// <summary>The elements and runs of text in document order.</summary>
    public IReadOnlyList<PageNode> Nodes => _nodes;

    /// <summary>What the page says of itself.</summary>
    public PageFacts Facts { get; } = new();

    private void Build(int start, int end)
    {
        var part = start == 0 && end == _file.Length ? _file : _file[start..end];
        using var source = new TextSource(new StringTextSource(part));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, SkipScriptText = true, SkipRawText = true };
        while (true)
        {
            var token = tokens.Get();
            if (token.Type == HtmlTokenType.EndOfFile) break;
            var at = start + token.Position.Index;
            var after = Math.Min(start + source.Index, end);
            if (token.Type == HtmlTokenType.Character && after > at) Add(new PageNode { Parent = Parent, File = new TextSpan(at, after) });
            else if (token.Type == HtmlTokenType.EndTag) EndTag(token.Name);
            else if (token is HtmlTagToken tag && token.Type == HtmlTokenType.StartTag) tokens.State = StartTag(tag, new TextSpan(at, after));
        }

        CloseDownTo(0);
    }

    private int Parent => _open.Count > 0 ? _open[^1] : -1;

    private void Add(PageNode node)
    {
        _nodes.Add(node);
        node.Next = _nodes.Count;
    }

    private HtmlParseMode StartTag(HtmlTagToken tag, TextSpan file)
    {
        var name = tag.Name;
        if (PageTags.Block.Contains(name) && Find(["p"], PageTags.Scope) is >= 0 and var paragraph) CloseDownTo(paragraph);
        if (PageTags.Implied.TryGetValue(name, out var implied) && Find(implied.Closes, implied.Within) is >= 0 and var open) CloseDownTo(open);
        if (name is "meta" or "link" or "time") Facts.Add(tag);
        var node = PageAttributes.Node(tag, Parent, file);
        Add(node);
        if (PageTags.Void.Contains(name) || (tag.IsSelfClosing && !PageTags.Block.Contains(name) && _openTags.GetValueOrDefault("svg") > 0)) return HtmlParseMode.PCData;
        _open.Add(_nodes.Count - 1);
        _openTags[name] = _openTags.GetValueOrDefault(name) + 1;
        return name switch
        {
            "title" or "textarea" => HtmlParseMode.RCData,
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
    }

    private void EndTag(string name)
    {
        if (_openTags.GetValueOrDefault(name) == 0) return;
        var isBlock = PageTags.Block.Contains(name);
        var isTable = name is "table" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "html" or "body";
        for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - Reach; i--)
        {
            var tag = _nodes[_open[i]].Tag!;
            if (tag == name)
            {
                CloseDownTo(i);
                return;
            }

            // A link or an emphasis ends at its block; a block ends neither the cell nor the table that it stands in.
            if (!isBlock && PageTags.Block.Contains(tag)) return;
            if (!isTable && tag is "td" or "th" or "table") return;
        }
    }

    private int Find(ICollection<string> wanted, ICollection<string> within)
    {
        for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - Reach; i--)
        {
            var tag = _nodes[_open[i]].Tag!;
            if (wanted.Contains(tag)) return i;
            if (within.Contains(tag)) return -1;
        }

        return -1;
    }

    private void CloseDownTo(int depth)
    {
        for (var i = _open.Count - 1; i >= depth; i--)
        {
            var node = _nodes[_open[i]];
            node.Next = _nodes.Count;
            _openTags[node.Tag!]--;
        }

        _open.RemoveRange(depth, _open.Count - depth);
    }
}
