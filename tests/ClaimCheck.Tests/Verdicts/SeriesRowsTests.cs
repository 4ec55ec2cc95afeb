using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class SeriesRowsTests
{
    [Fact]
    public void A_claim_of_a_month_keeps_the_year_that_it_was_linked_to()
    {
        var (year, month) = (Row(100, Dollar, period: "2026"), Row(90, Dollar, line: 3, period: "2026-02"));
        var link = new Link(Claim(Money(100), period: "2026-03"), year, []) { Series = [month] };

        SeriesRows.ValidAt(link, year, link.Claim.Period).Should().BeSameAs(year);
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-01")]
    [InlineData("2026-04-30", "2026-04-01")]
    [InlineData("2026-08-01", "2026-05-01")]
    public void Of_an_undated_claim_the_last_row_that_had_begun_counts(string published, string expected)
    {
        var (early, late) = (Row(100, Dollar, period: "2026-04-01"), Row(90, Dollar, line: 3, period: "2026-05-01"));
        var link = new Link(Claim(Money(100)), late, []) { Series = [early] };
        Period.TryParse(published, out var day).Should().BeTrue();

        SeriesRows.ValidAt(link, late, day)!.Period!.Value.ToString().Should().Be(expected);
    }

    [Fact]
    public void Before_the_first_row_nothing_is_valid()
    {
        var row = Row(100, Dollar, period: "2026-04-01");

        SeriesRows.ValidAt(new Link(Claim(Money(100)), row, []), row, Period.Year(2025)).Should().BeNull();
        SeriesRows.ValidAt(new Link(Claim(Money(100)), row, []), row, null).Should().BeSameAs(row);
    }

    [Fact]
    public void Rows_of_another_sort_or_without_a_date_are_no_series()
    {
        var row = Row(100, Dollar, period: "2026-04");
        Fact[] others =
        [
            row with { Period = null }, row with { Period = Period.Year(2024), Statistic = Statistic.Median }, row with { Period = Period.Year(2024), Basis = "real" },
            row with { Period = Period.Year(2024), Unit = Hour }, row with { Period = Period.Year(2024), Dimensions = new Dictionary<string, string> { ["sex"] = "women" } },
            row with { Period = Period.Year(2023) }, row with { Period = Period.Year(2022) },
        ];

        SeriesRows.Alike(new Link(Claim(Money(100)), row, []) { Series = others }, row).Select(found => found.Period!.Value.ToString()).Should().Equal("2022", "2023");
    }

    [Fact]
    public void Only_rows_of_one_time_that_their_precision_does_not_reconcile_are_rivals()
    {
        var row = Row(100, Dollar);
        var link = new Link(Claim(Money(100)), row, []) { Series = [Row(101, Dollar, line: 3), Row(130, Dollar, line: 4), Row(130, Dollar, line: 5, period: "2025")] };

        SeriesRows.Rivals(link, row, link.Claim.Quantity, Tolerances.Default).Select(rival => rival.Address.Line).Should().Equal(4);
    }

    [Fact]
    public void Of_several_rows_that_all_miss_the_mildest_speaks()
    {
        var link = Ambiguous(Of(104, Percent), Row(90, Percent), Row(100, Percent, line: 3));

        ClaimChecker.Judge(link, CheckOptions.Default, null).Fact!.Address.Line.Should().Be(3);
    }

    [Fact]
    public void Of_several_rows_that_all_fit_the_best_speaks()
    {
        var judgement = ClaimChecker.Judge(Ambiguous(Of(Number(20, Million), Noun("user")), Row(19.2m, Noun("user"), Million), Row(20, Noun("user"), Million, line: 3)), CheckOptions.Default, null);

        (judgement.Verdict, judgement.Fact!.Address.Line, judgement.Decided).Should().Be((Verdict.Supported, 3, "D7"));
        judgement.Flags.Should().Contain("several-rows");
    }

    [Fact]
    public void Rows_that_disagree_name_each_other()
    {
        var link = new Link(Claim(Of(80, Percent)), Row(80, Percent), []) { Series = [Row(72, Percent, line: 3)] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Why.Should().Be("the article puts Acme's figure at 80%; facts.csv:2 has 80% for May 2026, but facts.csv:3 has 72% for May 2026");
    }

    [Fact]
    public void Rows_that_decide_nothing_do_not_conflict()
    {
        var maximum = Row(20, Hour) with { Statistic = Statistic.Max };
        var link = new Link(Claim(Of(12, Hour)), maximum, []) { Series = [maximum with { Amount = new Amount.Point(Number(30)), Address = new("facts.csv", 3, "value") }] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Detail.Should().Be("compatible-only");
    }

    private static Link Ambiguous(Quantity quantity, params Fact[] rows) => new(Claim(quantity), null, []) { Ambiguous = true, Candidates = [.. rows.Select(row => new Candidate(row, ""))] };
}
