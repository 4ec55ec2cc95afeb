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
    [InlineData("5000000", "CHF", "5 million Swiss francs")]
    [InlineData("1", "CAD", "1 Canadian dollar")]
    [InlineData("16", "hour", "16 hours")]
    [InlineData("1", "hour", "1 hour")]
    [InlineData("0.5", "hour", "0.5 hours")]
    [InlineData("80", "%", "80%")]
    [InlineData("2", "pp", "2 percentage points")]
    [InlineData("1", "pp", "1 percentage point")]
    [InlineData("52", "x", "52 times")]
    [InlineData("6", "foot", "6 feet")]
    [InlineData("37", "°C", "37 degrees Celsius")]
    [InlineData("165", "km/h", "165 kilometres per hour")]
    [InlineData("-5", "USD", "-$5")]
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
    [InlineData(55, "year of age", "55 years of age")]
    [InlineData(2, "company", "2 companies")]
    public void A_counted_noun_takes_its_plural(int count, string noun, string expected) =>
        QuantityWording.Of(count, Noun(noun)).Should().Be(expected);

    [Theory]
    [InlineData("2193843", "2,193,843")]
    [InlineData("2193000", "2.193 million")]
    [InlineData("1025000000000", "1.025 trillion")]
    [InlineData("4213800000", "4.2138 billion")]
    [InlineData("-4500000", "-4.5 million")]
    [InlineData("0.00012345678", "0.00012346")]
    [InlineData("3.14159", "3.1416")]
    [InlineData("12.50", "12.5")]
    [InlineData("965123456789", "965.1235 billion")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264.3376 quadrillion")]
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
        QuantityWording.Of(Of(20, Percent, HedgeClass.AtMost)).Should().Be("20% or less");
    }

    [Fact]
    public void A_sentence_gives_the_row_in_the_claims_unit_too() =>
        ClaimChecker.Judge(Link(Of(60, Mile), Row(60, Kilometre)), CheckOptions.Default, null).Why
            .Should().Be("the article puts Acme's figure at 60 miles; facts.csv:2 has 60 kilometres (37.28 miles) for May 2026, so the article is 60.9% too high");

    [Fact]
    public void Fractions_and_ratios_are_printed_in_words()
    {
        QuantityWording.Of(Fraction(2, 3)).Should().Be("two-thirds");
        QuantityWording.Of(Fraction(1, 5, NumeralForm.Ratio)).Should().Be("1 in 5");
    }

    [Theory]
    [InlineData(950, 1050, false, false, "$950 to $1,050")]
    [InlineData(950, 1000, false, true, "$950 to below $1,000")]
    [InlineData(1000, 1500, true, false, "above $1,000 to $1,500")]
    [InlineData(1000, null, true, false, "more than $1,000")]
    [InlineData(1000, null, false, false, "$1,000 or more")]
    [InlineData(null, 1000, false, true, "less than $1,000")]
    [InlineData(null, 1000, false, false, "$1,000 or less")]
    [InlineData(null, null, false, false, "any value")]
    [InlineData(312, 312, false, false, "$312")]
    public void A_set_of_values_is_printed_by_its_ends(int? low, int? high, bool lowOpen, bool highOpen, string expected) =>
        QuantityWording.Of(new ClaimCheck.Quantities.Interval(low, high, lowOpen, highOpen), Dollar).Should().Be(expected);

    [Fact]
    public void An_end_that_nobody_chose_is_rounded() =>
        QuantityWording.Of(new ClaimCheck.Quantities.Interval(100m / 5.5m, 100m / 4.5m), Percent).Should().Be("18.18% to 22.22%");

    [Theory]
    [InlineData("4", "%", "+4 points")]
    [InlineData("-1", "%", "-1 point")]
    [InlineData("35000000000", "USD", "+$35 billion")]
    [InlineData("-4", "hour", "-4 hours")]
    public void A_difference_has_its_sign(string value, string unit, string expected) =>
        QuantityWording.Difference(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), UnitCatalog.Find(unit)).Should().Be(expected);

    [Fact]
    public void A_row_is_printed_with_its_bound() =>
        QuantityWording.Of(Row(80, Percent) with { Bound = HedgeClass.MoreThan }).Should().Be("more than 80%");

    [Theory]
    [InlineData("2026-05", "May 2026")]
    [InlineData("2026", "2026")]
    [InlineData("2026-06-04", "4 June 2026")]
    [InlineData("2026-05-01/2026-06-03", "1 May 2026 to 3 June 2026")]
    [InlineData("2026-01-01/2026-03-31", "the first quarter of 2026")]
    [InlineData("2025-10-01/2025-12-31", "the fourth quarter of 2025")]
    [InlineData("2026-02-01/2026-04-30", "February to April 2026")]
    [InlineData("2025-11-01/2026-02-28", "November 2025 to February 2026")]
    [InlineData("2020-01-01/2024-12-31", "2020 to 2024")]
    [InlineData("2026-01-01/2026-03-30", "1 January 2026 to 30 March 2026")]
    public void A_period_is_printed_in_words(string text, string expected)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        QuantityWording.Of(period).Should().Be(expected);
    }
}
