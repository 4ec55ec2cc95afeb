using System.Diagnostics;
using System.Text;
using ClaimCheck.Articles;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Numbers that are claims only because the table has their row, among the others.</summary>
public sealed class ImpliedSearchTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Torvik,goals v Selm,3,goals,2025-11,the islanders,
        Torvik,league position,2,,2025-11,the islanders,
        Torvik,crowd at home match,31842,people,2025-11,,spectators
        """;

    [Fact]
    public void They_stand_among_the_claims_in_the_order_of_the_text() =>
        ImpliedRows.Of(Table, "Torvik beat Selm 3-0. A crowd of 31,842 spectators watched Torvik's home match. Torvik are second in the league.")
            .Should().Equal("3 = Torvik / goals v Selm: supported", "31,842 spectators = Torvik / crowd at home match: supported", "second = Torvik / league position: supported");

    [Fact]
    public void A_number_with_a_row_is_no_longer_passed_over_and_the_others_are()
    {
        const string Text = "Torvik are second in the league. Selm are third in the relay.";
        ImpliedRows.Report(Table, Text).Skipped.Select(skipped => skipped.Span.In(Text).ToString()).Should().Equal("third");
    }

    [Fact]
    public void Reading_without_a_table_finds_no_such_claims() =>
        Pipeline.Extract(ArticleLoader.Load(Encoding.UTF8.GetBytes("Torvik beat Selm 3-0 and are second in the league."), "a.txt").Article!).Claims.Should().BeEmpty();

    [Fact]
    public void A_description_stands_for_a_subject_only_where_the_article_names_it() =>
        ImpliedRows.Of(Table, "The islanders are second in the league.").Should().BeEmpty();

    [Fact]
    public void Forecasts_and_questions_are_not_seen() =>
        ImpliedRows.Of(Table, "Torvik will finish second in the league. Did Torvik finish second in the league?").Should().BeEmpty();

    [Fact]
    public void A_larger_table_is_asked_for_no_such_numbers()
    {
        var table = new StringBuilder(Table.TrimEnd()).Append('\n');
        for (var row = 0; row < 500; row++) table.Append(string.Create(null, $"Place {(char)('A' + (row % 26))}{row},goals v Town {row},{row},goals,2025-11,,\n"));
        ImpliedRows.Of(table.ToString(), "Torvik beat Selm 3-0.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Torvik beat Selm 3-0. ")]
    [InlineData("second in the league ")]
    [InlineData("the third case of Torvik ")]
    [InlineData("3-0 ")]
    [InlineData("Torvik Selm 3-0 ")]
    [InlineData("Torvik, 7th, to 3rd from 2nd ")]
    public void An_article_of_nothing_else_takes_time_in_step_with_its_length(string piece)
    {
        var linker = RowsOf.To(Table);
        var (small, large) = (Run(linker, piece, 500), Run(linker, piece, 4_000));
        large.Should().BeLessThan((20 * small) + TimeSpan.FromSeconds(1));
    }

    private static TimeSpan Run(ClaimCheck.Links.ClaimLinker linker, string piece, int times)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))), "a.txt").Article!;
        var clock = Stopwatch.StartNew();
        Pipeline.Verify(article, linker, ClaimCheck.Verdicts.CheckOptions.Default);
        return clock.Elapsed;
    }
}
