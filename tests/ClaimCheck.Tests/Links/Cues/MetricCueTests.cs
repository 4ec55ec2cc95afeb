using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

public sealed class MetricCueTests
{
    private const string Climbs =
        """
        subject,metric,value,unit
        Col de Sorvan,steepest ramp,13.5,%
        Col de Sorvan,mean slope,8.1,%
        """;

    [Fact]
    public void A_phrase_that_hangs_on_the_second_number_is_not_the_first_ones()
    {
        const string Text = "The Col de Sorvan rises at 8.4 percent, touching 13.5 percent on its steepest ramp.";

        Linked.Cell(Climbs, Text, "8.4").Should().BeNull();
        Linked.Cell(Climbs, Text, "13.5").Should().Be("Col de Sorvan, steepest ramp");
    }
}
