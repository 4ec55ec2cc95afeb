using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DistinctivenessTests
{
    [Theory]
    [InlineData("965", true)]
    [InlineData("101", true)]
    [InlineData("-965", true)]
    [InlineData("96500", true)]
    [InlineData("960", false)]
    [InlineData("100", false)]
    [InlineData("99", false)]
    [InlineData("0", false)]
    [InlineData("20.0", true)]
    [InlineData("10.0", true)]
    [InlineData("2.5", false)]
    [InlineData("0.965", true)]
    public void Three_figures_are_no_coincidence(string number, bool isDistinctive) =>
        Distinctiveness.Is(Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), Noun("seat"))).Should().Be(isDistinctive);

    [Fact]
    public void Money_with_a_scale_word_is_none_either()
    {
        Distinctiveness.Is(Money(5, Million)).Should().BeTrue();
        Distinctiveness.Is(Money(5)).Should().BeFalse();
        Distinctiveness.Is(Of(Number(5, Million), Noun("seat"))).Should().BeFalse();
        Distinctiveness.Is(Range(965, 970, Dollar)).Should().BeFalse();
    }

    [Theory]
    [InlineData("debt", "net debt", "", false)]
    [InlineData("offering", "valuation", "market price", true)]
    [InlineData("offering", "valuation", "offering price", false)]
    [InlineData("valuation", "value", "market price", false)]
    [InlineData("funding", "valuation", "", true)]
    public void A_number_is_borrowed_from_another_metric_and_not_from_one_that_may_be_meant(string claimed, string owner, string alias, bool isBorrowed)
    {
        var row = Row(965, Dollar, Billion, owner) with { MetricAliases = alias.Length == 0 ? [] : [alias] };
        var link = new Link(Claim(Money(965, Billion), claimed), null, []) { SubjectFacts = [row] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Verdict.Should().Be(isBorrowed ? Verdict.Mismatch : Verdict.Unverified);
    }

    [Theory]
    [InlineData("initial public offering", true)]
    [InlineData("lifeline", false)]
    public void Scattered_words_do_not_hide_whose_number_it_is(string metric, bool isBorrowed)
    {
        var link = new Link(Claim(Money(965, Billion), metric), Row(65, Dollar, Billion, "funding round", 3), []) { Tentative = true, SubjectFacts = [Row(65, Dollar, Billion, "funding round", 3), Row(965, Dollar, Billion, "valuation")] };

        var judgement = ClaimChecker.Judge(link, CheckOptions.Default, null);

        (judgement.Verdict, judgement.Detail).Should().Be(isBorrowed ? (Verdict.Mismatch, "metric") : (Verdict.Unverified, "tentative-link"));
    }
}
