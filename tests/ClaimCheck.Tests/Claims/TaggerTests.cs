using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using ClaimCheck.Tokens;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Claims;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The deal covers 13 percent.", "covers", "The covers cost 13 percent.")]
    [InlineData("Prices rose 5%.", "rose", "A rose costs $5.")]
    [InlineData("The price rises by 5%.", "rises", "The rises of 5% hurt.")]
    [InlineData("It has raised $5.", "raised", "The raised floor costs $5.")]
    [InlineData("The firm sold 5 cars.", "sold", "The cars sold in May cost $5.")]
    [InlineData("The charge stored 5 volts.", "stored", "The charge stored in it was 5 volts.")]
    [InlineData("It plans to trade 5 cars.", "trade", "The trade of 5 cars ended.")]
    [InlineData("It is trading at $5.", "trading", "The share trading of 5 firms ended.")]
    [InlineData("Halden shares, up 5%, fell.", "up", "The boat went up 5 rivers.")]
    [InlineData("Sales have doubled to 5.", "doubled", "The doubled sum is 5.")]
    [InlineData("Funds which range from 5 to 9.", "range", "A range from 5 to 9.")]
    public void A_word_that_is_a_verb_here_is_none_there(string verb, string word, string other)
    {
        Tags(verb)[word].Should().Be(WordTag.Verb);
        Tags(other)[word].Should().NotBe(WordTag.Verb);
    }

    [Theory]
    [InlineData("a largely empty hall costs $5", "largely", "Adverb")]
    [InlineData("a disorderly exit would cost $5", "disorderly", "Modifier")]
    [InlineData("the family owns 5 cars", "family", "Noun")]
    [InlineData("it said that sales rose 5%", "that", "Subordinator")]
    [InlineData("the car that costs $5", "that", "Relative")]
    [InlineData("for that car it paid $5", "that", "Determiner")]
    [InlineData("profit before tax rose 5%", "before", "Preposition")]
    [InlineData("before sales rose 5%", "before", "Subordinator")]
    [InlineData("shares of May Group rose 5%", "May", "Name")]
    [InlineData("students studying at Norden pay $5", "studying", "Participle")]
    [InlineData("products priced at $5 sell", "priced", "Participle")]
    public void A_word_has_the_part_that_its_place_gives_it(string text, string word, string tag) => Tags(text)[word].ToString().Should().Be(tag);

    [Fact]
    public void Every_row_of_words_is_read_without_a_fault()
    {
        string[] words = ["the", "that", "which", "to", "from", "up", "by", "of", "between", "and", ",", ";", "(", ")", "-", "'s", "5%", "$3", "7 cars", "doubled", "said", "there", "were", "its", "you", "ranging", "aged", "Halden", "sales", "rose", "less", "than", "respectively", ".", "\"", "it"];
        Prop.ForAll(Gen.ListOf(Gen.Elements(words)).ToArbitrary(), row =>
        {
            var article = Phrase.Article(string.Join(' ', row));
            using var reading = ArticleReading.Read(article);
            return reading.Claims.All(claim => Whole(claim.Subject, article.Text) && Whole(claim.Metric, article.Text));
        }).Check(Law.Tried);
    }

    private static bool Whole(Mention? mention, string text) =>
        mention is null || (mention.Name.Length > 0 && (mention.Span is not { } span || (span.Start >= 0 && span.Start < span.End && span.End <= text.Length)));

    private static Dictionary<string, WordTag> Tags(string text)
    {
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        var syntax = new Tagger().Read(new Scan(text, tokens.Span, 0, tokens.Span.Length), Phrase.Findings(text).Quantities, 0);
        var tags = new Dictionary<string, WordTag>();
        for (var at = 0; at < tokens.Span.Length; at++) tags.TryAdd(tokens.Span[at].Span.In(text).ToString(), syntax[at]);
        return tags;
    }
}
