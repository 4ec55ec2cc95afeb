using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DiagnosisTests
{
    [Fact]
    public void Million_for_billion() => Hint(Money(965, Million), Valuation()).Should().Be("fits if billion was meant");

    [Fact]
    public void Billion_for_million() => Hint(Money(5, Billion), Row(5_000_000, Dollar)).Should().Be("fits if million was meant");

    [Fact]
    public void Three_zeros_too_many_in_digits() => Hint(Of(17_000, Noun("seat")), Row(17, Noun("seat"))).Should().Be("fits with three zeros fewer");

    [Fact]
    public void One_zero_too_many() => Hint(Of(17_000, Noun("visitor")), Row(1_700, Noun("visitor"))).Should().Be("fits with one zero fewer");

    [Fact]
    public void One_zero_too_few() => Hint(Of(312, Noun("seat")), Row(3_120, Noun("seat"))).Should().Be("fits with one zero more");

    [Fact]
    public void A_fraction_printed_as_a_percentage() => Hint(Of(0.8m, Percent), Row(80, Percent)).Should().Be("fits if a fraction of one was printed as a percentage");

    [Fact]
    public void A_fraction_in_the_table() => Hint(Of(80, Percent), Row(0.8m, Percent)).Should().Be("fits if the table holds a fraction of one");

    [Fact]
    public void Two_digits_that_changed_places() => Hint(Of(956, Noun("seat")), Row(965, Noun("seat"))).Should().Be("digits transposed: fits as 965 seats");

    [Fact]
    public void Months_for_years() => Hint(Of(7, UnitCatalog.Find("month")), Row(7, UnitCatalog.Find("year"))).Should().Be("fits if years were meant");

    [Fact]
    public void Minutes_for_hours() => Hint(Of(12, UnitCatalog.Find("minute")), Row(12, Hour)).Should().Be("fits if hours were meant");

    [Fact]
    public void The_ratio_told_as_the_increase() =>
        Hint(Of(254, Percent) with { Direction = ChangeDirection.Up }, Row(154, Percent, metric: "growth")).Should().Be("fits if the ratio was told as an increase");

    [Fact]
    public void A_quarters_money_for_a_years() => Hint(Money(4, Billion), Row(16, Dollar, Billion)).Should().Be("fits if it is a quarter and the table has the year");

    [Fact]
    public void A_claim_that_agrees_has_no_slip() => Hint(Money(965, Billion), Valuation()).Should().BeNull();

    [Fact]
    public void A_wrong_size_that_no_slip_explains_has_none() => Hint(Of(12, Hour), Row(16, Hour)).Should().BeNull();

    [Fact]
    public void Names_are_unique_and_every_slip_has_an_example()
    {
        DiagnosisCatalog.All.Select(slip => slip.Name).Should().OnlyHaveUniqueItems();
        DiagnosisCatalog.All.Should().OnlyContain(slip => slip.Summary.Length > 0 && slip.Example.Hint.Length > 0);
    }

    [Fact]
    public void Rules_are_listed_once_by_code_with_a_case_and_a_look_alike()
    {
        RuleCatalog.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        RuleCatalog.All.Should().OnlyContain(rule => rule.Examples.Any(example => example.IsReported) && rule.Examples.Any(example => !example.IsReported));
    }

    [Theory]
    [InlineData(Verdict.Supported, null)]
    [InlineData(Verdict.Rounded, null)]
    [InlineData(Verdict.Overstated, "CC601")]
    [InlineData(Verdict.Understated, "CC601")]
    [InlineData(Verdict.Contradicted, "CC601")]
    [InlineData(Verdict.Outdated, "CC604")]
    [InlineData(Verdict.Unverified, "CC605")]
    [InlineData(Verdict.Ambiguous, "CC605")]
    [InlineData(Verdict.Mismatch, "CC607")]
    [InlineData(Verdict.Conflicting, "CC608")]
    public void Every_verdict_is_reported_under_its_rule(Verdict verdict, string? code) =>
        RuleCatalog.For(verdict)?.Code.Should().Be(code);

    private static string? Hint(Quantity quantity, Fact fact) =>
        ClaimChecker.Judge(Link(quantity, fact), CheckOptions.Default, null).Diagnosis;
}
