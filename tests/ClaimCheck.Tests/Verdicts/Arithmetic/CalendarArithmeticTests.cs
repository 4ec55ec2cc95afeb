using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class CalendarArithmeticTests
{
    [Theory]
    [InlineData("1980", "2026", 45, 46)]
    [InlineData("1980-06-15", "2026-06-14", 45, 45)]
    [InlineData("1980-06-15", "2026-06-15", 46, 46)]
    [InlineData("1980-06-15", "2026", 45, 46)]
    [InlineData("1980", "1980", 0, 0)]
    public void An_age_is_one_of_two_where_only_years_are_known(string born, string at, int least, int most) =>
        CalendarArithmetic.Age(Of(born), Of(at)).Should().Be(new Interval(least, most));

    [Fact]
    public void Nobody_has_an_age_before_birth() => CalendarArithmetic.Age(Of("1980"), Of("1979")).Should().BeNull();

    [Theory]
    [InlineData("2026-05-01", "2026-05-31", 30, 30)]
    [InlineData("2026-05", "2026-06", 1, 60)]
    [InlineData("2026-05", "2026-05-10", 0, 9)]
    public void A_duration_is_as_coarse_as_its_dates(string from, string to, int least, int most) =>
        CalendarArithmetic.Days(Of(from), Of(to)).Should().Be(new Interval(least, most));

    [Fact]
    public void Nothing_lasts_backward() => CalendarArithmetic.Days(Of("2026-05-02"), Of("2026-05-01")).Should().BeNull();

    [Theory]
    [InlineData(10, "2016-05-20", "2026-05-20", true)]
    [InlineData(10, "2016-01-20", "2026-06-20", true)] // ten years and five months
    [InlineData(10, "2015-10-20", "2026-06-20", false)] // ten years and eight months
    [InlineData(63, "1950", "2012", true)]
    [InlineData(60, "1950", "2012", false)]
    [InlineData(64, "1950", "2012", false)]
    public void So_many_years_ago_rounds_to_the_nearest(int years, string then, string now, bool holds) =>
        CalendarArithmetic.IsYearsAgo(years, Of(then), Of(now)).Should().Be(holds);

    [Theory]
    [InlineData(10, "2017-06-01", "2026-06-20", true)]
    [InlineData(10, "2017-07-01", "2026-06-20", false)]
    [InlineData(10, "2001-07-01", "2026-06-20", true)]
    public void For_so_many_years_is_begun_with_the_last_of_them(int years, string since, string now, bool holds) =>
        CalendarArithmetic.LastsYears(years, Of(since), Of(now)).Should().Be(holds);

    [Fact]
    public void A_weekday_has_to_be_that_of_its_date()
    {
        CalendarArithmetic.IsOn(new DateOnly(2017, 6, 27), DayOfWeek.Tuesday).Should().BeTrue();
        CalendarArithmetic.IsOn(new DateOnly(2017, 6, 27), DayOfWeek.Thursday).Should().BeFalse();
    }

    private static Period Of(string text) => Period.TryParse(text, out var period) ? period : throw new ArgumentException(text);
}
