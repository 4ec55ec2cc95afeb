using System.Diagnostics;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using ClaimCheck.Tokens;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

/// <summary>Texts that are made to be slow: twice the text costs twice the time, and a row without words costs less than its numbers would.</summary>
public sealed class LinearTimeTests
{
    private const int Short = 12_000;
    private const int Times = 8;
    private static int Tries => CountsSteps ? 0 : 3;

    private static readonly bool CountsSteps = Measure("12 km").Steps > 0;

    public static TheoryData<string> Pieces() =>
    [
        "7", ",", "12 ", "12, ", "123,", "3-", "5%", "$5 ", "5' ", "$", "(", "~", "more than about nearly at least ", "two hundred and ", "million ", "hundred thousand ", "a million ", "half a ",
        "one in ", "dozens of ", "12 km ", "from 3 to ", "between 4 and ", "3 or ", "New York ", "A1 ", "1.2.3 ", "10:30 ", "June 5, ", "2019 ", "http://a.b/1 ", "a@b.c ", "per ", "1/2 ", "2×10^6 ", "x1.",
        "- ", "$ ", "12-", "between ", "one one-way ", "one of the ", "10 Downing Elm ", "30' high ", "5 ft 10 in, ", "2 hours and 33 minutes and ", "3 deaths per 1,000 births ", "+44 20 ", "AB1-2-3-4-", "2:18.08 ", "3 m.",
        "half said ", "a third did ", "3 TFL ", "5 kn abc ", "5 mg/", "5 mg/dL ", "12 wins ", "only a third ",
    ];

    // A quadratic reading asks 64 times as many questions of eight times the text, a linear one eight times.
    [Theory]
    [MemberData(nameof(Pieces))]
    public void Eight_times_the_text_takes_about_eight_times_the_steps(string piece)
    {
        var (few, many) = (Work(Text(piece, Short)), Work(Text(piece, Short * Times)));
        // Where only time can be taken, a machine that is busy elsewhere is asked again; the square would be 64 times the work each time.
        for (var again = 0; again < Tries && many >= Most(few); again++) (few, many) = (Math.Max(few, Work(Text(piece, Short))), Math.Min(many, Work(Text(piece, Short * Times))));

        many.Should().BeLessThan(Most(few));
    }

    [Theory]
    [InlineData("12 ")]
    [InlineData("12, ")]
    [InlineData("3-")]
    [InlineData("5% ")]
    [InlineData("$5 ")]
    [InlineData("5' ")]
    [InlineData("two hundred and ")]
    [InlineData("twenty million ")]
    [InlineData("12 km ")]
    [InlineData("one in ")]
    [InlineData("5 ft 10 in, ")]
    public void An_endless_row_of_numbers_is_one_thing_that_cannot_be_read(string piece)
    {
        var found = Phrase.Findings(Text(piece, Short));

        found.Quantities.Should().BeEmpty();
        found.Skipped.Should().ContainSingle().Which.Reason.Should().Be(SkipReason.Unreadable);
    }

    [Theory]
    [InlineData("scored 12, 15, 9 and 22 goals", 4)]
    [InlineData("3, 5, 7, 9, 11, 13 and 15 percent", 7)]
    public void A_list_in_a_sentence_is_read_number_by_number(string text, int count) =>
        Phrase.Findings(text).Quantities.Should().HaveCount(count);

    [Fact]
    public void The_longest_number_in_words_is_read_whole() =>
        Phrase.Findings("nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine ships")
            .Quantities.Should().ContainSingle().Which.Amount.Value.Should().Be(999_999_999_999_999m);

    private static string Text(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Most(double few) => CountsSteps ? (few + 1_000) * (Times + 1) : (few + 1_000) * Times * 2;

    // Steps where they are counted, in debug builds; else time, which a busy machine makes rough.
    private static double Work(string text)
    {
        var (steps, seconds) = Measure(text);
        return CountsSteps ? steps : seconds * 1_000_000;
    }

    private static (long Steps, double Seconds) Measure(string text)
    {
        var article = Phrase.Article(text);
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        using var sentences = SentenceSplitter.Split(article, tokens.Span);
        var clock = Stopwatch.StartNew();
        var before = Scan.Steps;
        QuantityFinder.Find(text, tokens.Span, sentences);
        return (Scan.Steps - before, clock.Elapsed.TotalSeconds);
    }
}
