using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

public sealed class PhraseExplainerTests
{
    [Fact]
    public void A_number_is_explained_by_its_parts_in_order()
    {
        var explanation = PhraseExplainer.Explain("nearly 1.8 million tech experts").Should().ContainSingle().Which;

        explanation.IsRead.Should().BeTrue();
        explanation.Steps.Should().Equal(
            new ExplanationStep("number", "1.8 million", "1,800,000: in digits, scale 1,000,000, the last digit stated is worth 100,000"),
            new ExplanationStep("unit", "tech experts", "tech expert (expert): things counted"),
            new ExplanationStep("hedge", "nearly", "a little below, not reached"),
            new ExplanationStep("reading", "1.8 million tech experts", "count: 1,800,000 expert"));
    }

    [Fact]
    public void A_range_tells_both_ends_and_their_order() =>
        PhraseExplainer.Explain("from 208 pounds to 193").Should().ContainSingle().Which.Steps.Select(step => step.Meaning).Should().Equal(
            "208: in digits, the last digit stated is worth 1",
            "193: in digits, the last digit stated is worth 1",
            "two ends of one quantity, the larger first",
            "pound (lb): mass",
            "no hedge: as precise as it is written",
            "measure: 193 to 208 lb");

    [Fact]
    public void A_rate_shows_the_words_on_both_sides_of_its_number() =>
        PhraseExplainer.Explain("$58 per barrel").Single().Steps.Should().Contain(
            new ExplanationStep("unit", "$ … per barrel", "US dollar per barrel (USD/bbl): a rate: money for each barrel"));

    [Theory]
    [InlineData("in 2019", "a year, or a span of years")]
    [InlineData("GPT-4", "part of a name: it belongs to the word beside it")]
    [InlineData("Python 3.11.2", "a version: digits with two points, or behind the name of a release")]
    [InlineData("1.99×10−30 kilograms", "cannot be read whole: nothing is taken from a part of it")]
    public void A_number_that_states_nothing_is_told_with_the_reason(string phrase, string reason)
    {
        var explanation = PhraseExplainer.Explain(phrase).Should().ContainSingle().Which;

        explanation.IsRead.Should().BeFalse();
        explanation.Steps.Should().ContainSingle().Which.Meaning.Should().Be(reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("no numbers here")]
    public void A_phrase_without_a_number_has_no_explanation(string phrase) =>
        PhraseExplainer.Explain(phrase).Should().BeEmpty();

    [Fact]
    public void Every_reason_and_every_hedge_has_words()
    {
        foreach (var example in ExampleCatalog.All.SelectMany(group => group.Examples))
            PhraseExplainer.Explain(example.Text).Should().OnlyContain(explanation => explanation.Steps.All(step => step.Meaning.Length > 0), "\"{0}\" is explained", example.Text);
    }
}
