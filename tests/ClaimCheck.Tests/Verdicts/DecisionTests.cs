using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DecisionTests
{
    [Fact]
    public void The_rows_are_D0_to_D14_in_order_and_each_says_why() =>
        DecisionTable.Rows.Should().HaveCount(15)
            .And.OnlyContain(row => row.Name.Length > 0 && row.Summary.Length > 0 && row.Why.Length > 0)
            .And.Subject.Select(row => row.Id).Should().Equal(Enumerable.Range(0, 15).Select(at => $"D{at}"));

    [Fact]
    public void A_fall_of_10_percent_is_minus_10_in_a_row_of_growth() =>
        Judge(Fell(10), Row(-10, Percent, metric: "sales growth")).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_fall_of_10_percent_is_plus_10_in_a_row_of_declines() =>
        Judge(Fell(10), Row(10, Percent, metric: "decline in sales")).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_rise_where_the_table_has_a_fall_is_contradicted()
    {
        var judgement = Judge(Of(4, Percent) with { Direction = ChangeDirection.Up }, Row(-4, Percent, metric: "sales growth"));

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Decided.Should().Be("D12");
        judgement.Why.Should().EndWith(", the opposite direction");
    }

    [Fact]
    public void Of_two_falls_the_larger_one_is_overstated()
    {
        var judgement = Judge(Fell(25), Row(-21, Percent, metric: "sales growth"));

        judgement.Verdict.Should().Be(Verdict.Overstated, "by magnitude");
        judgement.Difference.Should().Be(-4m, "it is the claim less the reference");
    }

    [Fact]
    public void A_temperature_above_minus_5_is_supported_by_minus_4_and_not_by_minus_7()
    {
        var celsius = UnitCatalog.Find("°C");
        var above = Of(-5, celsius, HedgeClass.MoreThan);

        Judge(above, Row(-4, celsius)).Verdict.Should().Be(Verdict.Supported);
        Judge(above, Row(-7, celsius)).Verdict.Should().Be(Verdict.Understated, "of two negative numbers the size counts: it was colder than told");
    }

    [Fact]
    public void Temperatures_convert_with_their_offset() =>
        Judge(Of(98.6m, UnitCatalog.Find("°F")), Row(37.0m, UnitCatalog.Find("°C"))).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_row_without_a_unit_takes_the_claims_unit_and_says_so()
    {
        var judgement = Judge(Money(5, Million), Row(5_000_000, null));

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Flags.Should().Equal("unit-assumed");
    }

    [Fact]
    public void Unlike_units_are_not_compared()
    {
        var judgement = Judge(Of(5, Hour), Row(5, Kilometre));

        judgement.Verdict.Should().Be(Verdict.Unverified);
        judgement.Detail.Should().Be("no-reference");
        judgement.Difference.Should().BeNull();
        judgement.Core.Should().NotBeNull("what was claimed can still be shown");
    }

    [Fact]
    public void Another_currency_with_other_digits_is_not_compared() =>
        Judge(Of(Number(762, Billion), UnitCatalog.Find("GBP")), Valuation()).Detail.Should().Be("no-reference");

    [Fact]
    public void A_small_difference_between_undated_sides_is_a_note()
    {
        var judgement = Judge(Of(312, Noun("staff")), Row(314, Noun("staff"), period: null));

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Severity.Should().Be(Severity.Note);
        judgement.Flags.Should().Equal("undated");
    }

    [Fact]
    public void Of_a_series_an_undated_claim_meets_the_row_that_held_when_the_article_appeared()
    {
        var link = Link(Money(380, Billion), Valuation(), Row(380, Dollar, Billion, "valuation", 3, "2025-09"));

        var judgement = ClaimChecker.Judge(link, CheckOptions.Default, new DateOnly(2026, 2, 10));

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Fact!.Address.Line.Should().Be(3);
    }

    [Fact]
    public void The_day_that_was_given_comes_before_the_articles_date()
    {
        var link = Link(Money(380, Billion), Valuation(), Row(380, Dollar, Billion, "valuation", 3, "2025-09"));

        ClaimChecker.Judge(link, new CheckOptions { AsOf = new DateOnly(2026, 2, 10) }, new DateOnly(2026, 6, 4)).Verdict.Should().Be(Verdict.Supported);
    }

    [Fact]
    public void A_table_that_speaks_only_of_later_times_decides_nothing()
    {
        var judgement = ClaimChecker.Judge(Link(Money(380, Billion), Valuation()), CheckOptions.Default, new DateOnly(2026, 2, 10));

        judgement.Verdict.Should().Be(Verdict.Unverified);
        judgement.Detail.Should().Be("reference-stale");
        judgement.Decided.Should().Be("D4");
    }

    [Fact]
    public void A_value_that_came_later_is_a_mismatch_of_time()
    {
        var link = Link(Money(965, Billion), Row(380, Dollar, Billion, "valuation", 3, "2025-09"), Valuation());

        var judgement = ClaimChecker.Judge(link, CheckOptions.Default, new DateOnly(2026, 2, 10));

        judgement.Verdict.Should().Be(Verdict.Mismatch);
        judgement.Detail.Should().Be("time");
        judgement.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Without_any_date_an_earlier_value_is_a_mismatch_of_period()
    {
        var judgement = Judge(Money(380, Billion), Valuation(), Row(380, Dollar, Billion, "valuation", 3, "2025-09"));

        judgement.Verdict.Should().Be(Verdict.Mismatch);
        judgement.Detail.Should().Be("period");
        judgement.Diagnosis.Should().Be("that is the value for September 2025 (facts.csv:3)");
    }

    [Fact]
    public void Rows_with_other_free_columns_are_no_series()
    {
        var elsewhere = Row(380, Dollar, Billion, "valuation", 3, "2025-09") with { Dimensions = new Dictionary<string, string> { ["region"] = "US" } };

        ClaimChecker.Judge(Link(Money(380, Billion), Valuation(), elsewhere), CheckOptions.Default, new DateOnly(2026, 6, 4)).Verdict.Should().Be(Verdict.Contradicted);
    }

    [Fact]
    public void Two_rows_that_their_precision_explains_do_not_conflict() =>
        Judge(Of(80, Percent), Row(80, Percent), Row(80.2m, Percent, line: 3)).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void Two_rows_that_both_deny_a_claim_give_the_milder_verdict()
    {
        var judgement = Judge(Of(50, Hour), Row(60, Hour), Row(200, Hour, line: 3));

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Flags.Should().Equal("several-rows");
        judgement.Fact!.Address.Line.Should().Be(2);
    }

    [Fact]
    public void An_ambiguous_link_is_decided_when_all_its_rows_agree()
    {
        var judgement = Ambiguous(Of(12, Hour), Row(12, Hour), Row(12, Hour, line: 3));

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Flags.Should().Equal("several-rows");
    }

    [Fact]
    public void An_ambiguous_link_is_ambiguous_when_its_rows_disagree()
    {
        var judgement = Ambiguous(Of(12, Hour), Row(12, Hour), Row(16, Hour, line: 3));

        judgement.Verdict.Should().Be(Verdict.Ambiguous);
        judgement.Detail.Should().Be("rows");
        judgement.Severity.Should().Be(Severity.Note);
        judgement.Rule.Should().Be("CC605");
        judgement.Candidates.Should().HaveCount(2);
    }

    [Fact]
    public void A_reference_too_coarse_to_say_more_makes_a_match_a_rounding()
    {
        var judgement = Judge(Of(Number(965, Billion), Dollar), Row(965.4m, Dollar, Billion) with { Tolerance = 20 * Billion });

        judgement.Verdict.Should().Be(Verdict.Rounded);
        judgement.Flags.Should().Equal("reference-coarse");
    }

    [Fact]
    public void More_hours_than_up_to_allowed_are_a_warning_at_most()
    {
        var judgement = Judge(Of(16, Hour, HedgeClass.UpTo), Row(40, Hour) with { Statistic = Statistic.Max });

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_milestone_missed_by_less_than_a_hundredth_is_a_warning()
    {
        var crossed = Money(1, Trillion) with { Hedge = new Hedge(HedgeClass.Threshold, default) { Strict = true } };

        Judge(crossed, Row(995, Dollar, Billion)).Severity.Should().Be(Severity.Warning);
        Judge(crossed, Row(980, Dollar, Billion)).Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void What_hit_10_percent_may_stand_exactly_there()
    {
        var hit = Of(10, Percent) with { Hedge = new Hedge(HedgeClass.Threshold, default) };

        Judge(hit, Row(10, Percent)).Verdict.Should().Be(Verdict.Supported);
    }

    [Fact]
    public void What_fell_below_40_percent_is_contradicted_by_43()
    {
        var fell = Of(40, Percent) with { Hedge = new Hedge(HedgeClass.Threshold, default) { Downward = true, Strict = true } };

        var judgement = Judge(fell, Row(43, Percent));

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Why.Should().EndWith(", which is 3 points above it");
    }

    [Fact]
    public void Exactly_500_is_contradicted_by_501() =>
        Judge(Of(500, Noun("ticket"), HedgeClass.Exact), Row(501, Noun("ticket"))).Verdict.Should().Be(Verdict.Contradicted);

    [Fact]
    public void Twenty_points_scored_are_not_nineteen() =>
        Judge(Of(20, Noun("point")), Row(19, Noun("point"))).Verdict.Should().Be(Verdict.Overstated);

    [Fact]
    public void An_unverified_claim_is_a_warning_where_references_are_required() =>
        ClaimChecker.Judge(Link(Of(5, Hour), null), new CheckOptions { RequireReference = true }, null).Severity.Should().Be(Severity.Warning);

    [Fact]
    public void A_strict_profile_turns_a_note_into_a_warning_and_a_rounding_into_a_finding()
    {
        var strict = new CheckOptions { Profile = Profile.Strict };

        ClaimChecker.Judge(Link(Of(100, Noun("customer"), HedgeClass.MoreThan), Row(640, Noun("customer"))), strict, null).Severity.Should().Be(Severity.Warning);
        ClaimChecker.Judge(Link(Money(1, Trillion), Valuation()), strict, null).Verdict.Should().Be(Verdict.Overstated);
    }

    [Fact]
    public void A_lenient_profile_supports_what_is_a_rounding_by_default() =>
        ClaimChecker.Judge(Link(Money(1, Trillion), Valuation()), new CheckOptions { Profile = Profile.Lenient }, null).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_checked_claim_keeps_its_claim_and_its_link()
    {
        var link = Link(Of(12, Hour), Row(16, Hour));

        var found = ClaimChecker.Check(link, CheckOptions.Default, null);

        found.Claim.Should().BeSameAs(link.Claim);
        found.Link.Should().BeSameAs(link);
        found.IsDiscrepancy.Should().BeTrue();
    }

    private static Quantity Fell(decimal percent) => Of(percent, Percent) with { Direction = ChangeDirection.Down };

    private static Judgement Judge(Quantity quantity, Fact fact, params Fact[] series) =>
        ClaimChecker.Judge(Link(quantity, fact, series), CheckOptions.Default, null);

    private static Judgement Ambiguous(Quantity quantity, params Fact[] rows) => ClaimChecker.Judge(
        new Link(Claim(quantity), null, []) { Ambiguous = true, Candidates = [.. rows.Select(row => new Candidate(row, "fits as well"))] },
        CheckOptions.Default,
        null);
}
