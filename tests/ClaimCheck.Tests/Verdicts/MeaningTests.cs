using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;
using Interval = ClaimCheck.Quantities.Interval;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Core, halo and truth set of one number of each kind under each hedge, worked out by hand from the widths of docs/verdicts.md.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("U", "97.5..102.5", "95..105", "95..105")]
    [InlineData("E", "99.5..100.5", "99.5..100.5", "99.5..100.5")]
    [InlineData("A", "95..105", "90..110", "90..110")]
    [InlineData("A+", "95..105", "85..115", "85..115")]
    [InlineData("CT", "95..102.5", "90..105", "90..105")]
    [InlineData("N", "95..100)", "90..100", "90..100")]
    [InlineData("JU", "97.5..100)", "95..100", "95..100")]
    [InlineData("JO", "(100..102.5", "100..105", "100..105")]
    [InlineData("AP", "90..100)", "85..100", "85..100")]
    [InlineData("L", "(100..150", "100..150", "(100..")]
    [InlineData("L=", "100..150", "100..150", "100..")]
    [InlineData("LL", "110..200", "105..300", "(100..")]
    [InlineData("Ub", "50..100)", "50..100", "..100)")]
    [InlineData("Ub=", "50..100", "50..100", "..100")]
    [InlineData("UL", "50..90", "33..95", "..100)")]
    [InlineData("UT", "97.5..102.5", "95..105", "..105")]
    [InlineData("DT", "97.5..102.5", "95..105", "95..")]
    [InlineData("TH", "100..", "100..", "100..")]
    [InlineData("TH>", "(100..", "(100..", "(100..")]
    [InlineData("TH<", "..100", "..100", "..100")]
    [InlineData("TH><", "..100)", "..100)", "..100)")]
    public void A_hundred_dollars(string hedge, string core, string halo, string truth) => Means(Money(100), hedge, core, halo, truth);

    [Theory]
    [InlineData("U", "-102.5..-97.5", "-105..-95", "-105..-95")]
    [InlineData("N", "(-100..-95", "-100..-90", "-100..-90")]
    [InlineData("L", "(-100..-50", "-100..-50", "(-100..")]
    [InlineData("Ub=", "-150..-100", "-150..-100", "..-100")]
    [InlineData("TH>", "(-100..", "(-100..", "(-100..")]
    [InlineData("TH><", "..-100)", "..-100)", "..-100)")]
    public void A_hundred_dollars_of_loss(string hedge, string core, string halo, string truth) => Means(Money(-100), hedge, core, halo, truth);

    [Theory]
    [InlineData("U", "96.5..97.5", "96..98")]
    [InlineData("A", "94.575..99.425", "92.15..101.85")]
    [InlineData("CT", "92.15..99.425", "87.3..101.85")]
    [InlineData("N", "92.15..97)", "87.3..97")]
    [InlineData("JU", "94.575..97)", "92.15..97")]
    [InlineData("L", "(97..101.85", "97..101.85")]
    public void A_sharp_97_dollars(string hedge, string core, string halo) => Means(Money(97), hedge, core, halo);

    [Theory]
    [InlineData("U", "7.8..8.2", "7.5..8.5")]
    [InlineData("E", "7.96..8.04", "7.96..8.04")]
    [InlineData("A", "7.5..8.5", "7..9")]
    [InlineData("N", "7.5..8)", "7..8")]
    [InlineData("L", "(8..9", "8..9")]
    public void Eight_hours(string hedge, string core, string halo) => Means(Of(8, Hour), hedge, core, halo);

    [Theory]
    [InlineData(1, "0.975..1.025", "0.875..1.125")]
    [InlineData(9, "8.775..9.225", "8.5..9.5")]
    [InlineData(10, "9.75..10.25", "9.5..10.5")]
    [InlineData(-9, "-9.225..-8.775", "-9.5..-8.5")]
    [InlineData(-10, "-10.25..-9.75", "-10.5..-9.5")]
    public void Only_one_digit_of_a_measure_is_small(int hours, string core, string halo) => Means(Of(hours, Hour), "U", core, halo);

    // Of 4.0 hours the tenth is meant; of 4 million hours the million, as for any number with a scale word.
    [Fact]
    public void Decimals_and_scale_words_make_no_small_measure()
    {
        Means(Of(4.0m, Hour), "U", "3.95..4.05", "3.9..4.1");
        Means(Of(Number(4, Million), Hour), "U", "3900000..4100000", "3800000..4200000");
    }

    // "Two and a half hours" is to the half hour, "ten and a half" is no longer small.
    [Fact]
    public void A_measure_with_a_fraction_is_small_below_ten()
    {
        Quantity Halves(decimal value) => Of(new Numeral(value, 0.5m, 1, NumeralForm.Fraction, default), Hour);

        KindFinder.Of(Halves(2.5m), Numeral(Halves(2.5m)), null).Should().Be(ClaimKind.SmallMeasure);
        KindFinder.Of(Halves(10.5m), Numeral(Halves(10.5m)), null).Should().Be(ClaimKind.General);
        Means(Halves(2.5m), "A", "2.25..2.75", "2..3");
    }

    [Theory]
    [InlineData(80, "U", "79.5..80.5", "78..82")]
    [InlineData(80, "E", "79.6..80.4", "79.6..80.4")]
    [InlineData(80, "A", "78..82", "76..84")]
    [InlineData(80, "A+", "78..82", "74..86")]
    [InlineData(80, "N", "78..80)", "76..80")]
    [InlineData(80, "L", "(80..90", "80..90")]
    [InlineData(85, "L", "(85..90", "85..90")]
    [InlineData(97, "L", "(97..98", "97..98")]
    [InlineData(0.5, "L", "(0.5..1.5", "0.5..1.5")]
    [InlineData(97, "U", "96.5..97.5", "96.5..97.5")]
    [InlineData(97, "A", "96.5..97.5", "96..98")]
    [InlineData(90, "U", "89.5..90.5", "89..91")]
    [InlineData(10, "U", "9.5..10.5", "9..11")]
    [InlineData(10, "A", "9..11", "8..12")]
    [InlineData(60, "U", "59.5..60.5", "58..62")]
    [InlineData(99, "A+", "98.5..99.5", "97.5..100")]
    [InlineData(100, "U", "99.5..100", "99.5..100")]
    public void A_share(decimal percent, string hedge, string core, string halo) => Means(Of(Number(percent), Percent), hedge, core, halo);

    [Theory]
    [InlineData("U", "4.5..5.5", "4..6")]
    [InlineData("A", "4..6", "3..7")]
    [InlineData("A+", "4..6", "2..8")]
    [InlineData("CT", "4..5.5", "3..6")]
    [InlineData("N", "4..5)", "3..5")]
    [InlineData("L", "(5..6", "5..6")]
    public void A_rise_of_5_percent(string hedge, string core, string halo) => Means(Of(5, Percent) with { Direction = ChangeDirection.Up }, hedge, core, halo);

    [Fact]
    public void From_20_percent_on_a_change_is_rounded_like_any_number()
    {
        Means(Of(19, Percent) with { Direction = ChangeDirection.Up }, "U", "18.5..19.5", "18..20");
        Means(Of(20, Percent) with { Direction = ChangeDirection.Up }, "U", "19.5..20.5", "19..21");
        KindFinder.Of(Of(20, Percent) with { Direction = ChangeDirection.Up }, Number(20), null).Should().Be(ClaimKind.General);
        KindFinder.Of(Of(19, Percent) with { Direction = ChangeDirection.Down }, Number(19), null).Should().Be(ClaimKind.IntervalScale);
    }

    [Theory]
    [InlineData(1, 2, "U", "48..52", "46..54")]
    [InlineData(1, 2, "A", "47..53", "44..56")]
    [InlineData(1, 2, "N", "47..50)", "44..50")]
    [InlineData(1, 2, "L", "(50..58", "50..58")]
    [InlineData(1, 10, "U", "9..11", "8..12")]
    public void A_fraction_in_words(int count, int whole, string hedge, string core, string halo) =>
        Means(Comparisons.Readable(Fraction(count, whole)), hedge, core, halo);

    [Theory]
    [InlineData("U", "19.091..20.909", "18.182..22.222")]
    [InlineData("A", "18.636..21.364", "16.667..23.333")]
    [InlineData("L", "(20..23.636", "20..23.636")]
    public void One_in_five(string hedge, string core, string halo) =>
        Means(Comparisons.Readable(Fraction(1, 5, NumeralForm.Ratio)), hedge, core, halo);

    [Theory]
    [InlineData(1, 5, ClaimKind.OneIn)]
    [InlineData(1, 9, ClaimKind.OneIn)]
    [InlineData(1, 10, ClaimKind.Fraction)]
    [InlineData(2, 5, ClaimKind.Fraction)]
    public void Only_one_in_less_than_ten_has_arms_of_its_own(int count, int whole, ClaimKind kind)
    {
        var quantity = Comparisons.Readable(Fraction(count, whole, NumeralForm.Ratio));

        KindFinder.Of(quantity, Numeral(quantity), null).Should().Be(kind);
    }

    [Theory]
    [InlineData("U", "4..8", "3.5..8.5")]
    [InlineData("A", "3.5..8.5", "3..9")]
    [InlineData("A+", "3.5..8.5", "2.5..9.5")]
    [InlineData("CT", "3.5..8.25", "3..8.5")]
    [InlineData("L", "4..8", "3.5..8.5")]
    public void A_range_is_widened_at_its_ends_by_a_hedge_to_both_sides(string hedge, string core, string halo) => Means(Range(4, 8, Hour), hedge, core, halo);

    [Fact]
    public void A_temperature_lives_on_a_scale() => Means(Of(29, UnitCatalog.Find("°C")), "U", "28.5..29.5", "28..30");

    [Fact]
    public void An_index_lives_on_a_scale() =>
        MeaningReader.Read(Of(104, null), Tolerances.Default, Row(104.2m, null) with { Statistic = Statistic.Index }).Halo.Should().Be(new Interval(103, 105));

    [Theory]
    [InlineData(200, 1_000, 150, 1_500, true)]
    [InlineData(24, 99, 20, 120, false)]
    [InlineData(1, 9, 0, 9.9, false)]
    public void Hundreds_are_true_of_any_larger_number_and_a_few_are_not(decimal low, decimal high, decimal from, decimal to, bool isEndless)
    {
        var quantity = Vague(new Interval(low, high, HighOpen: true), new Interval(from, to), Noun("seat"));

        var meaning = MeaningReader.Read(quantity, Tolerances.Default);

        meaning.Core.Should().Be(new Interval(low, high, HighOpen: true));
        meaning.Truth.Should().Be(isEndless ? new Interval(low, null) : new Interval(from, to));
    }

    [Fact]
    public void A_vague_percentage_has_no_end_but_its_scale() =>
        MeaningReader.Read(Vague(new(10, 50), new(8, 60), Percent), Tolerances.Default).Truth.Should().Be(new Interval(8, 60));

    [Fact]
    public void A_strict_profile_halves_every_width_and_a_lenient_one_doubles_it()
    {
        string Halo(Profile profile) => WorkedExample.Printed(MeaningReader.Read(Money(1, Trillion), Tolerances.For(profile)).Halo, "b");

        (Halo(Profile.Strict), Halo(Profile.Default), Halo(Profile.Lenient)).Should().Be(("975..1025 b", "950..1050 b", "900..1100 b"));
    }

    private static Numeral Numeral(Quantity quantity) => ((Amount.Point)quantity.Amount).Numeral;

    private static void Means(Quantity quantity, string hedge, string core, string halo, string? truth = null)
    {
        var code = hedge.TrimEnd('>', '<');
        var hedged = quantity with
        {
            Hedge = new Hedge(HedgeReadings.All.Single(reading => reading.Code == code).Class, default) { Strict = hedge.Contains('>', StringComparison.Ordinal), Downward = hedge.EndsWith('<') },
        };

        var meaning = MeaningReader.Read(hedged, Tolerances.Default);

        (Text(meaning.Core), Text(meaning.Halo)).Should().Be((core, halo));
        if (truth is not null) Text(meaning.Truth).Should().Be(truth);
    }

    private static string Text(Interval interval) => WorkedExample.Printed(interval, "");
}
