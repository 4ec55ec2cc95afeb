using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class CurrencyRatesTests
{
    private static readonly CurrencyRates Rates = Load("date,from,to,rate\n2026-05-29,EUR,USD,1.25\n2026-05-22,EUR,USD,1.2\n2026-05-29,GBP,EUR,1.16\n");

    [Fact]
    public void A_sum_is_converted_by_the_rate_of_its_day() =>
        Rates.Convert(8m, UnitCatalog.Find("EUR")!, UnitCatalog.Find("USD")!, new DateOnly(2026, 5, 29)).Should().Be(10m);

    [Fact]
    public void On_a_day_without_a_rate_the_last_one_holds_for_a_week()
    {
        Rates.Find("EUR", "USD", new DateOnly(2026, 5, 28))!.Rate.Should().Be(1.2m);
        Rates.Find("EUR", "USD", new DateOnly(2026, 6, 5))!.Line.Should().Be(2);
        Rates.Find("EUR", "USD", new DateOnly(2026, 6, 6)).Should().BeNull();
        Rates.Find("EUR", "USD", new DateOnly(2026, 5, 21)).Should().BeNull();
    }

    [Fact]
    public void A_rate_is_turned_round_but_never_worked_out_through_a_third_currency()
    {
        Rates.Convert(10m, UnitCatalog.Find("USD")!, UnitCatalog.Find("EUR")!, new DateOnly(2026, 5, 29)).Should().Be(8m);
        Rates.Convert(10m, UnitCatalog.Find("GBP")!, UnitCatalog.Find("USD")!, new DateOnly(2026, 5, 29)).Should().BeNull();
    }

    [Fact]
    public void A_cent_is_a_hundredth_of_its_dollar_and_a_price_per_litre_is_no_sum()
    {
        Rates.Convert(125m, UnitCatalog.Find("cent")!, UnitCatalog.Find("EUR")!, new DateOnly(2026, 5, 29)).Should().Be(1m);
        Rates.Convert(1m, UnitCatalog.Find("USD")!.For(UnitCatalog.Find("l")!), UnitCatalog.Find("EUR")!, new DateOnly(2026, 5, 29)).Should().BeNull();
    }

    [Theory]
    [InlineData("2026-05,EUR,USD,1.2")]
    [InlineData("2026-05-29,EUR,EUR,1")]
    [InlineData("2026-05-29,EUR,dollars,1.2")]
    [InlineData("2026-05-29,EUR,USD,0")]
    [InlineData("2026-05-29,EUR,USD,about 1")]
    public void A_row_that_is_no_rate_is_told_and_left_out(string row) =>
        Load($"date,from,to,rate\n{row}\n").Problems.Select(problem => problem.ToString())
            .Should().Equal("fx.csv:2: the row holds no rate; write a day such as 2026-05-29, two different codes such as EUR and USD, and a number above 0");

    [Theory]
    [InlineData("")]
    [InlineData("date,from,rate\n2026-05-29,EUR,1\n")]
    public void A_table_without_the_four_columns_has_no_rates(string csv) =>
        Load(csv).Problems.Select(problem => problem.ToString()).Should().Equal("fx.csv: the table has no rates; it needs the columns date, from, to and rate");

    private static CurrencyRates Load(string csv) => CurrencyRates.Load("fx.csv", Encoding.UTF8.GetBytes(csv));
}
