using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

/// <summary>A third of a year in words is four months.</summary>
public sealed class CoarsePeriodTests
{
    [Theory]
    [InlineData("It opened in early 2025.", "early 2025", "2025-01-01/2025-04-30")]
    [InlineData("It opened in mid-2025.", "mid-2025", "2025-05-01/2025-08-31")]
    [InlineData("It opened in mid 2025.", "mid 2025", "2025-05-01/2025-08-31")]
    [InlineData("It opened in late 2025.", "late 2025", "2025-09-01/2025-12-31")]
    [InlineData("It opened in 2025.", "2025", "2025")]
    public void Early_mid_and_late_are_thirds_of_a_year(string text, string span, string period)
    {
        var found = Phrase.Findings(text);

        found.Quantities.Should().BeEmpty();
        var mention = found.Periods.Should().ContainSingle().Which;
        mention.Span.In(text).ToString().Should().Be(span);
        mention.Period.ToString().Should().Be(period);
    }

    [Fact]
    public void Early_in_a_decade_is_no_third_of_its_first_year() =>
        Phrase.Findings("in the early 1990s").Periods.Should().OnlyContain(mention => mention.Period!.Value.Last.Year == 1999);
}
