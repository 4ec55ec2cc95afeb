using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("FY2025", "2025-01-01", "2025-12-31")]
    [InlineData("FY25", "2025-01-01", "2025-12-31")]
    [InlineData("2025-Q3", "2025-07-01", "2025-09-30")]
    [InlineData("2025Q3", "2025-07-01", "2025-09-30")]
    [InlineData("Q3 2025", "2025-07-01", "2025-09-30")]
    [InlineData("q1-2024", "2024-01-01", "2024-03-31")]
    [InlineData("2025-H2", "2025-07-01", "2025-12-31")]
    [InlineData("H1 2025", "2025-01-01", "2025-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024M02", "2024-02-01", "2024-02-29")]
    [InlineData("March 2024", "2024-03-01", "2024-03-31")]
    [InlineData("2024 Mar", "2024-03-01", "2024-03-31")]
    [InlineData("Sept. 2024", "2024-09-01", "2024-09-30")]
    [InlineData("2025-06-30", "2025-06-30", "2025-06-30")]
    [InlineData("2025/06/30", "2025-06-30", "2025-06-30")]
    [InlineData("2025-06-30T12:30:00Z", "2025-06-30", "2025-06-30")]
    [InlineData("30 June 2025", "2025-06-30", "2025-06-30")]
    [InlineData("June 30, 2025", "2025-06-30", "2025-06-30")]
    [InlineData("2012/13", "2012-07-01", "2013-06-30")]
    [InlineData("2012–13", "2012-07-01", "2013-06-30")]
    [InlineData("2012/2013", "2012-07-01", "2013-06-30")]
    [InlineData("1999/00", "1999-07-01", "2000-06-30")]
    [InlineData("2012/2015", "2012-01-01", "2015-12-31")]
    [InlineData("2012-2015", "2012-01-01", "2015-12-31")]
    [InlineData("2025-01/2025-03", "2025-01-01", "2025-03-31")]
    [InlineData("2025-01-05/2025-02-06", "2025-01-05", "2025-02-06")]
    public void A_period_is_read_in_every_form_that_has_one_reading(string text, string start, string last)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        period.ToString().Should().Be(new Period(Day(start), Day(last)).ToString());
        (period.Start, period.Last).Should().Be((Day(start), Day(last)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("06/30/2025")]
    [InlineData("30.06.2025")]
    [InlineData("2025-13")]
    [InlineData("2012-13")]
    [InlineData("2024/06")]
    [InlineData("2025-02-30")]
    [InlineData("2025-Q5")]
    [InlineData("0000")]
    [InlineData("2025/2024")]
    [InlineData("May")]
    [InlineData("25")]
    [InlineData("20255")]
    [InlineData("May 5 6 2025")]
    [InlineData("٢٠٢٥")]
    public void A_text_that_is_no_period_or_has_two_readings_is_refused(string text) => Period.TryParse(text, out _).Should().BeFalse();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
