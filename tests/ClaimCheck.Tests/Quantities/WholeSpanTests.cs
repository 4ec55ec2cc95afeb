using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

public sealed class WholeSpanTests
{
    [Theory]
    [InlineData("he was 6 feet 2 inches tall", "6 feet 2 inches")]
    [InlineData("it lasts an hour and 20 minutes", "an hour and 20 minutes")]
    [InlineData("the 6-foot-4 forward", "6-foot-4")]
    [InlineData("a year and a half later", "a year and a half")]
    [InlineData("a depth of 100,000 km² or so", "100,000 km²")]
    public void A_measure_in_two_units_is_one_span(string text, string span) => SpanOf(text).Should().Be(span);

    [Theory]
    [InlineData("there were 22.5 deaths per 1,000 live births", "22.5 deaths")]
    [InlineData("a rate of 450 per 100,000 people", "450")]
    [InlineData("it costs $58 per barrel", "$58 per barrel")]
    public void A_number_below_the_line_is_not_in_the_span(string text, string span) => SpanOf(text).Should().Be(span);

    [Theory]
    [InlineData("the rate per 1,000 births", "1,000", SkipReason.Group)]
    [InlineData("between the ages of 15 and 64", "15 and 64", SkipReason.Group)]
    [InlineData("at 10 Downing Street", "10 Downing Street", SkipReason.Identifier)]
    [InlineData("call +44 20 7946 0018", "44 20 7946 0018", SkipReason.Identifier)]
    [InlineData("under 28 U.S.C. § 1331", "28 U.S.C. § 1331", SkipReason.Identifier)]
    [InlineData("at half past nine", "half past nine", SkipReason.Time)]
    [InlineData("in her 30s", "30s", SkipReason.Year)]
    [InlineData("245 for 6", "245 for 6", SkipReason.Score)]
    [InlineData("the 7-Eleven shop", "7-Eleven", SkipReason.Name)]
    public void What_states_nothing_is_passed_over_whole(string text, string span, SkipReason reason)
    {
        var skipped = Phrase.Findings(text).Skipped.Should().ContainSingle().Which;

        skipped.Span.In(text).ToString().Should().Be(span);
        skipped.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("9.8 km/h²")]
    [InlineData("5 kg³")]
    public void A_power_that_is_not_known_gives_no_unit(string text) =>
        Phrase.Findings(text).Quantities.Should().ContainSingle().Which.Unit.Should().BeNull();

    private static string SpanOf(string text) => Phrase.Findings(text).Quantities.Should().ContainSingle().Which.Span.In(text).ToString();
}
