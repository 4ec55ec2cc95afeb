using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Tests.Support;

/// <summary>A text as an article without a file: its paragraphs are parted by empty lines.</summary>
internal static class Phrase
{
    /// <summary>The article.</summary>
    public static Article Article(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            var paragraph = text[start..end];
            var first = start + (paragraph.Length - paragraph.TrimStart().Length);
            if (paragraph.Trim() is { Length: > 0 } trimmed) blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(first, first + trimmed.Length)));
            start = end + 2;
        }

        return new Article("phrase", text) { Blocks = blocks, Source = new SourceMap(text) };
    }

    /// <summary>The numbers that are read in it.</summary>
    public static QuantityFindings Findings(string text)
    {
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(Article(text), tokens.Span);
        return QuantityFinder.Find(text, tokens.Span, sentences);
    }
}
