using ClaimCheck.Articles;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Says step by step how the numbers of a phrase are read, or why one is left alone.</summary>
/// <remarks>Pure; it reads the phrase exactly as it would be read in an article, as one paragraph.</remarks>
public static class PhraseExplainer
{
    /// <summary>Explains every number of a phrase, in order.</summary>
    /// <param name="phrase">One phrase or sentence, or several.</param>
    /// <returns>One explanation a number; none when the phrase holds no number. Dates and other numbers that state no quantity are told with the reason.</returns>
    public static IReadOnlyList<Explanation> Explain(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        if (string.IsNullOrWhiteSpace(phrase)) return [];
        var first = phrase.Length - phrase.TrimStart().Length;
        var article = new Article("phrase", phrase)
        {
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(first, phrase.TrimEnd().Length))],
            Source = new SourceMap(phrase),
        };
        using var tokens = Tokenizer.Split(phrase, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(article, tokens.Span);
        var found = QuantityFinder.Find(phrase, tokens.Span, sentences);
        var read = found.Quantities.Select(quantity => new Explanation(quantity.Span, true, StepFinder.Of(phrase, quantity)));
        var left = found.Skipped.Select(skipped => new Explanation(skipped.Span, false, [new ExplanationStep("left alone", skipped.Span.In(phrase).ToString(), SkipWords.Of(skipped.Reason))]));
        return [.. read.Concat(left).OrderBy(explanation => explanation.Span.Start)];
    }
}
