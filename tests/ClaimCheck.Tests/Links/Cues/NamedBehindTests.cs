using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>A name behind a number owns it where it bears the title, or where a list gives each number its own.</summary>
public sealed class NamedBehindTests
{
    private const string Table =
        """
        subject,metric,value,unit,aliases,metric_aliases
        Orrin Bridge,length,800,m,,span
        Selm Viaduct,length,640,m,,span
        Ada Brel,regional titles,5,titles,Brel,championships
        Harrow Air,"order, turboprop",2,aircraft,,turboprops ordered
        Belan Navy,"order, turboprop",3,aircraft,,turboprops ordered
        Ilse Kron,assists,6,assists,Kron,
        Dana Voss,assists,4,assists,Voss,
        """;

    [Theory]
    [InlineData("Selm Viaduct is older. Engineers came to see the 800-metre-long Orrin Bridge, whose length is a record.", "800-metre", "Orrin Bridge, length")]
    [InlineData("The town is the home of five time regional champion Ada Brel.", "five", "Ada Brel, regional titles")]
    public void What_bears_a_title_owns_the_number_in_it(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Theory]
    [InlineData("The maker sold turboprops last week: 2 to Harrow Air and 3 to Belan Navy.", "2", "Harrow Air, order, turboprop")]
    [InlineData("The maker sold turboprops last week: 2 to Harrow Air and 3 to Belan Navy.", "3", "Belan Navy, order, turboprop")]
    [InlineData("The assists were told apart (6 for Ilse Kron, 4 for Dana Voss).", "6", "Ilse Kron, assists")]
    [InlineData("The assists were told apart (6 for Ilse Kron, 4 for Dana Voss).", "4", "Dana Voss, assists")]
    public void In_a_list_each_number_has_the_name_behind_it(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Theory]
    [InlineData("Ilse Kron made 6 assists for Dana Voss.", "6 assists", "Ilse Kron, assists")]
    public void One_number_alone_is_of_the_name_before_it(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Fact]
    public void A_number_without_its_noun_accuses_nobody() =>
        Linked.Of(Table, "The maker sold turboprops last week: 4 to Harrow Air and 3 to Belan Navy.", "4").Tentative.Should().BeTrue();
}
