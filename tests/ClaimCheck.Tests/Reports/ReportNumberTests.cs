using ClaimCheck.Reports;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class ReportNumberTests
{
    [Theory]
    [InlineData("965000000000", "965000000000")]
    [InlineData("20.00", "20")]
    [InlineData("100", "100")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("-0.0", "0")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Plain_numbers_have_no_exponent_and_no_zeros_at_the_end(string value, string expected) =>
        ReportNumber.Plain(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Fact]
    public void A_relative_difference_has_four_decimals_at_most()
    {
        ReportNumber.Relative(35m / 965m).Should().Be("0.0363");
        ReportNumber.Relative(-0.25m).Should().Be("-0.25");
        ReportNumber.Relative(-0.00001m).Should().Be("0");
        ReportNumber.Relative(null).Should().BeNull();
    }
}
