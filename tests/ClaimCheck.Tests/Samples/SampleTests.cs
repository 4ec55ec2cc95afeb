using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Samples;

/// <summary>The whole path over every sample, against gold that was written by hand.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Slugs() => [.. Sample.Slugs];

    /// <summary>What the tool still gets wrong is listed in <c>samples/SLUG/differences.approved.txt</c>; a sample without that file is read without a fault.</summary>
    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_tool_differs_from_the_gold_only_where_that_is_known(string slug) =>
        SampleRun.Of(slug).Differences().Should().MatchFile(new Sample(slug).At("differences"), "txt");

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Nothing_right_is_called_an_error(string slug) => SampleRun.Of(slug).FalseErrors().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_error_goes_to_print(string slug) => SampleRun.Of(slug).MissedErrors().Should().BeEmpty();

    [Fact]
    public void The_scores_change_only_where_that_can_be_seen()
    {
        var scores = SampleRun.ScoreHeader + "\n" + string.Concat(Sample.Slugs.Select(slug => SampleRun.Of(slug).Score() + "\n"));

        scores.Should().MatchFile(Repository.At("samples", "scores"), "csv");
    }
}
