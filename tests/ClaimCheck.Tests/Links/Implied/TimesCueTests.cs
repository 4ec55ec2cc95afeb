using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>"Twice" behind a verb, and digits joined to the letters of a unit.</summary>
public sealed class TimesCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Jo Hale,goals v Selm,2,goals,2025-11,Hale,goals scored
        Jo Hale,career goals,41,goals,2025-11,Hale,
        Ada Brun,arrests,2,,2025,Brun,
        Lumo X,frame rate,60,fps,2025,,
        Lumo X,native render resolution,1440,p,2025,,
        Lumo X,battery life,9,h,2025,,
        """;

    [Theory]
    [InlineData("Jo Hale scored twice.", "twice = Jo Hale / goals v Selm: supported")]
    [InlineData("Brun was arrested twice in spring.", "twice = Ada Brun / arrests: supported")]
    [InlineData("Games on the Lumo X run at 60fps.", "60fps = Lumo X / frame rate: supported")]
    [InlineData("The Lumo X renders at 1440p.", "1440p = Lumo X / native render resolution: supported")]
    [InlineData("The Lumo X has a frame rate of 60 fps.", "60 fps = Lumo X / frame rate: supported")]
    [InlineData("The Lumo X has a frame rate of 50fps.", "50fps = Lumo X / frame rate: understated")]
    public void A_row_makes_it_a_claim(string text, string row) => ImpliedRows.Of(Table, text).Should().Equal(row);

    [Theory]
    [InlineData("Jo Hale scored twice a week.")]
    [InlineData("Jo Hale thought twice before the goals.")]
    [InlineData("Kim Roe scored twice.")]
    [InlineData("Brun was fined twice.")]
    [InlineData("The Kavo Z runs at 60fps.")]
    [InlineData("The Lumo X comes with a 60fpm disk.")]
    [InlineData("The Lumo X has the chip MP-60fps.")]
    public void Otherwise_it_is_not_seen(string text) => ImpliedRows.Of(Table, text).Where(row => row.Contains('=', StringComparison.Ordinal)).Should().BeEmpty();
}
