using ClaimCheck.Verdicts;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Names => [.. WorkedExamples.All.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_out_as_the_specification_says(string name)
    {
        var example = WorkedExamples.All.Single(one => one.Name == name);

        var judgement = ClaimChecker.Judge(example.Link, CheckOptions.Default, example.Published);

        using var scope = new AssertionScope(judgement.Why);
        judgement.Verdict.Should().Be(example.Verdict);
        judgement.Severity.Should().Be(example.Severity);
        judgement.Detail.Should().Be(example.Detail);
        judgement.Flags.Should().Equal(example.Flags);
        if (example.Decided is not null) judgement.Decided.Should().Be(example.Decided);
        if (example.Core is not null) example.Printed(judgement.Core).Should().Be(example.Core);
        if (example.Halo is not null) example.Printed(judgement.Halo).Should().Be(example.Halo);
        if (example.Relative is not null) judgement.Relative.Should().Be(example.Relative);
        if (example.Difference is not null) judgement.Difference.Should().Be(example.Difference);
        if (example.Diagnosis is not null) judgement.Diagnosis.Should().Be(example.Diagnosis);
    }

    [Fact]
    public void Every_example_has_a_name_of_its_own() =>
        WorkedExamples.All.Select(example => example.Name).Should().OnlyHaveUniqueItems();
}
