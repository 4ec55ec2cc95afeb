using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>What an editor expects of a handful of articles on one company.</summary>
public sealed class EditorsExpectationTests
{
    private static readonly Fact AutomatedShare = Row(80, Percent, metric: "share of merged code", subject: "Claude", line: 4) with { Bound = HedgeClass.MoreThan };

    [Fact]
    public void A_valuation_close_to_a_trillion_is_supported_by_965_billion_and_is_called_3_6_percent_high()
    {
        var judgement = Judge(Money(1, Trillion, HedgeClass.CloseTo), Valuation());

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Relative.Should().Be(0.0363m);
        judgement.Rule.Should().BeNull();
        judgement.Why.Should().Be("the article puts Anthropic's valuation at close to $1 trillion; facts.csv:2 has $965 billion for May 2026, which agrees");
    }

    [Fact]
    public void A_valuation_that_crossed_a_trillion_is_contradicted_by_965_billion()
    {
        var judgement = Judge(Money(1, Trillion) with { Hedge = new Hedge(HedgeClass.Threshold, default) { Strict = true } }, Valuation());

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Severity.Should().Be(Severity.Error);
        judgement.Rule.Should().Be("CC601");
        judgement.Diagnosis.Should().BeNull("a milestone that was not reached is no slip of the digits");
        judgement.Why.Should().Be("the article says Anthropic's valuation crossed $1 trillion; facts.csv:2 has $965 billion for May 2026, which is 3.5% short");
    }

    [Theory]
    [InlineData("2026-03")]
    [InlineData(null)]
    public void Twelve_hour_tasks_are_understated_by_a_row_of_16_hours(string? period)
    {
        var judgement = Judge(Of(12, Hour), Row(16, Hour, metric: "task length", subject: "Claude Opus 4.7", period: period));

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Severity.Should().Be(Severity.Error);
        judgement.Relative.Should().Be(-0.25m);
        judgement.Difference.Should().Be(-4m);
        judgement.Why.Should().StartWith("the article puts Claude Opus 4.7's task length at 12 hours; facts.csv:2 has 16 hours").And.EndWith(", so the article is 25% too low");
    }

    [Fact]
    public void Up_to_16_hours_is_supported_by_a_longest_run_of_16_hours() =>
        Judge(Of(16, Hour, HedgeClass.UpTo), Row(16, Hour) with { Statistic = Statistic.Max }).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void Up_to_16_hours_is_supported_by_16_hours_of_no_stated_statistic_and_marked()
    {
        var judgement = Judge(Of(16, Hour, HedgeClass.UpTo), Row(16, Hour));

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Flags.Should().Equal("tag-assumed");
    }

    [Fact]
    public void Twelve_hour_tasks_are_not_contradicted_by_a_longest_run_of_16_hours()
    {
        var judgement = Judge(Of(12, Hour), Row(16, Hour) with { Statistic = Statistic.Max });

        judgement.Verdict.Should().Be(Verdict.Unverified);
        judgement.Detail.Should().Be("compatible-only");
    }

    [Fact]
    public void More_than_80_percent_is_supported_by_a_row_that_says_more_than_80() =>
        Judge(Of(80, Percent, HedgeClass.MoreThan), AutomatedShare).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void Eighty_percent_is_rounded_against_a_row_that_says_more_than_80()
    {
        var judgement = Judge(Of(Number(80, form: NumeralForm.Words), Percent), AutomatedShare);

        judgement.Verdict.Should().Be(Verdict.Rounded);
        judgement.Flags.Should().Equal("at-bound");
        judgement.Why.Should().Be("the article puts Claude's share of merged code at 80%; facts.csv:4 has more than 80% for May 2026, which is exactly the bound");
    }

    [Fact]
    public void Seventy_percent_is_too_low_for_a_row_that_says_more_than_80()
    {
        var judgement = Judge(Of(70, Percent), AutomatedShare);

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Difference.Should().Be(-10m);
        judgement.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Ninety_percent_is_compatible_with_a_row_that_says_more_than_80() =>
        Judge(Of(90, Percent), AutomatedShare).Detail.Should().Be("compatible-only");

    [Fact]
    public void More_than_70_percent_is_weak_but_true_of_a_row_that_says_more_than_80()
    {
        var judgement = Judge(Of(65, Percent, HedgeClass.MoreThan), AutomatedShare);

        judgement.Verdict.Should().Be(Verdict.Understated);
        judgement.Severity.Should().Be(Severity.Note);
        judgement.Flags.Should().Equal("implicature");
    }

    [Fact]
    public void Roughly_a_threefold_speedup_is_supported_by_3() =>
        Judge(Of(3, Times, HedgeClass.Approximate), Row(3, Times)).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void Four_to_eight_times_is_supported_by_the_same_range() =>
        Judge(Range(4, 8, Times), Row(new Amount.Range(Number(4), Number(8), false), Times)).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_range_that_was_reached_is_a_range_and_no_milestone()
    {
        var reached = Range(4, 8, Times) with { Hedge = new Hedge(HedgeClass.Threshold, default) };

        Judge(reached, Row(new Amount.Range(Number(4), Number(8), false), Times)).Verdict.Should().Be(Verdict.Supported);
        Judge(reached, Row(9, Times)).Verdict.Should().Be(Verdict.Understated);
    }

    [Theory]
    [InlineData(130, "employee")]
    [InlineData(1_800, "tech expert")]
    public void A_count_of_one_noun_is_supported_by_the_same_count_of_people(int count, string noun)
    {
        var judgement = Judge(Of(count, Noun(noun)), Row(count, Noun("people")));

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Difference.Should().Be(0m);
    }

    [Fact]
    public void A_90_minute_task_is_supported_by_a_row_of_one_and_a_half_hours() =>
        Judge(Of(90, UnitCatalog.Find("minute")), Row(1.5m, Hour)).Verdict.Should().Be(Verdict.Supported);

    [Fact]
    public void A_trillion_dollar_war_chest_is_not_taken_for_the_valuation()
    {
        var link = new Link(Claim(Money(1, Trillion), "war chest"), null, ["no row names a war chest"]) { SubjectFacts = [Valuation()] };

        var judgement = ClaimChecker.Judge(link, CheckOptions.Default, null);

        judgement.Verdict.Should().Be(Verdict.Unverified);
        judgement.Detail.Should().Be("no-reference");
        judgement.Rule.Should().Be("CC605");
        judgement.Why.Should().Be("no row of the table speaks of \"$1 trillion\": no row names a war chest");
    }

    [Fact]
    public void A_number_without_a_metric_is_not_taken_for_another_metric()
    {
        var link = new Link(Claim(Money(965, Billion)), null, []) { SubjectFacts = [Valuation()] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Detail.Should().Be("no-reference");
    }

    [Theory]
    [InlineData("valued")]
    [InlineData("total valuation")]
    public void A_number_whose_metric_shares_a_word_with_the_row_is_not_called_borrowed(string metric)
    {
        var link = new Link(Claim(Money(965, Billion), metric), null, []) { SubjectFacts = [Valuation()] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Verdict.Should().Be(Verdict.Unverified);
    }

    [Fact]
    public void A_milestone_is_not_called_borrowed_from_whatever_lies_beyond_it()
    {
        var crossed = Money(1, Billion) with { Hedge = new Hedge(HedgeClass.Threshold, default) };
        var link = new Link(Claim(crossed, "offering"), null, []) { SubjectFacts = [Valuation()] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Verdict.Should().Be(Verdict.Unverified);
    }

    [Fact]
    public void A_number_that_two_other_metrics_have_is_nobodys()
    {
        var link = new Link(Claim(Money(965, Billion), "offering"), null, []) { SubjectFacts = [Valuation(), Row(965, Dollar, Billion, "revenue", 3)] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Verdict.Should().Be(Verdict.Unverified);
    }

    private static Judgement Judge(Quantity quantity, Fact fact) => ClaimChecker.Judge(Link(quantity, fact), CheckOptions.Default, null);
}
