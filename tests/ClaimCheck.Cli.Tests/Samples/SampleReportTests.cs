using ClaimCheck.Cli.Tests.Support;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Samples;

/// <summary>What the program prints about each sample, read and accepted by a person: <c>samples/SLUG/report.approved.txt</c>.</summary>
public sealed class SampleReportTests
{
    public static TheoryData<string> Slugs() =>
        [.. Directory.GetDirectories(Repository.At("samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_report_on_a_sample_is_the_approved_one(string slug)
    {
        var article = Path.GetFileName(Directory.GetFiles(Repository.At("samples", slug), "article.*").Single());

        var run = BuiltProgram.Run(["verify", $"samples/{slug}/{article}"]);

        run.Output.Should().MatchFile(Repository.At("samples", slug, "report"), "txt");
    }
}
