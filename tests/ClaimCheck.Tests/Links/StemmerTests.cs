using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("women", "female")]
    [InlineData("boys", "Male")]
    [InlineData("sold", "sales")]
    [InlineData("centre", "centers")]
    [InlineData("Dec", "December")]
    [InlineData("written", "writing")]
    [InlineData("fatalities", "deaths")]
    [InlineData("injuries", "Injured")]
    [InlineData("born", "Births")]
    [InlineData("agricultural", "agriculture")]
    [InlineData("industries", "industrial")]
    public void Forms_of_one_word_have_one_stem(string form, string other) => Stemmer.Stem(form).Should().Be(Stemmer.Stem(other));

    [Theory]
    [InlineData("women", "men")]
    [InlineData("imports", "exports")]
    [InlineData("births", "deaths")]
    [InlineData("March", "May")]
    [InlineData("Town12", "Town122")]
    public void Different_words_have_different_stems(string word, string other) => Stemmer.Stem(word).Should().NotBe(Stemmer.Stem(other));
}
