using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Reports;

/// <summary>Every value that can reach a report has a word of its own.</summary>
public sealed class ReportWordsTests
{
    [Fact]
    public void Kinds() => Words<QuantityKind>(ReportWords.Of).Should().Equal(
        "count", "money", "percent", "share", "measure", "duration", "age", "multiple", "rate", "temperature", "rank", "date");

    [Fact]
    public void Hedges() => Words<HedgeClass>(ReportWords.Of).Should().BeEquivalentTo(
        "U", "E", "A", "A+", "CT", "N", "JU", "JO", "AP", "L", "L=", "LL", "Ub", "Ub=", "UL", "UT", "DT", "TH");

    [Fact]
    public void Verdicts() => Words<Verdict>(ReportWords.Of).Should().BeEquivalentTo(ReportWords.VerdictOrder.Select(ReportWords.Of)).And.HaveCount(10);

    [Fact]
    public void Severities() => Words<Severity>(ReportWords.Of).Should().Equal("none", "note", "warning", "error");

    [Fact]
    public void Reasons() => Words<SkipReason>(ReportWords.Of).Should().OnlyHaveUniqueItems().And.OnlyContain(word => word.All(char.IsAsciiLetterLower));

    [Fact]
    public void Problems() => Words<ProblemKind>(ReportWords.Of).Should().Equal("note", "input", "reference-row", "reference", "usage");

    private static IEnumerable<string> Words<T>(Func<T, string> word)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(word)];
}
