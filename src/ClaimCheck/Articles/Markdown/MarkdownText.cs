using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Articles;

/// <summary>Walks a parsed Markdown file and writes its plain text. Recursion ends at the parser's limit of 128 levels.</summary>
internal sealed class MarkdownText(string file)
{
    private readonly PlainTextBuilder _text = new(file);
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
        if (leaf.Inline is { } inlines) Add(inlines);
        var written = _text.Close();
        _titled |= written && kind == BlockKind.Title;
        _begun |= written;
    }

    private void Row(TableRow row)
    {
        _text.Open(BlockKind.TableRow);
        foreach (var cell in row.OfType<TableCell>())
        {
            foreach (var leaf in cell.OfType<LeafBlock>())
            {
                if (leaf.Inline is { } inlines) Add(inlines);
            }

            _text.Break('\t', cell.Span.End);
        }

        _begun |= _text.Close();
    }

    private void Code(CodeBlock code)
    {
        _text.Open(BlockKind.Code);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            Aligned(line.Slice.AsSpan(), line.Position, file.Length, keepSpace: true);
            _text.Break('\n', Math.Min(line.Position + line.Slice.Length, file.Length));
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
                    foreach (var c in entity.Transcoded.AsSpan()) _text.Add(c, entity.Span.Start);
                    break;
                case LineBreakInline { IsHard: true } line:
                    _text.Break('\n', line.Span.Start);
                    break;
                case LineBreakInline line:
                    _text.Add(' ', line.Span.Start);
                    break;
                case HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    _text.Break('\n', tag.Span.Start);
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

    // The parser may have taken a backslash, a bar's or a cell's space out: each character is found again where it stands.
    private void Aligned(ReadOnlySpan<char> words, int start, int end, bool keepSpace = false)
    {
        var at = start;
        end = Math.Min(end, file.Length);
        foreach (var c in words)
        {
            // Only the start may be far off; after it at most one character is missing at a time.
            var window = at == start ? end - at : Math.Min(2, end - at);
            var ahead = window > 0 ? file.AsSpan(at, window).IndexOf(c) : -1;
            if (ahead > 0) at += ahead;
            _text.Add(c, Math.Clamp(at, 0, file.Length), keepSpace);
            at++;
        }
    }
}
