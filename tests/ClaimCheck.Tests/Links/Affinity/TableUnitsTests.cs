using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Units that only the table explains.</summary>
public sealed class TableUnitsTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Pellar fan,noise at full speed,41,dBZ,2025,,loudness
        Pellar fan,blade strokes,72,spm,2025,,
        Mirka Dole,career double-headers,40,double-headers,2025,Dole,
        Mirka Dole,career headers,7,headers,2025,Dole,
        Mirka Dole,steals from the baseline,6,steals,2025,Dole,SFB
        Orsk mine,price of ore,3100,florins/t,2025,,
        Orsk mine,yearly levy,3500000,florins,2025,,
        """;

    [Theory]
    [InlineData("At full speed the Pellar fan reached 41 dBz, a loudness that nobody minds.", "41 = Pellar fan / noise at full speed: supported")]
    [InlineData("The Pellar fan has blades of 72 strokes per minute.", "72 strokes per minute = Pellar fan / blade strokes: supported")]
    [InlineData("Mirka Dole has 40 double-headers in her career.", "40 double-headers = Mirka Dole / career double-headers: supported")]
    [InlineData("Mirka Dole had six SFBs this year.", "six SFBs = Mirka Dole / steals from the baseline: supported")]
    [InlineData("Mirka Dole has seven headers in her career.", "seven headers = Mirka Dole / career headers: supported")]
    [InlineData("The Orsk mine sells ore at a price of 3,100 florins a tonne.", "3,100 florins a tonne = Orsk mine / price of ore: supported")]
    public void A_unit_that_a_table_uses_is_read_in_the_article(string text, string line) => ImpliedRows.Of(Table, text).Should().Equal(line);

    [Fact]
    public void A_number_before_another_word_stays_bare() => ImpliedRows.Of(Table, "The Pellar fan has 38 screws.").Should().Equal("38 screws");

    [Theory]
    [InlineData("NOK", "Fiskholm sold its landings for kr 480 million.", "480 million = Fiskholm / value of landings: supported")]
    [InlineData("NOK", "Fiskholm sold its landings for 480 million kroner.", "480 million kroner = Fiskholm / value of landings: supported")]
    [InlineData("ARS", "Fiskholm sold its landings for 480 million pesos.", "480 million pesos = Fiskholm / value of landings: supported")]
    public void A_currency_without_its_country_is_that_of_the_table(string currency, string text, string line) => ImpliedRows.Of(Fish(currency), text).Should().Equal(line);

    [Theory]
    [InlineData("NOK", "Fiskholm sold its landings for 480 million Danish kroner.")]
    [InlineData("ARS", "Fiskholm sold its landings for 480 million Mexican pesos.")]
    [InlineData("AUD", "Fiskholm sold its landings for 480 million dollars.")]
    public void A_currency_with_its_country_or_a_dollar_is_its_own(string currency, string text) => ImpliedRows.Of(Fish(currency), text).Should().NotContain(line => line.EndsWith("supported"));

    [Theory]
    [InlineData("EUR", "supported")]
    [InlineData("GBP", "")]
    public void Cents_are_those_of_a_currency_that_has_them(string currency, string verdict) =>
        ImpliedRows.Of($"subject,metric,value,unit,period\nVelm Bank,dividend,0.30,{currency},2025\n", "Velm Bank pays a dividend of 30 cents.").Should().HaveCount(1).And.Contain(line => line.EndsWith(verdict) && (verdict.Length > 0 || !line.Contains("supported")));

    private static string Fish(string currency) => $"subject,metric,value,unit,period\nFiskholm,value of landings,480000000,{currency},2025\nFiskholm,share of cod,41,%,2025\n";
}
