using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Who speaks is not whose the number is, and a common noun at the head of a sentence is nobody.</summary>
public sealed class OwnerCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,aliases
        Ofenhaus,plants,31,plants,
        Ofenhaus-Kornhof group,plants,47,plants,the enlarged group
        Selmland,petrol price change,-6.5,%,the country
        """;

    [Fact]
    public void The_owner_right_before_a_number_beats_the_speaker() =>
        Linked.Cell(Table, "Ofenhaus said none of the enlarged group's 47 plants would close.", "47").Should().Be("Ofenhaus-Kornhof group, plants");

    [Fact]
    public void An_owner_that_the_table_does_not_know_keeps_his_number() =>
        Linked.Cell(Table, "Ofenhaus said none of its rival's 12 plants would close.", "12").Should().BeNull();

    [Fact]
    public void A_speaker_without_another_owner_keeps_his_own() =>
        Linked.Cell(Table, "Ofenhaus said none of its 31 plants would close.", "31").Should().Be("Ofenhaus, plants");

    [Fact]
    public void A_common_noun_that_opens_a_sentence_is_no_rival() =>
        Linked.Cell(Table, "Selmland had a quiet month. Petrol fell 6.5%, and drivers were glad of cheaper petrol.", "6.5%").Should().Be("Selmland, petrol price change");

    [Theory]
    [InlineData("The Supreme Court of Selmland rose for the summer. The High Court has 11 judges.", "11")]
    [InlineData("Harbour Works of Selmland paid for it all. The Salt Works has 700 staff.", "700")]
    public void A_name_that_shares_a_word_with_the_subjects_accuses_nobody(string text, string number)
    {
        const string Named = "subject,metric,value,unit\nSupreme Court,judges,9,people\nHarbour Works,staff,640,people\n";

        Linked.Of(Named, text, number).Tentative.Should().BeTrue();
    }

    [Fact]
    public void Where_a_name_opens_a_sentence_words_before_it_accuse_nobody() =>
        Linked.Of(Table, "Selmland had a quiet month. Kornia fell 5.1% on the exchange, and owners of Kornia were sad about petrol.", "5.1%").Tentative.Should().BeTrue();
}
