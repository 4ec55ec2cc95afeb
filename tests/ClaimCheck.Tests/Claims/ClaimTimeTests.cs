using System.Diagnostics;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using ClaimCheck.Tokens;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>A sentence that does not end takes no more for each of its numbers than a short one.</summary>
public sealed class ClaimTimeTests
{
    private const int Short = 6_000;
    private const int Times = 8;

    [Theory]
    [InlineData("5% of the ")]
    [InlineData("aged 25 to ")]
    [InlineData("fell 5%, ")]
    [InlineData("that which 5% ")]
    [InlineData("doubled to ")]
    [InlineData("in the port, sampling 5% in ")]
    [InlineData("more than about nearly at least 5 ")]
    [InlineData("10 km (6 miles) ")]
    [InlineData("to sell 5 ")]
    public void Eight_times_the_text_takes_about_eight_times_the_work(string piece)
    {
        var few = Work(piece, Short);
        var many = Work(piece, Short * Times);

        // The square would be 64 times the work; where only time can be taken, a busy machine needs room.
        many.Should().BeLessThan((few + 20_000) * Times * 3);
    }

    // Steps where they are counted, in debug builds; else microseconds.
    private static double Work(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var article = Phrase.Article(text);
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(article, tokens.Span);
        var findings = QuantityFinder.Find(text, tokens.Span, sentences);
        var clock = Stopwatch.StartNew();
        var before = Scan.Steps;
        ClaimFinder.Find(article, tokens.Span, sentences, findings);
        return Scan.Steps > before ? Scan.Steps - before : clock.Elapsed.TotalMicroseconds;
    }
}
