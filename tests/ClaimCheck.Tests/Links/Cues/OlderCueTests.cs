using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Of two things held against each other a change leads from the older one to the other.</summary>
public sealed class OlderCueTests
{
    private const string Table =
        """
        subject,metric,value,unit
        Orla 12 base,write speed score,960,points
        Orla 9 base,write speed score,900,points
        Orla 9 base,read speed score,700,points
        """;

    [Theory]
    [InlineData("Set against the previous Orla 9 base, the Orla 12 base saw its write speed score rise from 900 to 960.", "900", "Orla 9 base, write speed score")]
    [InlineData("Set against the previous Orla 9 base, the Orla 12 base saw its write speed score rise from 900 to 960.", "960", "Orla 12 base, write speed score")]
    [InlineData("We put the Orla 12 base beside the old Orla 9 base, and the write speed score went up from 900 to 960.", "900", "Orla 9 base, write speed score")]
    [InlineData("We put the Orla 12 base beside the old Orla 9 base, and the write speed score went up from 900 to 960.", "960", "Orla 12 base, write speed score")]
    public void A_change_leads_from_the_older_thing_to_the_newer(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Fact]
    public void Where_nothing_says_which_is_older_the_start_has_no_row() =>
        Linked.Cell(Table, "We put the Orla 12 base beside the Orla 9 base, and the write speed score went up from 900 to 960.", "900").Should().BeNull();
}
