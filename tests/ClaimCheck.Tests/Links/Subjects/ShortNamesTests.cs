using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>An article that has a whole name goes on with a part of it, and the table need not say so.</summary>
public sealed class ShortNamesTests
{
    private const string Table =
        """
        subject,metric,value,unit
        Ilsa Brandt,league goals,27,goals
        Tore Munk,league goals,19,goals
        Anna Munk,league goals,8,goals
        Harbour Works Authority,dredged volume,42000,t
        Kestra 5 rocket,flights,12,flights
        Selm Police,arrests,31,people
        """;

    [Fact]
    public void The_last_word_of_a_name_stands_for_it_once_the_article_had_the_whole() =>
        Linked.Of(Table, "Ilsa Brandt has signed for the club. In another season Brandt scored 27 league goals.", "27").Reasons.Should().Contain("subject \"Brandt\" is named in the sentence");

    [Fact]
    public void Without_the_whole_name_it_may_be_somebody_else() =>
        Linked.Of(Table, "A striker has signed for the club. In another season Brandt scored 27 league goals.", "27").Reasons.Should().Contain("\"Brandt\" is a part of the name \"Ilsa Brandt\"");

    [Fact]
    public void A_part_that_two_names_share_stands_for_neither() =>
        Linked.Of(Table, "Tore Munk has signed for the club. In another season Munk scored 19 league goals.", "19").Reasons.Should().NotContain("subject \"Munk\" is named in the sentence");

    [Fact]
    public void A_common_noun_with_the_capital_of_its_sentence_is_no_short_name() =>
        Linked.Of(Table, "Selm Police has a new head. Arrests by police are rare. Police made 31 arrests.", "31").Reasons.Should().NotContain("subject \"Police\" is named in the sentence");

    [Fact]
    public void Initials_stand_for_a_name_that_the_article_has() =>
        Linked.Of(Table, "The Harbour Works Authority is busy. The HWA dredged a volume of 42,000 tonnes.", "42,000").Reasons.Should().Contain("subject \"HWA\" is named in the sentence");

    [Fact]
    public void A_part_of_a_name_is_no_rival_to_it() =>
        Linked.Cell(Table, "The Kestra 5, built by nine firms, has now made 12 flights.", "12 flights").Should().Be("Kestra 5 rocket, flights");
}
