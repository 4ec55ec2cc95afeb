using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class ChangeMetricsTests
{
    [Theory]
    [InlineData("cut")]
    [InlineData("cuts")]
    [InlineData("decline")]
    [InlineData("declines")]
    [InlineData("decrease")]
    [InlineData("decreases")]
    [InlineData("drop")]
    [InlineData("drops")]
    [InlineData("fall")]
    [InlineData("falls")]
    [InlineData("loss")]
    [InlineData("losses")]
    [InlineData("reduction")]
    [InlineData("reductions")]
    [InlineData("shrinkage")]
    public void A_metric_with_this_word_is_a_fall_where_it_is_positive(string word)
    {
        ChangeMetrics.NamesDecline($"Yearly {word} (staff)").Should().BeTrue();
        ChangeMetrics.NamesChange($"{word}/sales").Should().BeTrue();
    }

    [Theory]
    [InlineData("change")]
    [InlineData("changes")]
    [InlineData("gain")]
    [InlineData("gains")]
    [InlineData("growth")]
    [InlineData("increase")]
    [InlineData("increases")]
    [InlineData("inflation")]
    [InlineData("return")]
    [InlineData("returns")]
    [InlineData("rise")]
    [InlineData("rises")]
    public void A_metric_with_this_word_is_a_change_and_no_fall(string word)
    {
        ChangeMetrics.NamesChange($"Sales {word}, annual").Should().BeTrue();
        ChangeMetrics.NamesDecline($"Sales {word}, annual").Should().BeFalse();
    }

    [Theory]
    [InlineData("revenue")]
    [InlineData("dropouts")]
    [InlineData("lossless compression")]
    public void Other_metrics_are_levels(string metric)
    {
        ChangeMetrics.NamesChange(metric).Should().BeFalse();
        ChangeMetrics.NamesDecline(metric).Should().BeFalse();
    }
}
