using System.Globalization;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Names => [.. WorkedExampleFile.All.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_out_as_the_specification_says(string name)
    {
        var example = WorkedExampleFile.All.Single(one => one.Name == name);

        var judgement = Judge(example);

        using var scope = new AssertionScope(judgement.Why);
        judgement.Verdict.ToString().Should().BeEquivalentTo(example["verdict"]);
        judgement.Severity.ToString().Should().BeEquivalentTo(example["severity"]);
        (judgement.Detail ?? "").Should().Be(example["detail"]);
        string.Join(", ", judgement.Flags).Should().Be(example["flags"]);
        judgement.Decided.Should().Be(example["row"]);
        Should(example["core"], judgement.Core);
        Should(example["halo"], judgement.Halo);
        if (example["off"].Length > 0) Off(judgement, example["off"]).Should().Be(example["off"]);
        if (example["diagnosis"].Length > 0) judgement.Diagnosis.Should().Be(example["diagnosis"]);
        judgement.Why.Should().NotContain("  ").And.NotEndWith(".").And.NotContain("null");
    }

    [Fact]
    public void All_67_examples_of_the_specification_are_there_and_none_twice()
    {
        var numbers = WorkedExampleFile.All.Select(example => example["no"]).ToList();

        numbers.Should().OnlyHaveUniqueItems();
        numbers.Should().Contain(Enumerable.Range(1, 67).Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    private static Judgement Judge(WorkedExample example)
    {
        var (text, claim) = ExampleClaim.Read(example["says"], example["number"]);
        var (linked, all) = ExampleRows.Read(example["rows"]);
        var fact = linked.Count == 0 ? null : linked[0];
        var link = new Link(claim, fact, [])
        {
            Series = [.. linked.Skip(1).Where(row => row.Metric == fact!.Metric)],
            SubjectFacts = [.. all.Where(row => row.Subject == "Acme" || example["says"].Contains(row.Subject, StringComparison.Ordinal))],
            Listed = [.. all.Where(row => row.List is not null)],
        };
        var published = example["on"].Length > 0 ? DateOnly.ParseExact(example["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        return ClaimChecker.Judge(link, CheckOptions.Default, published, text);
    }

    private static void Should(string cell, Interval? found)
    {
        if (cell.Length > 0) (found is { } interval ? WorkedExample.Printed(interval, WorkedExample.Scale(cell)) : "").Should().Be(cell);
    }

    private static string Off(Judgement judgement, string cell) => cell.EndsWith('p')
        ? $"{judgement.Difference?.ToString("0.####", CultureInfo.InvariantCulture)}p"
        : $"{judgement.Relative?.ToString("0.####", CultureInfo.InvariantCulture)}";
}
