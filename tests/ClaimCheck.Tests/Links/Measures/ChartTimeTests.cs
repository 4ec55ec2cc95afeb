using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class ChartTimeTests
{
    [Theory]
    [InlineData("In the fourth quarter of 2019, revenue of Lumen was 458 million U.S. dollars.", "458", "2019-10-01/2019-12-31")]
    [InlineData("In the fourth quarter of 2019, revenue of Lumen was 458 million U.S. dollars, up from 403 million U.S. dollars in the preceding quarter.", "403", "2019-07-01/2019-09-30")]
    [InlineData("In the fourth quarter of 2019, revenue of Lumen was 458 million U.S. dollars, up from 392 million U.S. dollars in the same quarter of the previous year.", "392", "2018-10-01/2018-12-31")]
    public void A_time_before_is_counted_from_the_time_that_was_said(string text, string number, string period) =>
        Linked.Cell(Charts.Quarters, text, number).Should().Be($"Lumen quarterly revenue, Revenue in million U.S. dollars, {period}");

    [Theory]
    [InlineData("Internet users in Nordland rose in 2018, compared to the previous year's total of 4.1 million.", "4.1", "2017")]
    [InlineData("In 2018, Nordland had 4.4 million internet users, compared to 4.1 million in the year before.", "4.1", "2017")]
    [InlineData("In 2018, the number of internet users in Nordland was 4.4 million, more than in the previous year.", "4.4", "2018")]
    public void The_year_before_is_that_of_the_number_it_stands_with(string text, string number, string year) =>
        Linked.Cell(Charts.Users, text, number).Should().Be($"Internet users in Nordland, Number of users in millions, {year}");

    [Fact]
    public void A_change_against_the_year_before_is_of_the_year_that_was_said() =>
        Linked.Cell(Charts.Blocs, "In 2018, the consumer price index of the Nordic Union grew by 2.2 percent compared to the previous year.", "2.2")
            .Should().Be("Consumer price index growth by bloc, NU, 2018");

    [Theory]
    [InlineData("The number of internet users in Nordland is projected to grow to 5.2 million in 2023.", "5.2", false)]
    [InlineData("The number of internet users in Nordland was expected to reach 5.2 million in 2023.", "5.2", true)]
    public void A_forecast_is_checked_against_a_row_for_its_own_time(string text, string number, bool confirmsOnly)
    {
        var link = Linked.Of(Charts.Users, text, number);

        link.Fact!.ValueText.Should().Be("5.2");
        link.Claim.Checkable.Should().BeTrue();
        link.Tentative.Should().Be(confirmsOnly);
    }

    [Fact]
    public void A_forecast_without_a_row_of_its_time_stays_one() =>
        Linked.Of(Charts.Users, "The number of internet users in Nordland is projected to grow to 40 million in 2030.", "40").Claim.Reason.Should().Be("forecast");

    [Fact]
    public void The_figure_of_the_sentence_is_that_of_the_sentence_before() =>
        Linked.Cell(Charts.Sectors, "In 2018, services employed 54.1 percent of workers in Nordland. This figure rose to 55.4 percent in 2019.", "55.4")
            .Should().Be("Employment by sector in Nordland, Services, 2019");

    [Fact]
    public void What_stands_after_when_is_told_of_the_time_before_it() =>
        Linked.Cell(Charts.Users, "Internet users in Nordland are up from 2017, when there were 4.1 million.", "4.1")
            .Should().Be("Internet users in Nordland, Number of users in millions, 2017");
}
