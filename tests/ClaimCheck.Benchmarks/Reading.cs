using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Benchmarks;

/// <summary>The steps from text to quantities.</summary>
internal static class Reading
{
    /// <summary>A text as an article whose paragraphs are parted by empty lines.</summary>
    public static Article ArticleOf(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            if (end > start) blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, end)));
            start = end + 2;
        }

        return new Article("benchmark", text) { Blocks = blocks, Source = new SourceMap(text) };
    }

    /// <summary>How many sentences a text has.</summary>
    public static int Sentences(Article article)
    {
        using var tokens = Tokenizer.Split(article.Text, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(article, tokens.Span);
        return sentences.Count;
    }

    /// <summary>How many quantities a text states.</summary>
    public static int Quantities(Article article)
    {
        using var tokens = Tokenizer.Split(article.Text, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(article, tokens.Span);
        return QuantityFinder.Find(article.Text, tokens.Span, sentences).Quantities.Count;
    }
}
