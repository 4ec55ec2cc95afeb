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
        Linked.Of("subject,metric,value,unit\nGrey Fever,share of islanders who died,69,%\n", "The Grey Fever spread to all ports and killed 60 percent of the population.", "60").Tentative.Should().BeFalse();

    [Theory]
    [InlineData("On the Kestrel 9 keyboard we began with 38 dBA of ambient noise.", true)]
    [InlineData("On the Kestrel 9 keyboard typing made 38 dBA of ambient noise.", false)]
    [InlineData("On the Kestrel 9 keyboard we measured 38 dBA of noise.", false)]
    public void Another_sort_of_the_same_thing_accuses_nobody(string text, bool isTentative) => Linked.Of(Table, text, "38").Tentative.Should().Be(isTentative);
}
