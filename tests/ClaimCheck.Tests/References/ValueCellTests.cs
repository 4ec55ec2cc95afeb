using ClaimCheck.Quantities;
using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class ValueCellTests
{
    [Theory]
    [InlineData("965000000000", "965000000000", "1")]
    [InlineData("20.0", "20", "0.1")]
    [InlineData("0", "0", "1")]
    [InlineData(".5", "0.5", "0.1")]
    [InlineData("+3", "3", "1")]
    [InlineData("-3.38", "-3.38", "0.01")]
    [InlineData("\u22123", "-3", "1")]
    [InlineData("1,234,567", "1234567", "1")]
    [InlineData("12,34,567", "1234567", "1")]
    [InlineData("1 234 567.5", "1234567.5", "0.1")]
    [InlineData("1\u2009234", "1234", "1")]
    [InlineData("1\u00A0234", "1234", "1")]
    [InlineData("1_234", "1234", "1")]
    [InlineData("1.5e9", "1500000000", "100000000")]
    [InlineData("2E-3", "0.002", "0.001")]
    [InlineData("965 billion", "965000000000", "1000000000")]
    [InlineData("4.2 million", "4200000", "100000")]
    [InlineData("4.2mn", "4200000", "100000")]
    [InlineData("15k", "15000", "1000")]
    public void A_number_keeps_the_worth_of_its_last_written_digit(string cell, string value, string granule)
    {
        var numeral = TableFiles.One(cell).Amount.Should().BeOfType<Amount.Point>().Which.Numeral;

        numeral.Value.Should().Be(Decimal(value));
        numeral.Granule.Should().Be(Decimal(granule));
    }

    [Fact]
    public void A_scaled_value_has_no_zeros_after_its_point() =>
        TableFiles.One("965.50", "USD", "6").Amount.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("965500000");

    [Theory]
    [InlineData("$965bn", "965000000000", "USD")]
    [InlineData("$ 5m", "5000000", "USD")]
    [InlineData("-$5", "-5", "USD")]
    [InlineData("$-5", "-5", "USD")]
    [InlineData("€1,200", "1200", "EUR")]
    [InlineData("GBP 27 million", "27000000", "GBP")]
    [InlineData("27 million pounds sterling", "27000000", "GBP")]
    [InlineData("80%", "80", "%")]
    [InlineData("80 percent", "80", "%")]
    [InlineData("2.5 km", "2.5", "km")]
    [InlineData("16 hours", "16", "h")]
    [InlineData("1,800 people", "1800", "person")]
    [InlineData("52x", "52", "x")]
    public void A_unit_inside_the_cell_serves_where_the_unit_column_is_empty(string cell, string value, string unit)
    {
        var fact = TableFiles.One(cell);

        fact.Amount.Value.Should().Be(Decimal(value));
        fact.Unit!.Code.Should().Be(unit);
    }

    [Theory]
    [InlineData("80%", "%", "80")]
    [InlineData("$5", "USD", "5")]
    [InlineData("5m", "km", null)]
    [InlineData("5m", "m", "5")]
    [InlineData("5m", "people", "5000000")]
    [InlineData("5t", "USD", "5000000000000")]
    [InlineData("5t", "t", "5")]
    public void The_unit_column_decides_what_a_letter_after_the_number_means(string cell, string unit, string? value)
    {
        if (value is null) ProblemOf(cell, unit).Should().Be("CC951");
        else TableFiles.One(cell, unit).Amount.Value.Should().Be(Decimal(value));
    }

    [Theory]
    [InlineData(">80", HedgeClass.MoreThan)]
    [InlineData("> 80", HedgeClass.MoreThan)]
    [InlineData(">=80", HedgeClass.AtLeast)]
    [InlineData("≥80", HedgeClass.AtLeast)]
    [InlineData("80+", HedgeClass.AtLeast)]
    [InlineData("<80", HedgeClass.LessThan)]
    [InlineData("<=80", HedgeClass.AtMost)]
    [InlineData("≤ 80", HedgeClass.AtMost)]
    [InlineData("~80", HedgeClass.Approximate)]
    [InlineData("80", HedgeClass.Unhedged)]
    public void A_bound_is_kept_beside_its_number(string cell, HedgeClass bound)
    {
        var fact = TableFiles.One(cell, "%");

        fact.Bound.Should().Be(bound);
        fact.Amount.Value.Should().Be(80m);
    }

    [Theory]
    [InlineData("4..8", 4, 8)]
    [InlineData("4 .. 8", 4, 8)]
    [InlineData("4–8", 4, 8)]
    [InlineData("4-8", 4, 8)]
    [InlineData("4 - 8", 4, 8)]
    [InlineData("4 to 8", 4, 8)]
    [InlineData("-8..-4", -8, -4)]
    [InlineData("-4–8", -4, 8)]
    [InlineData("4–8k", 4_000, 8_000)]
    [InlineData("4k–8k", 4_000, 8_000)]
    [InlineData("$4–8k", 4_000, 8_000)]
    [InlineData("$4k–$8k", 4_000, 8_000)]
    [InlineData("4–8%", 4, 8)]
    [InlineData("1e-2..1e2", 0.01, 100)]
    public void A_range_has_both_ends_under_one_scale(string cell, double low, double high)
    {
        var range = TableFiles.One(cell).Amount.Should().BeOfType<Amount.Range>().Subject;

        range.Lower.Value.Should().Be((decimal)low);
        range.Upper.Value.Should().Be((decimal)high);
        range.Descending.Should().BeFalse();
    }

    [Theory]
    [InlineData("12 ± 0.5", "kg", "0.5")]
    [InlineData("12 +/- 0.5", "kg", "0.5")]
    [InlineData("12 ± 0.5 million", "", "500000")]
    [InlineData("12.0 ± 5%", "kg", "0.6")]
    [InlineData("9.6 ± 1.5", "%", "1.5")]
    [InlineData("9.6% ± 1.5%", "%", "1.5")]
    [InlineData("12 ± 3", "million USD", "3000000")]
    public void A_number_may_state_its_tolerance(string cell, string unit, string tolerance) =>
        TableFiles.One(cell, unit).Tolerance.Should().Be(Decimal(tolerance));

    [Theory]
    [InlineData("abc", "CC943")]
    [InlineData("12abc34", "CC943")]
    [InlineData("1,23", "CC944")]
    [InlineData("1.234,5", "CC944")]
    [InlineData("0,123", "CC944")]
    [InlineData("1,2345,678", "CC943")]
    [InlineData("1 23", "CC943")]
    [InlineData("(99)", "CC943")]
    [InlineData("12-13-14", "CC943")]
    [InlineData("2025-06-30", "CC943")]
    [InlineData("1-800-555", "CC943")]
    [InlineData("12:30", "CC943")]
    [InlineData("--5", "CC943")]
    [InlineData(">4..8", "CC943")]
    [InlineData("4 million..8", "CC943")]
    [InlineData("$4–$8bn", "CC943")]
    [InlineData("12 ± 5%", "CC943")]
    [InlineData("12 million ± 1", "CC943")]
    [InlineData("$5 CAD", "CC943")]
    [InlineData("=1+1", "CC943")]
    [InlineData("٣", "CC943")]
    [InlineData("½", "CC943")]
    [InlineData("5t", "CC946")]
    [InlineData("5B", "CC946")]
    [InlineData("12 widgets", "CC950")]
    [InlineData("2012-13", "CC948")]
    [InlineData("1234567890123456789012345678901", "CC949")]
    [InlineData("0.0000000000000000001", "CC949")]
    [InlineData("1e-40", "CC949")]
    [InlineData("1e999", "CC949")]
    [InlineData("999999999999 quadrillion", "CC949")]
    public void A_cell_that_cannot_be_read_whole_is_reported_and_never_read_in_part(string cell, string code) =>
        ProblemOf(cell, "").Should().Be(code);

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("..")]
    [InlineData(":")]
    public void A_missing_value_is_no_zero(string cell)
    {
        var table = TableFiles.Read($"subject,metric,value\nAcme,a,{cell}\nAcme,b,1\n");

        table.Facts.Should().ContainSingle().Which.Metric.Should().Be("b");
        table.Problems.Single().ToString().Should().Be($"facts.csv:2:8: \"{cell}\" in the column \"value\": the row is left out");
    }

    [Fact]
    public void A_decimal_comma_counts_once_it_is_stated()
    {
        var table = TableFiles.Read("subject;metric;value\nAcme;a;1,5\nAcme;b;1.234,5\nAcme;c;1.234\n", options: new() { DecimalComma = true });

        table.Problems.Should().BeEmpty();
        table.Facts.Select(fact => fact.Amount.Value).Should().Equal(1.5m, 1234.5m, 1234m);
    }

    [Theory]
    [InlineData("6", "5000000")]
    [InlineData("million", "5000000")]
    [InlineData("Millions", "5000000")]
    [InlineData("bn", "5000000000")]
    [InlineData("1000", "5000")]
    [InlineData("1,000", "5000")]
    [InlineData("0", "5")]
    [InlineData("-3", "0.005")]
    public void The_scale_column_holds_a_word_or_a_power_of_ten(string scale, string value) =>
        TableFiles.One("5", "", scale).Amount.Value.Should().Be(Decimal(value));

    private static string ProblemOf(string cell, string unit)
    {
        var table = TableFiles.Read($"subject\tmetric\tvalue\tunit\nAcme\tsize\t{cell}\t{unit}\nAcme\tother\t1\t\n", "facts.tsv");
        table.Facts.Should().ContainSingle().Which.Metric.Should().Be("other");
        return table.Problems.Single().Code;
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
