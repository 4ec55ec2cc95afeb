using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using Interval = ClaimCheck.Quantities.Interval;

namespace ClaimCheck.Tests.Verdicts;

public sealed class IntervalArithmeticTests
{
    [Fact]
    public void Clipping_cuts_what_sticks_out_and_keeps_open_ends_inside()
    {
        new Interval(-5, 105).Clipped(0, 100).Should().Be(new Interval(0, 100));
        new Interval(null, null).Clipped(0, 100).Should().Be(new Interval(0, 100));
        new Interval(50, 60, true, true).Clipped(0, 100).Should().Be(new Interval(50, 60, true, true));
        new Interval(-5, 105, true, true).Clipped(0, 100).Should().Be(new Interval(0, 100));
        new Interval(120, 130, true).Clipped(0, 100).Should().Be(new Interval(100, 100));
        new Interval(-20, -10, false, true).Clipped(0, 100).Should().Be(new Interval(0, 0));
    }

    [Fact]
    public void A_hull_holds_both_and_is_open_only_where_both_are()
    {
        new Interval(1, 2).Hull(new Interval(4, 5)).Should().Be(new Interval(1, 5));
        new Interval(1, 2, true, true).Hull(new Interval(1, 2, false, true)).Should().Be(new Interval(1, 2, false, true));
        new Interval(1, null).Hull(new Interval(0, 5, true)).Should().Be(new Interval(0, null, true));
    }

    [Theory]
    [InlineData(1, 3, 2, 4, true)]
    [InlineData(1, 2, 2, 3, false)]
    [InlineData(2, 3, 1, 2, false)]
    [InlineData(1, 2, 3, 4, false)]
    [InlineData(2, 2, 1, 3, true)]
    [InlineData(2, 2, 2, 3, false)]
    [InlineData(2, 2, 1, 2, false)]
    [InlineData(4, 4, 1, 3, false)]
    [InlineData(0, 0, 1, 3, false)]
    [InlineData(2, 2, 2, 2, false)]
    [InlineData(1, 3, 1, 3, true)]
    public void Sets_overlap_when_they_share_more_than_a_touch(int low, int high, int otherLow, int otherHigh, bool overlap)
    {
        new Interval(low, high).Overlaps(new Interval(otherLow, otherHigh)).Should().Be(overlap);
        new Interval(otherLow, otherHigh).Overlaps(new Interval(low, high)).Should().Be(overlap);
    }

    [Fact]
    public void A_value_overlaps_an_endless_set_that_holds_it()
    {
        new Interval(5, 5).Overlaps(new Interval(3, null)).Should().BeTrue();
        new Interval(5, 5).Overlaps(new Interval(null, 6)).Should().BeTrue();
        new Interval(5, 5).Overlaps(new Interval(6, null)).Should().BeFalse();
        new Interval(5, 5).Overlaps(new Interval(null, 4)).Should().BeFalse();
    }

    [Fact]
    public void A_mirrored_set_has_its_ends_turned_round() =>
        new Interval(1, 2, LowOpen: true).Mirrored().Should().Be(new Interval(-2, -1, HighOpen: true));
}
