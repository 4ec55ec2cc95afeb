using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class StatedFigureTests
{
    private static readonly DateOnly Published = new(2026, 6, 4);

    [Fact]
    public void A_claim_without_a_date_holds_on_the_day_of_its_article()
    {
        StatedFigure.Of(Claim(Of(40, Hour)), Published).When.Should().Be(Period.Day(Published));
        StatedFigure.Of(Claim(Of(40, Hour)), null).When.Should().BeNull();
    }

    [Fact]
    public void A_claim_with_a_date_keeps_it()
    {
        StatedFigure.Of(Claim(Of(40, Hour), period: "2025"), Published).When.Should().Be(Period.Year(2025));
        StatedFigure.Of(Claim(Of(40, Hour), period: "2025"), null).When.Should().Be(Period.Year(2025));
    }

    [Fact]
    public void It_takes_over_what_its_claim_is_about_and_who_said_it()
    {
        var claim = Claim(Of(40, Hour), "task length") with { Attribution = new Mention("the agency", null) };

        StatedFigure.Of(claim, null).Should().Be(new StatedFigure(claim.Quantity) { Subject = "Acme", Metric = "task length", Source = "the agency" });
        StatedFigure.Of(claim with { Subject = null, Metric = null, Attribution = null }, null).Should().Be(new StatedFigure(claim.Quantity));
    }

    [Fact]
    public void No_claim_at_all_is_refused()
    {
        var act = () => StatedFigure.Of(null!, Published);

        act.Should().Throw<ArgumentNullException>().WithParameterName("claim");
    }
}
