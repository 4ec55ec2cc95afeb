using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Places in an order against rows that state one.</summary>
public sealed class PlaceCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Dunmore Otters,league position,3,,2025-11,Otters,place in the table
        Ada Brun,world ranking,19,,2025-11,Brun,
        Pinewood,position in listener poll,4,,2025-11,,rank in poll
        Pinewood,position in listener poll,7,,2024-11,,rank in poll
        Tarn College,jobs,3,positions,2025-11,,places cut
        Marrow Bay,harbour ranking,21,,2025-11,,
        Jo Hale,open seeding,5,,2025-11,Hale,seed
        """;

    [Theory]
    [InlineData("Pinewood sit in fourth place in the annual listener poll.", "fourth = Pinewood / position in listener poll: supported")]
    [InlineData("Pinewood climbed to fourth in the listener poll.", "fourth = Pinewood / position in listener poll: supported")]
    [InlineData("The 19th-ranked Ada Brun lost.", "19th = Ada Brun / world ranking: supported")]
    [InlineData("Brun is the world number nineteen.", "nineteen = Ada Brun / world ranking: supported")]
    [InlineData("World No. 19 Ada Brun lost.", "19 = Ada Brun / world ranking: supported")]
    [InlineData("The Otters, third in the league, travel to Selm.", "third = Dunmore Otters / league position: supported")]
    [InlineData("Marrow Bay is twenty-first in the harbour ranking.", "twenty-first = Marrow Bay / harbour ranking: supported")]
    [InlineData("Marrow Bay is 21st in the harbour ranking.", "21st = Marrow Bay / harbour ranking: supported")]
    [InlineData("The Otters have taken over third place in the league.", "third = Dunmore Otters / league position: supported")]
    [InlineData("The Otters are second in the league.", "second = Dunmore Otters / league position: contradicted")]
    [InlineData("The No. 5 seed Jo Hale went through.", "5 = Jo Hale / open seeding: supported")]
    [InlineData("Jo Hale is the fifth-seeded player in the open.", "fifth = Jo Hale / open seeding: supported")]
    [InlineData("Pinewood debuted at No. 4 in the listener poll.", "4 = Pinewood / position in listener poll: supported")]
    [InlineData("Pinewood came in at fourth in the listener poll.", "fourth = Pinewood / position in listener poll: supported")]
    public void A_place_in_an_order_that_is_named_is_held_against_its_row(string text, string row) => ImpliedRows.Of(Table, text).Should().Equal(row);

    [Fact]
    public void A_change_of_place_starts_from_the_row_before() =>
        ImpliedRows.Of(Table, "Pinewood rose to fourth in the listener poll from seventh.").Should().Equal("fourth = Pinewood / position in listener poll: supported", "seventh = Pinewood / position in listener poll: supported");

    [Fact]
    public void An_order_that_the_article_named_before_is_enough_to_confirm() =>
        ImpliedRows.Of(Table, "The league has a new leader. The Otters are third.").Should().Equal("third = Dunmore Otters / league position: supported");

    [Fact]
    public void An_order_that_the_article_named_before_is_not_enough_to_accuse() =>
        ImpliedRows.Of(Table, "The league has a new leader. The Otters are fifth.").Should().BeEmpty();

    [Theory]
    [InlineData("The Otters were once fifth in the league.")]
    [InlineData("The Otters had been fifth in the league.")]
    [InlineData("The Otters fell from fourth to fifth in the league.")]
    [InlineData("Brun was ranked as high as ninth in the world.")]
    public void A_place_of_another_time_accuses_nobody(string text) => ImpliedRows.Of(Table, text).Should().BeEmpty();

    [Fact]
    public void A_place_is_taken_over_by_who_was_named_before() =>
        ImpliedRows.Of(Table, "Pinewood are up for an award. The band currently sits in fourth place in the listener poll.").Should().Equal("fourth = Pinewood / position in listener poll: supported");

    [Theory]
    [InlineData("The Otters came third in the relay.")]
    [InlineData("The Otters are a point off third place in the league.")]
    [InlineData("The Otters fell out of the race for third place in the league.")]
    [InlineData("The Otters lost the third-place match in the league.")]
    [InlineData("The Otters play in the third division of the league.")]
    [InlineData("The Otters played a third league game.")]
    [InlineData("In the first place the Otters are a league club.")]
    [InlineData("The Otters met on the third of May in the league's office.")]
    [InlineData("The Otters are second to none in the league.")]
    [InlineData("Selm are third in the league, and the Otters look on.")]
    [InlineData("Tarn College cut a third position.")]
    [InlineData("Tarn College finished third.")]
    [InlineData("Brun lives at No. 19.")]
    public void What_is_no_place_or_one_in_something_else_is_not_seen(string text) => ImpliedRows.Of(Table, text).Should().BeEmpty();
}
