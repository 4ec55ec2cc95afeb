
namespace ClaimCheck.Articles;

/// <summary>Finds the paragraphs, headings, list items and table rows of a plain text.</summary>
/// <remarks>
/// Blank lines always end a block. Whether a single line break does is decided once for each document:
/// it is a soft wrap when at least nine lines in ten have no more than 100 characters and at least half of the pairs
/// of neighbouring lines break in mid-sentence (the first has 30 characters or more and no full stop, the second starts
/// with a small letter or a digit). Otherwise each line is a block, as in articles copied from a page, where a paragraph
/// is one long line and a heading a short one. In both, a short line of its own without punctuation at its end is a
/// heading when something follows it.
/// </remarks>
internal static class PlainTextBlocks
{
    private const int LongestWrapped = 100;
    private const int ShortestWrapped = 30;

    /// <summary>The blocks of <paramref name="text"/> in order, without overlap; none for white space. Linear.</summary>
    public static List<Block> Find(string text)
    {
        var lines = PlainLine.Split(text);
        var wrapped = IsWrapped(text, lines);
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            if (lines[first].IsBlank) continue;
            if (wrapped && !lines[first].LooksLikeTableRow(text))
            {
                while (i < lines.Count && !lines[i].IsBlank && !lines[i].LooksLikeListItem(text) && !lines[i].LooksLikeTableRow(text)) i++;
            }

            var span = lines[first].Span.Through(lines[i - 1].Span);
            blocks.Add(new Block(KindOf(text, lines[first], alone: i - first == 1), span));
        }

        // A heading is over something: the last line of a text without a full stop is a sentence.
        if (blocks is [.., { Kind: BlockKind.Heading } last]) blocks[^1] = last with { Kind = BlockKind.Paragraph };
        return blocks;
    }

    private static BlockKind KindOf(string text, PlainLine first, bool alone)
    {
        if (first.LooksLikeTableRow(text)) return BlockKind.TableRow;
        if (first.LooksLikeListItem(text)) return BlockKind.ListItem;
        return alone && first.LooksLikeHeading(text) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private static bool IsWrapped(string text, List<PlainLine> lines)
    {
        int filled = 0, narrow = 0, pairs = 0, broken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            filled++;
            if (lines[i].Span.Length <= LongestWrapped) narrow++;
            if (i + 1 == lines.Count || lines[i + 1].IsBlank) continue;
            pairs++;
            if (lines[i].Span.Length >= ShortestWrapped && !lines[i].EndsSentence(text) && lines[i + 1].GoesOn(text)) broken++;
        }

        return pairs > 0 && narrow * 10L >= filled * 9L && broken * 2L >= pairs;
    }
}
