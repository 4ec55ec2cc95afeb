using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class QuantityWordingTests
{
    [Theory]
    [InlineData("965000000000", "USD", "$965 billion")]
    [InlineData("1000000000000", "USD", "$1 trillion")]
    [InlineData("4.5", "GBP", "£4.5")]
    [InlineData("-3000000", "EUR", "-€3 million")]
    [InlineData("5000000", "CHF", "CHF 5 million")]
    [InlineData("7", "CAD", "CAD 7")]
    [InlineData("16", "hour", "16 hours")]
    [InlineData("1", "hour", "1 hour")]
    [InlineData("0.5", "hour", "0.5 hours")]
    [InlineData("80", "%", "80 %")]
    [InlineData("2", "pp", "2 percentage points")]
    [InlineData("1", "pp", "1 percentage point")]
    [InlineData("52", "x", "52 times")]
    [InlineData("6", "foot", "6 feet")]
    [InlineData("37", "°C", "37 degrees Celsius")]
    public void An_amount_is_printed_as_people_write_it(string value, string unit, string expected) =>
        QuantityWording.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), UnitCatalog.Find(unit)).Should().Be(expected);

    [Theory]
    [InlineData(1_800, "person", "1,800 people")]
    [InlineData(1_800, "people", "1,800 people")]
    [InlineData(1, "employee", "1 employee")]
    [InlineData(130, "employee", "130 employees")]
    [InlineData(31, "country", "31 countries")]
    [InlineData(312, "staff", "312 staff")]
    [InlineData(1_800, "tech expert", "1,800 tech experts")]
    public void A_counted_noun_takes_its_plural(int count, string noun, string expected) =>
        QuantityWording.Of(count, Noun(noun)).Should().Be(expected);

    [Theory]
    [InlineData("2193843", "2,193,843")]
    [InlineData("2193000", "2.193 million")]
    [InlineData("0.00012345678", "0.0001235")]
    [InlineData("3.14159", "3.142")]
    [InlineData("12.50", "12.5")]
    [InlineData("965123456789", "965.123 billion")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264.338 quadrillion")]
    [InlineData("-40", "-40")]
    [InlineData("0", "0")]
    public void A_bare_number_keeps_what_a_reader_wants(string value, string expected) =>
        QuantityWording.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), null).Should().Be(expected);

    [Fact]
    public void A_rate_names_what_it_is_per()
    {
        var barrel = Noun("barrel");

        QuantityWording.Of(58, Dollar.For(barrel)).Should().Be("$58 per barrel");
        QuantityWording.Of(90, Kilometre.For(Hour)).Should().Be("90 kilometres per hour");
    }

    [Fact]
    public void A_quantity_is_printed_with_its_hedge()
    {
        QuantityWording.Of(Money(1, Trillion, HedgeClass.CloseTo)).Should().Be("close to $1 trillion");
        QuantityWording.Of(Of(16, Hour, HedgeClass.UpTo)).Should().Be("up to 16 hours");
        QuantityWording.Of(Range(4, 8, Times)).Should().Be("4 to 8 times");
        QuantityWording.Of(Range(10, 12, Dollar, Million)).Should().Be("$10 million to $12 million");
    }

    [Fact]
    public void Decimals_that_were_written_are_printed()
    {
        QuantityWording.Of(Money(1.00m, Trillion)).Should().Be("$1.00 trillion");
        QuantityWording.Of(Of(20.0m, Noun("seat"))).Should().Be("20.0 seats");
    }

    [Fact]
    public void A_closed_bound_stands_behind_its_amount()
    {
        QuantityWording.Of(Of(5_000, Noun("job"), HedgeClass.AtLeast)).Should().Be("5,000 jobs or more");
        QuantityWording.Of(Of(20, Percent, HedgeClass.AtMost)).Should().Be("20 % or less");
    }

    [Fact]
    public void A_sentence_gives_the_row_in_the_claims_unit_too() =>
        ClaimChecker.Judge(Link(Of(60, Mile), Row(60, Kilometre)), CheckOptions.Default, null).Why
            .Should().Be("the article puts Acme's figure at 60 miles; facts.csv:2 has 60 kilometres, that is 37.28 miles (May 2026), so the article is 60.9 % too high");

    [Fact]
    public void Fractions_and_ratios_are_printed_in_words()
    {
        QuantityWording.Of(Fraction(2, 3)).Should().Be("two-thirds");
        QuantityWording.Of(Fraction(1, 5, NumeralForm.Ratio)).Should().Be("1 in 5");
    }

    [Fact]
    public void A_row_is_printed_with_its_bound() =>
        QuantityWording.Of(Row(80, Percent) with { Bound = HedgeClass.MoreThan }).Should().Be("more than 80 %");

    [Theory]
    [InlineData("2026-05", "May 2026")]
    [InlineData("2026", "2026")]
    [InlineData("2026-06-04", "4 June 2026")]
    [InlineData("2026-05-01/2026-06-03", "1 May 2026 to 3 June 2026")]
    public void A_period_is_printed_in_words(string text, string expected)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        QuantityWording.Of(period).Should().Be(expected);
    }
}
