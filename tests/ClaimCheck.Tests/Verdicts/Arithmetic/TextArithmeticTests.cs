using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;
using Interval = ClaimCheck.Quantities.Interval;

namespace ClaimCheck.Tests.Verdicts;

public sealed class TextArithmeticTests
{
    private static readonly IReadOnlyList<WorkedExample> Examples = WorkedExampleFile.Read("Arithmetic", "arithmetic.md");

    public static TheoryData<string> Names => [.. Examples.Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Follows_or_not_as_the_specification_says(string name)
    {
        var example = Examples.Single(one => Name(one) == name);

        var implied = Compute(example);

        if (example["outcome"] == "none")
        {
            implied.Should().BeNull();
            return;
        }

        Printed(implied!.Core, WorkedExample.Scale(example["core"])).Should().Be(example["core"]);
        ConsistencyCheck.Of(implied, Read(example["stated"])[0], Tolerances.Default).ToString().Should().BeEquivalentTo(example["outcome"], "{0} is {1}", implied.Formula, implied.Halo);
    }

    [Fact]
    public void A_formula_shows_the_numbers()
    {
        TextArithmetic.Growth(Money(380, Billion), Money(965, Billion), Tolerances.Default)!.Formula.Should().Be("$965 billion ÷ $380 billion − 1");
        TextArithmetic.Sum([Money(1), Money(2)], Tolerances.Default)!.Formula.Should().Be("$1 + $2");
        TextArithmetic.Remainder(Money(5), [Money(1), Money(2)], Tolerances.Default)!.Formula.Should().Be("$5 − $1 − $2");
        TextArithmetic.Average(Money(6), Of(2, Noun("seat")), Tolerances.Default)!.Formula.Should().Be("$6 ÷ 2 seats");
        TextArithmetic.Product(Money(6), Of(2, Noun("seat")), Dollar, Tolerances.Default)!.Formula.Should().Be("$6 × 2 seats");
        TextArithmetic.CompoundGrowth(Money(6), Money(12), 3, Tolerances.Default)!.Formula.Should().Be("($12 ÷ $6) ^ (1 ÷ 3) − 1");
        TextArithmetic.DoublingTime(Money(6), Money(12), Of(3, Hour), Tolerances.Default)!.Formula.Should().Be("3 hours ÷ log₂($12 ÷ $6)");
        TextArithmetic.Share(Money(6), Money(12), Tolerances.Default)!.Formula.Should().Be("$6 ÷ $12");
        TextArithmetic.Points(Of(5, Percent), Of(7, Percent), Tolerances.Default)!.Formula.Should().Be("7% − 5%");
        TextArithmetic.Difference(Money(380, Billion), Money(965, Billion), Tolerances.Default)!.Formula.Should().Be("$965 billion − $380 billion");
        TextArithmetic.Ratio(Money(12), Money(6), Tolerances.Default)!.Formula.Should().Be("$12 ÷ $6");
    }

    [Fact]
    public void A_computation_carries_the_unit_that_it_comes_to()
    {
        TextArithmetic.Points(Of(5, Percent), Of(7, Percent), Tolerances.Default)!.Unit!.Code.Should().Be("pp");
        TextArithmetic.Difference(Money(380), Money(965), Tolerances.Default)!.Unit.Should().Be(Dollar);
        TextArithmetic.Ratio(Money(12), Money(6), Tolerances.Default)!.Unit!.Code.Should().Be("x");
        TextArithmetic.Share(Money(6), Money(12), Tolerances.Default)!.Unit.Should().Be(RatioUnits.Percent);
    }

    [Fact]
    public void Missing_numbers_are_refused_at_the_door()
    {
        ((Action)(() => TextArithmetic.Sum(null!, Tolerances.Default))).Should().Throw<ArgumentNullException>().WithParameterName("parts");
        ((Action)(() => TextArithmetic.Remainder(Money(5), null!, Tolerances.Default))).Should().Throw<ArgumentNullException>().WithParameterName("parts");
        ((Action)(() => TextArithmetic.Ratio(null!, Money(6), Tolerances.Default))).Should().Throw<ArgumentNullException>().WithParameterName("quantity");
        ((Action)(() => ConsistencyCheck.Of(TextArithmetic.Ratio(Money(12), Money(6), Tolerances.Default)!, null!, Tolerances.Default))).Should().Throw<ArgumentNullException>().WithParameterName("stated");
        ((Action)(() => ConsistencyCheck.Of(null!, Money(6), Tolerances.Default))).Should().Throw<ArgumentNullException>().WithParameterName("implied");
        ((Action)(() => Granularity.AddUp(null!))).Should().Throw<ArgumentNullException>().WithParameterName("percentages");
    }

    [Fact]
    public void A_result_of_another_unit_is_not_compared_and_one_without_a_unit_is()
    {
        var implied = TextArithmetic.Difference(Money(1), Money(6), Tolerances.Default)!;

        ConsistencyCheck.Of(implied, Of(5, Hour), Tolerances.Default).Should().BeNull();
        ConsistencyCheck.Of(implied, Of(5, null), Tolerances.Default).Should().Be(Consistency.Consistent);
    }

    [Fact]
    public void The_slack_between_two_periods_is_the_longer_of_them()
    {
        Spacing.Between(Period.Month(2024, 3), Period.Year(2025)).Slack.Should().Be(12);
        Spacing.Between(Period.Year(2023), Period.Month(2025, 3)).Slack.Should().Be(12);
        // July 2023 to June 2024 is a year as well.
        Spacing.Between(new Period(new DateOnly(2023, 7, 1), new DateOnly(2024, 6, 30)), Period.Month(2025, 3)).Slack.Should().Be(12);
        Spacing.Between(Period.Day(new DateOnly(2024, 1, 1)), Period.Day(new DateOnly(2024, 1, 31))).Slack.Should().Be(0);
    }

    [Fact]
    public void Nothing_follows_from_numbers_that_are_too_vague()
    {
        var implied = TextArithmetic.Ratio(Of(10, Kilometre, HedgeClass.Loose), Of(2, Kilometre, HedgeClass.Loose), Tolerances.Default)!;

        ConsistencyCheck.Of(implied, Of(40, Times), Tolerances.Default).Should().Be(Consistency.Undecided);
    }

    [Fact]
    public void Another_dimension_is_not_compared() =>
        ConsistencyCheck.Of(new Computation("", 5, Interval.Of(5), Interval.Of(5), Hour), Money(5), Tolerances.Default).Should().BeNull();

    [Fact]
    public void Another_unit_is_converted() =>
        ConsistencyCheck.Of(new Computation("", 5, Interval.Of(5), Interval.Of(5), Hour), Of(300, UnitCatalog.Find("minute")), Tolerances.Default).Should().Be(Consistency.Consistent);

    [Fact]
    public void The_result_of_the_numbers_as_they_stand_is_always_consistent()
    {
        var numbers = Gen.Choose(1, 9_999).Select(number => (decimal)number).ToArbitrary();
        Prop.ForAll(numbers, numbers, (one, other) =>
        {
            var (a, b) = (Of(one, Kilometre), Of(other, Kilometre));
            Computation?[] all =
            [
                TextArithmetic.Growth(a, b, Tolerances.Default), TextArithmetic.Difference(a, b, Tolerances.Default), TextArithmetic.Ratio(a, b, Tolerances.Default),
                TextArithmetic.Share(a, b, Tolerances.Default), TextArithmetic.Sum([a, b], Tolerances.Default), TextArithmetic.Remainder(a, [b], Tolerances.Default),
                TextArithmetic.Average(a, b, Tolerances.Default), TextArithmetic.Product(a, b, null, Tolerances.Default), TextArithmetic.CompoundGrowth(a, b, 7, Tolerances.Default),
                TextArithmetic.DoublingTime(a, b, Of(9, Hour), Tolerances.Default),
            ];
            return all.All(found => found is null || (found.Core.Contains(found.Value) && found.Halo.Contains(found.Core)));
        }).Check(Law.Tried);
    }

    [Fact]
    public void No_number_makes_it_throw()
    {
        var values = Gen.Elements(0m, 1m, -1m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue, 965_000_000_000m).ToArbitrary();
        var hedges = Gen.Elements(Enum.GetValues<HedgeClass>()).ToArbitrary();
        Prop.ForAll(values, values, hedges, (one, other, hedge) =>
        {
            var (a, b) = (Of(one, Dollar, hedge), Of(other, Dollar));
            Computation?[] all =
            [
                TextArithmetic.Growth(a, b, Tolerances.Default), TextArithmetic.Growth(b, a, Tolerances.Default), TextArithmetic.Difference(a, b, Tolerances.Default),
                TextArithmetic.Share(a, b, Tolerances.Default), TextArithmetic.Sum([a, b, a], Tolerances.Default), TextArithmetic.Product(a, b, Dollar, Tolerances.Default),
                TextArithmetic.CompoundGrowth(a, b, 30, Tolerances.Default), TextArithmetic.DoublingTime(a, b, Of(9, Hour), Tolerances.Default),
            ];
            return all.All(found => found is null || ConsistencyCheck.Of(found, a, Tolerances.Default) is null or Consistency.Consistent or Consistency.Rounding or Consistency.Inconsistent or Consistency.Undecided);
        }).Check(Law.Tried);
    }

    private static string Name(WorkedExample example) => $"{example["no"]}: {example["what"]} of {example["numbers"]} is {example["stated"]}";

    private static Computation? Compute(WorkedExample example)
    {
        var numbers = example["numbers"].Split(';').SelectMany(Read).ToList();
        var words = example["what"].Split(' ');
        if (numbers.Count < 2) return null;
        return words[0] switch
        {
            "growth" => TextArithmetic.Growth(numbers[0], numbers[1], Tolerances.Default),
            "points" => TextArithmetic.Points(numbers[0], numbers[1], Tolerances.Default),
            "difference" => TextArithmetic.Difference(numbers[0], numbers[1], Tolerances.Default),
            "ratio" => TextArithmetic.Ratio(numbers[0], numbers[1], Tolerances.Default),
            "share" => TextArithmetic.Share(numbers[0], numbers[1], Tolerances.Default),
            "sum" => TextArithmetic.Sum(numbers, Tolerances.Default),
            "remainder" => TextArithmetic.Remainder(numbers[0], [.. numbers.Skip(1)], Tolerances.Default),
            "average" => TextArithmetic.Average(numbers[0], numbers[1], Tolerances.Default),
            "product" => TextArithmetic.Product(numbers[0], numbers[1], numbers[0].Unit, Tolerances.Default),
            "compound" => TextArithmetic.CompoundGrowth(numbers[0], numbers[1], int.Parse(words[1], CultureInfo.InvariantCulture), Tolerances.Default),
            "doubling" => TextArithmetic.DoublingTime(numbers[0], numbers[1], Read(string.Join(' ', words[1..]))[0], Tolerances.Default),
            _ => throw new InvalidDataException(example["what"]),
        };
    }

    private static IReadOnlyList<Quantity> Read(string text) => Phrase.Findings(text.Trim() + " here.").Quantities;

    private static string Printed(Interval interval, string scale)
    {
        var factor = scale.Length == 0 ? 1 : Million;
        string End(decimal? value) => value is { } end ? Math.Round(end / factor, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) : "";
        return $"{End(interval.Low)}..{End(interval.High)}{(scale.Length == 0 ? "" : " " + scale)}";
    }
}
