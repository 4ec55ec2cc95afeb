using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Ordinals that count what came so far.</summary>
public sealed class TurnCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Dunmore Otters,victories,9,win,2025,Otters,matches won
        Pinewood,studio albums,7,albums,2025,,
        Tarn county,measles cases,12,cases,2025-11,,
        Ofenhaus,bakery anniversary,75,year,2025,,
        Lena Fisk,quarter-finals reached,3,,2025,Fisk,
        Kelland,Cup appearances,11,tournaments,2025,,
        Kelland,revenue growth,3,%,2025,,quarter
        """;

    [Theory]
    [InlineData("The Otters had their ninth win of the season.", "ninth = Dunmore Otters / victories: supported")]
    [InlineData("Pinewood recorded their seventh studio album.", "seventh = Pinewood / studio albums: supported")]
    [InlineData("Tarn county reported its 12th case of measles.", "12th = Tarn county / measles cases: supported")]
    [InlineData("Ofenhaus plans a 75th anniversary tour.", "75th = Ofenhaus / bakery anniversary: supported")]
    [InlineData("The Cup begins in June.\n\nKelland (Group F): 11th appearance", "11th = Kelland / Cup appearances: supported")]
    public void An_ordinal_confirms_the_count_whose_noun_it_has(string text, string row) => ImpliedRows.Of(Table, text).Should().Equal(row);

    [Fact]
    public void An_ordinal_never_accuses_because_the_count_went_on() => ImpliedRows.Of(Table, "Tarn county reported its third case of measles in spring.").Should().BeEmpty();

    [Theory]
    [InlineData("Pinewood's seventh album was darker.")]
    [InlineData("Pinewood, then in their seventh year, split up.")]
    [InlineData("Pinewood played on Seventh Avenue.")]
    [InlineData("Kelland grew in the third quarter.")]
    [InlineData("Kelland grew for the third time.")]
    [InlineData("Selm had its ninth win of the season.")]
    [InlineData("The Otters played on the ninth of May after a win.")]
    [InlineData("Kelland is a firm of the 11th century with a Cup.")]
    [InlineData("A third-party study of the Otters' wins came out.")]
    public void Other_ordinals_are_not_seen(string text) => ImpliedRows.Of(Table, text).Should().BeEmpty();
}
