using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Sentences against tables with a row for each thing and a column for each property.</summary>
public sealed class RowTests
{
    private static readonly ClaimLinker League = RowsOf.To(
        """
        week,date,home team,away team,score,crowd,venue,goals
        1,june 1,otters,herons,9.16 (70),12000,mill lane,3
        2,june 8,finches,otters,8.12 (60),8000,quay park,5
        3,june 15,herons,finches,7.10 (52),9000,mill lane,2
        """);

    private static readonly ClaimLinker Scorers = RowsOf.To(
        """
        rank,name,club,goals,caps,avg gap (km)
        1,Ida Berg,Otters,38,63,2.5
        2,Mia Falk,Herons,37,51,1.5
        3,Eva Lind (captain),Otters,36,57,
        3,Una Dahl,Finches,35,102,4
        """);

    [Theory]
    [InlineData("Ida Berg scored 38 goals in 63 caps.", "38 goals = Ida Berg / goals", "63 caps = Ida Berg / caps")]
    [InlineData("Ida Berg has 38 goals and Mia Falk has 37 goals.", "38 goals = Ida Berg / goals", "37 goals = Mia Falk / goals")]
    [InlineData("Ida Berg and Mia Falk have 38 and 37 goals.", "38 = Ida Berg / goals", "37 goals = Mia Falk / goals")]
    [InlineData("Eva Lind has 57 caps.", "57 caps = Eva Lind (captain) / caps")]
    [InlineData("The player with 102 caps for the Finches has 35 goals.", "102 caps = Una Dahl / caps", "35 goals = Una Dahl / goals")]
    [InlineData("Ida Berg is ranked 1 on the list.", "1 = Ida Berg / rank")]
    [InlineData("The average gap of Mia Falk is 1.5.", "1.5 = Mia Falk / avg gap")]
    public void A_header_says_the_column_and_all_other_texts_the_row(string text, params string[] rows) => RowsOf.Text(Scorers, text).Should().Equal(rows);

    [Theory]
    [InlineData("Ida Berg won 12 medals.")]
    [InlineData("Bo Stone scored 40 goals.")]
    [InlineData("Ida Berg is 2 goals ahead of Bo Stone.")]
    [InlineData("Three ranks were shared, and 3 ranks were not.")]
    public void What_no_column_or_no_row_is_named_for_has_no_cell(string text) => RowsOf.Text(Scorers, text).Should().BeEmpty();

    [Theory]
    [InlineData("The game at quay park drew a crowd of 8000.", "8000 = finches / crowd")]
    [InlineData("In week 2 the crowd was 8000.", "2 = finches / week", "8000 = finches / crowd")]
    [InlineData("The finches played at home at quay park in week 2.", "2 = finches / week")]
    [InlineData("At quay park, with a score of 8.12, the crowd was 8000.", "8.12 = finches / score", "8000 = finches / crowd")]
    public void Keys_pick_rows_and_are_cells_themselves(string text, params string[] rows) => RowsOf.Text(League, text).Should().Equal(rows);

    [Fact]
    public void Texts_that_no_row_has_together_are_at_odds_with_the_table()
    {
        var (_, link) = RowsOf.Find(Scorers, "Mia Falk of the Finches scored 37 goals.").Single();

        link.Fact.Should().BeNull();
        link.Conflict.Should().Be("no row of the table has both \"Mia Falk\" and \"Finches\", of which the article states this number");
    }

    [Fact]
    public void Several_rows_with_unlike_cells_are_left_to_the_reader()
    {
        var (_, link) = RowsOf.Find(Scorers, "A player of the Otters scored 38 goals.").Single();

        link.Ambiguous.Should().BeTrue();
        link.Candidates.Select(candidate => candidate.Fact.Subject).Should().Equal("Ida Berg", "Eva Lind (captain)");
    }

    [Fact]
    public void One_fact_a_row_is_no_table_of_rows() =>
        RowsOf.Text(RowsOf.To("subject,metric,value,unit,region\nPeru,inflation,2.1,%,south\nChile,inflation,3.0,%,south\n"), "Inflation in Peru was 2.1%.").Should().Equal("2.1% = Peru / inflation");
}
