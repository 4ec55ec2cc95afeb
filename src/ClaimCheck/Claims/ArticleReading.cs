using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>An article with everything that was read out of it. Holds pooled memory: dispose it when it has been checked.</summary>
/// <param name="Article">The article.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Findings">Its numbers.</param>
/// <param name="Claims">Its claims, one for each quantity, in order.</param>
public sealed record ArticleReading(Article Article, PooledList<Token> Tokens, PooledList<Sentence> Sentences, QuantityFindings Findings, IReadOnlyList<Claim> Claims) : IDisposable
{
    /// <summary>Reads an article: tokens, sentences, quantities, claims. Pure, and linear in its text.</summary>
    public static ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = Tokenizer.Split(article.Text, QuantityFinder.Lexicon);
        var sentences = SentenceSplitter.Split(article, tokens.Span);
        var findings = QuantityFinder.Find(article.Text, tokens.Span, sentences);
        findings = findings with { Periods = RelativeTimes.Resolve(article, tokens.Span, sentences, findings) };
        var claims = ClaimFinder.Find(article, tokens.Span, sentences, findings);
        return new ArticleReading(article, tokens, sentences, findings, claims);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Tokens.Dispose();
        Sentences.Dispose();
    }
}
