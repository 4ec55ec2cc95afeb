using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>A word right beside a number makes something else of it, unless the row's own names have that word.</summary>
public sealed class WordsBesideTests
{
    private const string Table =
        """
        subject,metric,value,unit
        Kestrel 9 keyboard,typing noise,43,dBA
        Kestrel 9 keyboard,weight,910,g
        """;

    [Fact]
    public void A_share_of_people_accuses_a_row_of_that_share() =>
        Linked.Of("subject,metric,value,unit\nGrey Fever,share of islanders who died,71,%\n", "In one winter the Grey Fever killed 64 percent of the population.", "64").Tentative.Should().BeFalse();

    [Theory]
    [InlineData("On the Kestrel 9 keyboard we began with 41 dBA of ambient noise.", true)]
    [InlineData("On the Kestrel 9 keyboard typing made 41 dBA of ambient noise.", false)]
    [InlineData("On the Kestrel 9 keyboard we measured 41 dBA of noise.", false)]
    public void Another_sort_of_the_same_thing_accuses_nobody(string text, bool isTentative) => Linked.Of(Table, text, "41").Tentative.Should().Be(isTentative);
}
