using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class RunTallyTests
{
    private static readonly Fact First = Row("facts.csv", 2);
    private static readonly Fact Twin = Row("facts.csv", 3);
    private static readonly Fact Third = Row("facts.csv", 4);
    private static readonly Fact Own = Row("own.csv", 2);

    [Fact]
    public void Rows_that_no_claim_used_are_told_by_their_place()
    {
        var tally = new RunTally(verified: true);
        tally.Track("facts.csv", [First, Twin, Third]);
        tally.Track("own.csv", []);
        tally.Add(Report(new Judgement(Verdict.Supported, Severity.None, "D7", "") { Fact = First with { } }));
        tally.Add(Report(new Judgement(Verdict.Supported, Severity.None, "D7", "") { Fact = Own }));
        tally.Summary().UnusedFacts.Should().Equal(Twin, Third);
        tally.Summary().References.Should().Equal("facts.csv", "own.csv");
    }

    [Theory]
    [InlineData(Verdict.Ambiguous, true)]
    [InlineData(Verdict.Conflicting, true)]
    [InlineData(Verdict.Unverified, false)]
    public void A_row_that_could_have_been_meant_counts_as_used(Verdict verdict, bool isUsed)
    {
        var tally = new RunTally(verified: true);
        tally.Track("facts.csv", [First]);
        tally.Add(Report(new Judgement(verdict, Severity.None, "D6", "") { Candidates = [new Candidate(First, "")] }));
        tally.Summary().UnusedFacts.Should().HaveCount(isUsed ? 0 : 1);
    }

    [Fact]
    public void Documents_claims_verdicts_severities_and_problems_are_counted()
    {
        var tally = new RunTally(verified: true);
        tally.Add(Report(new Judgement(Verdict.Overstated, Severity.Warning, "D14", ""), new Judgement(Verdict.Overstated, Severity.Error, "D14", "")));
        tally.Add(Report());
        tally.Add(Sample.Problem);
        tally.Worst.Should().Be(Severity.Error);
        var summary = tally.Summary();
        (summary.Documents, summary.Claims, summary.Problems).Should().Be((2, 2, 1));
        summary.Verdicts.Should().Equal(new Dictionary<Verdict, int> { [Verdict.Overstated] = 2 });
        summary.Severities.Should().Equal(new Dictionary<Severity, int> { [Severity.Warning] = 1, [Severity.Error] = 1 });
    }

    [Fact]
    public void An_extraction_names_no_unused_rows()
    {
        var tally = new RunTally(verified: false);
        tally.Track("facts.csv", [First]);
        tally.Summary().UnusedFacts.Should().BeEmpty();
    }

    private static ArticleReport Report(params Judgement[] judgements)
    {
        var quantity = new Quantity(new(0, 1), QuantityKind.Count, new Amount.Point(new(5, 1, 1, NumeralForm.Integer, new(0, 1))), null);
        return new ArticleReport(
            new Article("a.txt", "5") { Source = new SourceMap("5") },
            [.. judgements.Select(judgement => new CheckedClaim(new Claim("0", quantity, new(0, 1)), null, judgement))],
            []);
    }

    private static Fact Row(string file, int line) =>
        new("Acme", "staff", new Amount.Point(new(5, 1, 1, NumeralForm.Integer, default)), null, new(file, line, "value")) { ValueText = "5" };
}
