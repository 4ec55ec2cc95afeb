using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

public sealed class MeasureNamesTests
{
    [Theory]
    [InlineData("price", "30 dollars", true)]
    [InlineData("price", "30 metres", false)]
    [InlineData("total length", "30 metres", true)]
    [InlineData("users", "30 fps", false)]
    [InlineData("users", "30 percent", true)]
    [InlineData("lifeline", "30 dollars", false)]
    public void A_measure_is_one_that_the_unit_can_be_of(string phrase, string written, bool isMeasure) =>
        MeasureNames.IsNamedBy(phrase, Phrase.Findings($"It was {written}.").Quantities[0]).Should().Be(isMeasure);
}
