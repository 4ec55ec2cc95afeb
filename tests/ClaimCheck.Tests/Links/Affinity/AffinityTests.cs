using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>A desk's own table, whose names are descriptions: no phrase of it stands in the texts.</summary>
public sealed class AffinityTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Ofenhaus,workforce reduction,300,people,2025-03,Ofenhaus AG,job cuts
        Ofenhaus,employees,2400,people,2024-12,Ofenhaus AG,headcount
        Nordbank,loan facility for Ofenhaus,40000000,EUR,2025-03,,credit line
        Marta Brun,proceeds from share sale,6500000,EUR,2025-02,Ofenhaus founder,
        Ofenhaus,closure of bakeries,41,bakeries,2025-03,Ofenhaus AG,shops shut
        Old Mill fund,management fee,1.5,%,2025,,annual charge
        Old Mill fund,return,7.2,%,2024,,yearly gain
        """;

    [Theory]
    [InlineData("Ofenhaus will lay off 300 workers by summer.", "300 workers", "Ofenhaus, workforce reduction, 2025-03")]
    [InlineData("Ofenhaus is in trouble. Nordbank agreed to lend it €40 million last week.", "€40 million", "Nordbank, loan facility for Ofenhaus, 2025-03")]
    [InlineData("Marta Brun sold her shares for €6.5 million.", "€6.5 million", "Marta Brun, proceeds from share sale, 2025-02")]
    [InlineData("The Old Mill fund charges investors 1.5 percent a year to manage their money.", "1.5 percent", "Old Mill fund, management fee, 2025")]
    public void Words_around_a_number_and_their_kin_find_its_row(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Theory]
    [InlineData("Ofenhaus got 300 complaints.", "300 complaints", "complaints are neither people nor anything that the table names")]
    [InlineData("Kornhof will lay off 300 workers by summer.", "300 workers", "another company stands there")]
    [InlineData("The town of Selm spent €40 million on a bridge.", "€40 million", "nobody of the table is named")]
    [InlineData("Ofenhaus opened at 7 percent.", "7 percent", "no row of the company is in percent")]
    public void Other_things_and_other_names_stay_alone(string text, string number, string because) => Linked.Cell(Table, text, number).Should().BeNull(because);

    [Fact]
    public void Two_numbers_of_a_sentence_do_not_share_a_row() =>
        Linked.Numbers(Table, "Ofenhaus, with 2,400 staff, is to dismiss 300 workers.").Should().Equal("2,400 staff", "300 workers");

    [Fact]
    public void A_word_that_narrows_the_metric_keeps_a_link_from_accusing() =>
        Linked.Of(Table, "Ofenhaus is to dismiss workers. It will dismiss 120 young workers from its workforce.", "120").Tentative.Should().BeTrue();

    [Fact]
    public void A_link_that_rests_on_words_says_which_and_how_well_they_fit() =>
        Linked.Of(Table, "Marta Brun sold her shares for €6.5 million.", "€6.5 million").Reasons.Should().SatisfyRespectively(
            metric => metric.Should().Be("words of \"proceeds from share sale\" stand near the number"),
            subject => subject.Should().Be("subject \"Marta Brun\" is named in the sentence"),
            fit => fit.Should().MatchRegex(@"^fit \d\.\d\d, next \d\.\d\d$"));
}
