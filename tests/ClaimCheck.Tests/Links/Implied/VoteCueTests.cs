using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Results of votes, and records of games won and lost.</summary>
public sealed class VoteCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Harbour bill,votes in favour,52,votes,2025-11,,ayes
        Harbour bill,votes against,48,votes,2025-11,,noes
        Dunmore Otters,wins,5,games,2025-11,Otters,
        Dunmore Otters,losses,2,games,2025-11,Otters,
        """;

    [Theory]
    [InlineData("Senators passed the Harbour bill 52-48.", "52 = Harbour bill / votes in favour: supported", "48 = Harbour bill / votes against: supported")]
    [InlineData("The Harbour bill was approved in a 48-52 vote.", "48 = Harbour bill / votes against: supported", "52 = Harbour bill / votes in favour: supported")]
    [InlineData("Senators passed the Harbour bill 54-48.", "54 = Harbour bill / votes in favour: overstated", "48 = Harbour bill / votes against: supported")]
    [InlineData("The Otters improved to 5-2.", "5 = Dunmore Otters / wins: supported", "2 = Dunmore Otters / losses: supported")]
    [InlineData("The Otters have a 5-2 record.", "5 = Dunmore Otters / wins: supported", "2 = Dunmore Otters / losses: supported")]
    public void The_two_numbers_belong_to_the_two_sides(string text, params string[] rows) => ImpliedRows.Of(Table, text).Should().Equal(rows);

    [Theory]
    [InlineData("The Harbour bill led the polls 52-48.")]
    [InlineData("Senators passed the Ferry bill 52-48.")]
    [InlineData("Senators passed the Harbour bill 52-48 and rejected an amendment 60-40.")]
    [InlineData("The Otters have a 5-2 record against Selm.")]
    [InlineData("The Otters won 5-2.")]
    [InlineData("Selm improved to 5-2.")]
    public void Other_pairs_are_not_seen(string text) => ImpliedRows.Of(Table, text).Should().BeEmpty();

    [Fact]
    public void What_was_rejected_has_more_votes_against_it() =>
        ImpliedRows.Of(Table, "Senators rejected the Harbour bill 48-52.").Should().NotContain(row => row.EndsWith("supported", StringComparison.Ordinal) && row.StartsWith("52 = Harbour bill / votes in favour", StringComparison.Ordinal));
}
