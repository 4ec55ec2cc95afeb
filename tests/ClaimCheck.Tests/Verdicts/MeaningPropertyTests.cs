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

/// <summary>The laws that every meaning keeps.</summary>
public sealed class MeaningPropertyTests
{
    private static readonly Arbitrary<Quantity> Quantities = (
        from digits in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(10, 130), Gen.Choose(100, 99_999), Gen.Choose(1, 99).Select(n => n * 1_000))
        from decimals in Gen.Elements(0, 0, 0, 1, 2)
        from scale in Gen.Elements(1m, 1m, Thousand, Million, Trillion)
        from unit in Gen.Elements<Unit?>(null, Dollar, Percent, Points, Hour, Times, Kilometre, Noun("seat"))
        select Of(Number(new decimal(digits, 0, 0, false, (byte)decimals), scale), unit)).ToArbitrary();

    private static readonly Arbitrary<Quantity> Parts = (
        from whole in Gen.Choose(2, 12)
        from count in Gen.Choose(1, whole - 1)
        from form in Gen.Elements(NumeralForm.Fraction, NumeralForm.Ratio)
        select Comparisons.Readable(Fraction(count, whole, form))).ToArbitrary();

    [Fact]
    public void The_halo_holds_the_core_under_every_hedge_and_profile() =>
        Holds(quantity => Enum.GetValues<HedgeClass>().All(hedge => Enum.GetValues<Profile>().All(profile =>
        {
            var meaning = Read(quantity, hedge, profile);
            return meaning.Halo.Contains(meaning.Core) && meaning.Widest.Contains(meaning.Core);
        })));

    [Fact]
    public void Exactly_lies_in_the_bare_number_in_about_in_something_like() =>
        Holds(quantity => Enum.GetValues<Profile>().All(profile =>
        {
            var halos = ((HedgeClass[])[HedgeClass.Exact, HedgeClass.Unhedged, HedgeClass.Approximate, HedgeClass.Loose])
                .Select(hedge => Read(quantity, hedge, profile).Halo)
                .ToList();
            return halos.Zip(halos.Skip(1), (inner, outer) => outer.Contains(inner)).All(holds => holds);
        }));

    [Fact]
    public void Nearly_lies_in_close_to() =>
        Holds(quantity => Read(quantity, HedgeClass.CloseTo).Halo.Contains(Read(quantity, HedgeClass.Nearly).Halo));

    [Fact]
    public void Shares_lie_between_0_and_100() =>
        Prop.ForAll(Parts, quantity => Enum.GetValues<HedgeClass>().All(hedge => new Interval(0, 100).Contains(Read(quantity, hedge).Widest)))
            .Check(Law.Tried);

    [Fact]
    public void A_scale_word_scales_all_sets()
    {
        var general =
            from digits in Gen.Choose(1, 99_999)
            from power in Gen.Elements(10m, 1_000m, 1_000_000m)
            from hedge in Gen.Elements(Enum.GetValues<HedgeClass>())
            select (Digits: digits, Power: power, Hedge: hedge);

        Prop.ForAll(general.ToArbitrary(), given =>
        {
            var small = Read(Money(given.Digits), given.Hedge);
            var large = Read(Money(given.Digits, given.Power), given.Hedge);
            return Same(small.Core, large.Core, given.Power) && Same(small.Halo, large.Halo, given.Power) && Same(small.Truth, large.Truth, given.Power);
        }).Check(Law.Tried);
    }

    [Fact]
    public void A_verdict_does_not_depend_on_the_unit_of_the_row()
    {
        var cases =
            from stated in Gen.Choose(1, 400)
            from hours in Gen.Choose(1, 400)
            from hedge in Gen.Elements(Enum.GetValues<HedgeClass>())
            select (Stated: stated, Hours: hours, Hedge: hedge);

        Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var claim = Of(given.Stated, Hour, given.Hedge);
            var inHours = Row(new Amount.Point(new Numeral(given.Hours, 1, 1, NumeralForm.Integer, default)), Hour);
            var inMinutes = Row(new Amount.Point(new Numeral(given.Hours * 60, 60, 1, NumeralForm.Integer, default)), UnitCatalog.Find("minute"));
            var (one, other) = (ClaimChecker.Judge(Link(claim, inHours), CheckOptions.Default, null), ClaimChecker.Judge(Link(claim, inMinutes), CheckOptions.Default, null));
            return one.Verdict == other.Verdict && one.Severity == other.Severity && one.Decided == other.Decided && one.Relative == other.Relative;
        }).Check(Law.Tried);
    }

    [Theory]
    [InlineData("mile", "kilometre")]
    [InlineData("pound", "kilogram")]
    [InlineData("day", "second")]
    [InlineData("gallon", "litre")]
    [InlineData("mph", "km/h")]
    public void A_verdict_does_not_depend_on_which_side_is_converted(string one, string other)
    {
        var (small, large) = (UnitCatalog.Find(one)!, UnitCatalog.Find(other)!);
        var cases =
            from stated in Gen.Choose(1, 999)
            from table in Gen.Choose(1, 999)
            from hedge in Gen.Elements(Enum.GetValues<HedgeClass>())
            select (Stated: stated, Table: table, Hedge: hedge);

        Prop.ForAll(cases.ToArbitrary(), given =>
        {
            decimal Converted(decimal value) => small.Convert(value, large);
            var row = Row(given.Table, small) with { Tolerance = 0.5m };
            var same = row with { Amount = new Amount.Point(new Numeral(Converted(given.Table), 1, 1, NumeralForm.Decimals, default)), Unit = large, Tolerance = Converted(0.5m) };
            var claim = Of(given.Stated, small, given.Hedge);
            var (here, there) = (ClaimChecker.Judge(Link(claim, row), CheckOptions.Default, null), ClaimChecker.Judge(Link(claim, same), CheckOptions.Default, null));
            return here.Verdict == there.Verdict && here.Severity == there.Severity && here.Decided == there.Decided;
        }).Check(Law.Tried);
    }

    [Fact]
    public void Exactly_half_as_much_again_is_so_in_any_unit()
    {
        var (mph, kmh) = (UnitCatalog.Find("mph")!, UnitCatalog.Find("km/h")!);
        var claim = Of(192, mph, HedgeClass.Nearly);
        var row = Row(288, mph) with { Tolerance = 0.5m };
        var same = row with { Amount = new Amount.Point(new Numeral(mph.Convert(288, kmh), 1, 1, NumeralForm.Decimals, default)), Unit = kmh, Tolerance = mph.Convert(0.5m, kmh) };

        ClaimChecker.Judge(Link(claim, same), CheckOptions.Default, null).Verdict.Should().Be(ClaimChecker.Judge(Link(claim, row), CheckOptions.Default, null).Verdict);
    }

    // Nothing is well over zero.
    [Fact]
    public void The_truth_set_holds_the_core_under_every_hedge() =>
        Holds(quantity => Enum.GetValues<HedgeClass>().All(hedge => quantity.Amount.Value == 0 || (Read(quantity, hedge) is var meaning && meaning.Truth.Contains(meaning.Core))));

    [Fact]
    public void Undated_figures_relate_alike_both_ways() =>
        Prop.ForAll(Quantities, Quantities, Gen.Elements(Enum.GetValues<HedgeClass>()).ToArbitrary(), (one, other, hedge) =>
        {
            StatedFigure a = new(one with { Hedge = new Hedge(hedge, default) }), b = new(other);
            var (there, back) = (Relations.Of(a, b, Tolerances.Default), Relations.Of(b, a, Tolerances.Default));
            return there.Relation == back.Relation && there.Severity == back.Severity && Relations.Of(b, b, Tolerances.Default).Relation == Relation.Agree;
        }).Check(Law.Tried);

    [Fact]
    public void A_claim_that_repeats_the_row_is_always_supported() =>
        Holds(quantity => ClaimChecker.Judge(Link(quantity, Row(quantity.Amount, quantity.Unit)), CheckOptions.Default, null).Verdict == Verdict.Supported);

    [Fact]
    public void A_hedge_reads_the_same_in_the_table_as_in_the_article() =>
        Holds(quantity => Enum.GetValues<HedgeClass>().All(hedge =>
        {
            if (hedge == HedgeClass.Unhedged || quantity.Amount is not Amount.Point) return true;
            var row = Row(quantity.Amount, quantity.Unit) with { Bound = hedge };
            var found = ReferenceValue.Of(row, quantity, Tolerances.Default)!;
            var claimed = MeaningReader.Read(quantity with { Hedge = new Hedge(hedge, default) }, Tolerances.Default, row);
            return found.Bound is { } bound ? bound == claimed && found.Spread == claimed.Truth : found.Spread == claimed.Core;
        }));

    [Fact]
    public void A_stricter_profile_lets_no_more_pass() =>
        Holds(quantity => Enum.GetValues<HedgeClass>().Where(hedge => !HedgeReadings.Of(hedge).IsBound).All(hedge =>
            Read(quantity, hedge).Halo.Contains(Read(quantity, hedge, Profile.Strict).Halo) && Read(quantity, hedge, Profile.Lenient).Halo.Contains(Read(quantity, hedge).Halo)));

    [Fact]
    public void A_negative_number_mirrors_its_meaning()
    {
        var celsius = UnitCatalog.Find("°C");

        MeaningReader.Read(Of(-12, celsius, HedgeClass.Nearly), Tolerances.Default).Core.Should().Be(new Interval(-12, -11, LowOpen: true), "nearly minus 12 is not quite as cold");
        MeaningReader.Read(Of(-12, celsius, HedgeClass.MoreThan), Tolerances.Default).Truth.Should().Be(new Interval(-12, null, LowOpen: true));
    }

    private static void Holds(Func<Quantity, bool> law)
    {
        Prop.ForAll(Quantities, law).Check(Law.Tried);
        Prop.ForAll(Parts, law).Check(Law.Tried);
    }

    private static Meaning Read(Quantity quantity, HedgeClass hedge, Profile profile = Profile.Default) =>
        MeaningReader.Read(quantity with { Hedge = new Hedge(hedge, default) }, Tolerances.For(profile));

    private static bool Same(Interval small, Interval large, decimal factor) => small.Map(value => value * factor) == large;
}
