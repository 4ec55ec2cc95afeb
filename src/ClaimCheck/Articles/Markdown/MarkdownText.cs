using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Articles;

/// <summary>Walks a parsed Markdown file and writes its plain text. Recursion ends at the parser's limit of 128 levels.</summary>
internal sealed class MarkdownText(string file)
{
    private const int LongestGap = 64;

    // After a tab the parser's places are some columns too early.
    private const int TabSlack = 8;

    private readonly PlainTextBuilder _text = new(file);
    private int _at;
    private int _leaf;
    private bool _begun;
    private bool _titled;

    /// <summary>Adds every block of the document.</summary>
    public void Add(MarkdownDocument document)
    {
        foreach (var block in document) Add(block, BlockKind.Paragraph);
    }

    /// <summary>The article; its title is a heading of the first level that comes before everything else.</summary>
    public Article Build(string name)
    {
        var article = _text.Build(name, ArticleFormat.Markdown);
        return _titled ? article with { Title = article.Blocks[0].Span.In(article.Text).ToString() } : article;
    }

    private void Add(Markdig.Syntax.Block block, BlockKind kind)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                Leaf(heading, heading.Level == 1 && !_begun ? BlockKind.Title : BlockKind.Heading);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>()) Row(row);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case HtmlBlock html:
                HtmlFragment.AddTo(_text, file, html.Span.Start, Math.Min(html.Span.End + 1, file.Length), kind);
                _begun = true;
                break;
            case ContainerBlock container:
                foreach (var inner in container) Add(inner, KindInside(container, kind));
                break;
            case LeafBlock leaf:
                Leaf(leaf, kind);
                break;
            default:
                break;
        }
    }

    private static BlockKind KindInside(ContainerBlock container, BlockKind kind) => container switch
    {
        QuoteBlock => BlockKind.Quote,
        ListItemBlock => BlockKind.ListItem,
        _ => kind,
    };

    private void Leaf(LeafBlock leaf, BlockKind kind)
    {
        _text.Open(kind);
        AddInlines(leaf);
        var written = _text.Close();
        _titled |= written && kind == BlockKind.Title;
        _begun |= written;
    }

    private void AddInlines(LeafBlock leaf)
    {
        _at = _leaf = Math.Clamp(leaf.Span.Start, 0, file.Length);
        if (leaf.Inline is { } inlines) Add(inlines);
    }

    private void Row(TableRow row)
    {
        _text.Open(BlockKind.TableRow);
        foreach (var cell in row.OfType<TableCell>())
        {
            foreach (var leaf in cell.OfType<LeafBlock>())
            {
                AddInlines(leaf);
            }

            _text.Break('\t', cell.Span.End);
        }

        _begun |= _text.Close();
    }

    private void Code(CodeBlock code)
    {
        _text.Open(BlockKind.Code);
        _at = _leaf = 0;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            Aligned(line.Slice.AsSpan(), line.Position, file.Length, keepSpace: true);
            _text.Break('\n', _at);
        }

        _begun |= _text.Close();
    }

    private void Add(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Aligned(literal.Content.AsSpan(), literal.Span.Start, literal.Span.End + 1);
                    break;
                case CodeInline code:
                    Aligned(code.ContentSpan, code.Span.Start + code.DelimiterCount, code.Span.End + 1);
                    break;
                case AutolinkInline address:
                    Aligned(address.Url, address.Span.Start + 1, address.Span.End + 1);
                    break;
                case HtmlEntityInline entity:
                    var reference = Mark('&', entity.Span);
                    foreach (var c in entity.Transcoded.AsSpan()) _text.Add(c, reference);
                    break;
                case LineBreakInline { IsHard: true } line:
                    _text.Break('\n', line.Span.Start);
                    break;
                case LineBreakInline line:
                    _text.Add(' ', line.Span.Start);
                    break;
                case HtmlInline tag:
                    var at = Mark('<', tag.Span);
                    if (tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _text.Break('\n', at);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    Add(container);
                    break;
                default:
                    break;
            }
        }
    }

    // Where a tab follows a heading's mark, the parser counts from the heading on.
    private int Absolute(int place) => place < _leaf ? place + _leaf : place;

    // A mark that is as long as the parser says, though it may stand a little further on.
    private int Mark(char first, Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Min(Math.Max(Absolute(span.Start), _at), file.Length);
        var ahead = file.AsSpan(start, Math.Min(TabSlack, file.Length - start)).IndexOf(first);
        var found = start + Math.Max(ahead, 0);
        _at = Math.Min(found + span.Length, file.Length);
        return found;
    }

    // The parser may have taken a backslash, a bar's or a cell's space out: each character is found again where it stands.
    private void Aligned(ReadOnlySpan<char> words, int start, int end, bool keepSpace = false)
    {
        start = Absolute(start);
        _at = Math.Min(Math.Max(start, _at), file.Length);
        end = Math.Min(Math.Max(Absolute(end), _at + words.Length) + TabSlack, file.Length);
        var first = true;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                _text.Add(c, _at, keepSpace);
                if (_at < end && char.IsWhiteSpace(file[_at])) _at++;
                continue;
            }

            // Only the start may be far off; after it a line's indentation or quotation marks are missing at most.
            var window = first ? end - _at : Math.Min(LongestGap, end - _at);
            var ahead = window > 0 ? file.AsSpan(_at, window).IndexOf(c) : -1;
            if (ahead > 0) _at += ahead;
            _text.Add(c, _at, keepSpace);
            if (_at < file.Length) _at++;
            first = false;
        }
    }
}
