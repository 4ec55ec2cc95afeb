using ClaimCheck.Quantities;
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

    [Theory]
    [InlineData(965000000000, "965 billion")]
    [InlineData(1025000000000, "1.025 trillion")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(1234000, "1.234 million")]
    [InlineData(4213800000, "4.2138 billion")]
    [InlineData(1800, "1,800")]
    [InlineData(-4500000, "-4.5 million")]
    [InlineData(0, "0")]
    public void Readable_numbers_take_a_scale_word_when_four_decimals_suffice(long value, string expected) =>
        ReportNumber.Readable(value).Should().Be(expected);

    [Theory]
    [InlineData("USD", "US dollar", Dimension.Money, 5, "$5")]
    [InlineData("USD", "US dollar", Dimension.Money, -5, "-$5")]
    [InlineData("CHF", "Swiss franc", Dimension.Money, 5, "5 CHF")]
    [InlineData("%", "percent", Dimension.Percent, 5, "5%")]
    [InlineData("pp", "percentage point", Dimension.Points, 5, "5 percentage points")]
    [InlineData("h", "hour", Dimension.Duration, 1, "1 hour")]
    [InlineData("h", "hour", Dimension.Duration, 16, "16 hours")]
    [InlineData("ft", "foot", Dimension.Length, 6, "6 feet")]
    [InlineData("km/h", "kilometre per hour", Dimension.Speed, 90, "90 kilometres per hour")]
    [InlineData("company", "company", Dimension.Count, 2, "2 companies")]
    [InlineData("day", "day", Dimension.Count, 2, "2 days")]
    [InlineData("person", "person", Dimension.Count, 2, "2 people")]
    [InlineData("1", "count", Dimension.Count, 2, "2")]
    public void Readable_values_carry_their_unit(string code, string name, Dimension dimension, int value, string expected) =>
        ReportNumber.Readable(value, new Unit(code, name, dimension)).Should().Be(expected);

    [Fact]
    public void A_relative_difference_has_four_decimals_at_most()
    {
        ReportNumber.Relative(35m / 965m).Should().Be("0.0363");
        ReportNumber.Relative(-0.25m).Should().Be("-0.25");
        ReportNumber.Relative(-0.00001m).Should().Be("0");
        ReportNumber.Relative(null).Should().BeNull();
    }
}
