using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class RelationTests
{
    private static readonly IReadOnlyList<WorkedExample> Examples = WorkedExampleFile.Read("Relations", "relations.md");

    public static TheoryData<string> Names => [.. Examples.Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_texts_relate_as_the_specification_says(string name)
    {
        var example = Examples.Single(one => Name(one) == name);
        var (first, second) = Figures(example);

        Check(Relations.Of(first, second, Tolerances.Default), example);
        if (example["on"].Length == 0) Check(Relations.Of(second, first, Tolerances.Default), example);
    }

    [Fact]
    public void A_median_and_a_mean_of_one_thing_differ_and_never_conflict()
    {
        var median = new StatedFigure(Money(50, Thousand)) { Statistic = Statistic.Median };

        Relations.Of(median, new StatedFigure(Money(62, Thousand)) { Statistic = Statistic.Mean }, Tolerances.Default).Relation.Should().Be(Relation.Compatible);
        Relations.Of(median, new StatedFigure(Money(62, Thousand)), Tolerances.Default).Relation.Should().Be(Relation.Conflict);
    }

    [Fact]
    public void Another_subject_or_scope_is_not_compared()
    {
        var acme = new StatedFigure(Money(50)) { Subject = "Acme", Scope = "Europe" };

        Relations.Of(acme, acme with { Subject = "Bolt" }, Tolerances.Default).Tag.Should().Be("subject");
        Relations.Of(acme, acme with { Scope = "Asia" }, Tolerances.Default).Tag.Should().Be("scope");
        Relations.Of(acme, acme with { Subject = "ACME", Scope = null }, Tolerances.Default).Relation.Should().Be(Relation.Agree);
    }

    [Fact]
    public void The_words_of_a_report_are_four()
    {
        string? Word(Relation relation) => new FigureRelation(relation, Severity.None, "").Word;

        Enum.GetValues<Relation>().Select(Word).Should().Equal(null, "agree", "differ", "differ", "conflict", "changed");
    }

    [Fact]
    public void A_sentence_takes_no_side()
    {
        Why(Money(1, Trillion, HedgeClass.CloseTo), Money(965, Billion)).Should().Be("one text has close to $1 trillion, another $965 billion, which agree");
        Why(Of(8, Times), Of(4, Times)).Should().Be("one text has 8 times, another 4 times, apart by a factor of 2; not both are right");
        Why(Of(-3, UnitCatalog.Find("°C")), Of(4, UnitCatalog.Find("°C"))).Should().Be("one text has -3 degrees Celsius, another 4 degrees Celsius, and not both are right");
        Why(Of(50, Noun("seat"), HedgeClass.MoreThan), Of(200, Noun("seat"))).Should().Be("one text has more than 50 seats, another 200 seats, which may both be true, though one suggests what the other denies");
    }

    [Fact]
    public void Agreement_does_not_carry_over()
    {
        StatedFigure range = new(Range(4, 8, Times)), four = new(Of(4, Times)), eight = new(Of(8, Times));

        var groups = AgreementGroups.Of([range, four, eight], Tolerances.Default);

        groups.Select(group => group.Figures).Should().BeEquivalentTo<IReadOnlyList<StatedFigure>>([[range, four], [range, eight]]);
    }

    [Fact]
    public void Texts_that_quote_one_agency_are_one_witness()
    {
        StatedFigure Quoting(string? source) => new(Of(40, Noun("seat"))) { Source = source };

        AgreementGroups.Of([Quoting("agency"), Quoting("agency"), Quoting(null), Quoting(null)], Tolerances.Default)
            .Should().ContainSingle().Which.Witnesses.Should().Be(3);
    }

    [Fact]
    public void Bounds_group_with_what_lies_beyond_them()
    {
        StatedFigure more = new(Of(100, Dollar, HedgeClass.MoreThan)), many = new(Of(120, Dollar)), few = new(Of(100, Dollar, HedgeClass.LessThan));

        AgreementGroups.Of([more, many, few], Tolerances.Default).Select(group => group.Figures).Should().BeEquivalentTo<IReadOnlyList<StatedFigure>>([[more, many], [few]]);
        AgreementGroups.Of([], Tolerances.Default).Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_compared_with_the_first_is_left_out() =>
        AgreementGroups.Of([new(Of(40, Hour)), new(Money(40))], Tolerances.Default).Should().ContainSingle().Which.Figures.Should().HaveCount(1);

    private static string Name(WorkedExample example) => $"{example["no"]}: {example["first"]} / {example["second"]}";

    private static string Why(Quantity one, Quantity other) => Relations.Of(new(one), new(other), Tolerances.Default).Why;

    private static (StatedFigure First, StatedFigure Second) Figures(WorkedExample example)
    {
        var metrics = example["metric"].Split(" / ");
        var days = example["on"].Split(", ", StringSplitOptions.RemoveEmptyEntries);
        StatedFigure Figure(string column, int at) => new(ExampleClaim.Read(example[column]).Claim.Quantity)
        {
            Subject = "Acme",
            Metric = metrics[Math.Min(at, metrics.Length - 1)],
            When = days.Length == 0 ? null : Period.Day(DateOnly.ParseExact(days[at], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
        return (Figure("first", 0), Figure("second", 1));
    }

    private static void Check(FigureRelation found, WorkedExample example)
    {
        using var scope = new AssertionScope(found.Why);
        found.Relation.ToString().Should().BeEquivalentTo(example["relation"].Replace(" ", "", StringComparison.Ordinal));
        found.Severity.ToString().Should().BeEquivalentTo(example["severity"]);
        (found.Tag ?? "").Should().Be(example["tag"]);
        string.Join(", ", found.Flags).Should().Be(example["flags"]);
        (found.Ratio is { } ratio ? Math.Round(ratio, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) : "").Should().Be(example["ratio"]);
    }
}
