using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class UnitCellTests
{
    [Theory]
    [InlineData("USD", "USD", 1)]
    [InlineData("$", "USD", 1)]
    [InlineData("U.S. dollars", "USD", 1)]
    [InlineData("USD million", "USD", 1_000_000)]
    [InlineData("million USD", "USD", 1_000_000)]
    [InlineData("USD, millions", "USD", 1_000_000)]
    [InlineData("USD (bn)", "USD", 1_000_000_000)]
    [InlineData("in million euros", "EUR", 1_000_000)]
    [InlineData("billion U.S.dollars", "USD", 1_000_000_000)]
    [InlineData("$bn", "USD", 1_000_000_000)]
    [InlineData("US$ m", "USD", 1_000_000)]
    [InlineData("EURm", "EUR", 1_000_000)]
    [InlineData("MUSD", "USD", 1_000_000)]
    [InlineData("millions of dollars", "USD", 1_000_000)]
    [InlineData("'000 tonnes", "t", 1_000)]
    [InlineData("tonnes (thousand)", "t", 1_000)]
    [InlineData("thousand metric tons", "t", 1_000)]
    [InlineData("tonnes of steel", "t", 1)]
    [InlineData("m", "m", 1)]
    [InlineData("t", "t", 1)]
    [InlineData("km²", "km2", 1)]
    [InlineData("%", "%", 1)]
    [InlineData("% of GDP", "%", 1)]
    [InlineData("percentage points", "pp", 1)]
    [InlineData("times", "x", 1)]
    [InlineData("people", "person", 1)]
    [InlineData("million people", "person", 1_000_000)]
    [InlineData("1", "1", 1)]
    [InlineData("index", "1", 1)]
    [InlineData("employees", "employee", 1)]
    [InlineData("free throws", "free throw", 1)]
    [InlineData("thousand bushels", "bushel", 1_000)]
    [InlineData("number of countries", "country", 1)]
    [InlineData("km/h", "km/h", 1)]
    [InlineData("USD/barrel", "USD/bbl", 1)]
    [InlineData("USD per litre", "USD/l", 1)]
    [InlineData("$m/year", "USD/a", 1)]
    [InlineData("people per km2", "person/km2", 1)]
    [InlineData("births per woman", "birth/woman", 1)]
    [InlineData("international dollars", "USD", 1)]
    [InlineData("current international $", "USD", 1)]
    [InlineData("constant 2017 international $", "USD", 1)]
    [InlineData("GDP per capita", "GDP/person", 1)]
    [InlineData("thousand barrels per day", "bbl/d", 1_000)]
    [InlineData("parts per million", "ppm", 1)]
    public void A_unit_column_may_have_a_scale_and_something_below_the_line(string text, string code, int scale)
    {
        var fact = TableFiles.One("1", text);

        fact.Unit!.Code.Should().Be(code);
        fact.UnitText.Should().Be(text);
        // "$m/year" has its scale above the line.
        fact.Amount.Value.Should().Be(text == "$m/year" ? 1_000_000 : scale);
    }

    [Theory]
    [InlineData("millions", 1_000_000)]
    [InlineData("thousands", 1_000)]
    [InlineData("000s", 1_000)]
    [InlineData("", 1)]
    public void A_scale_alone_leaves_the_unit_open(string text, int scale)
    {
        var fact = TableFiles.One("1", text);

        fact.Unit.Should().BeNull();
        fact.Amount.Value.Should().Be(scale);
    }

    [Theory]
    [InlineData("deaths per 100,000", "death/100000", 100_000)]
    [InlineData("per 100,000", "1/100000", 100_000)]
    [InlineData("deaths per 1,000 live births", "death/1000 live birth", 1_000)]
    [InlineData("cases per million", "case/1000000", 1_000_000)]
    public void A_rate_may_be_per_a_round_number(string text, string code, int below)
    {
        var unit = TableFiles.One("1", text).Unit!;

        unit.Code.Should().Be(code);
        unit.Per!.Factor.Should().Be(below);
    }

    [Fact]
    public void Rates_per_different_round_numbers_convert()
    {
        var perThousand = TableFiles.One("1", "deaths per 1,000").Unit!;
        var perHundredThousand = TableFiles.One("1", "deaths per 100,000").Unit!;

        perThousand.Convert(2m, perHundredThousand).Should().Be(200m);
    }

    [Theory]
    [InlineData("current U.S. dollars", "nominal")]
    [InlineData("billion chained (2012) U.S. dollars", "real:2012")]
    [InlineData("constant 2015 US dollars", "real:2015")]
    [InlineData("international dollars", "ppp")]
    public void A_price_basis_in_the_unit_is_kept(string text, string basis)
    {
        var fact = TableFiles.One("1", text);

        fact.Unit!.Code.Should().Be("USD");
        fact.Basis.Should().Be(basis);
    }

    [Theory]
    [InlineData("people", "person")]
    [InlineData("companies", "company")]
    [InlineData("boxes", "box")]
    [InlineData("churches", "church")]
    [InlineData("houses", "house")]
    [InlineData("classes", "class")]
    [InlineData("women", "woman")]
    [InlineData("live births", "live birth")]
    [InlineData("buses", "bus")]
    [InlineData("series", "series")]
    [InlineData("bus", "bus")]
    [InlineData("gas", "gas")]
    [InlineData("movies", "movie")]
    [InlineData("runner-ups", "runner-up")]
    public void A_counted_noun_goes_by_its_singular(string noun, string singular) => Nouns.Singular(noun).Should().Be(singular);
}
