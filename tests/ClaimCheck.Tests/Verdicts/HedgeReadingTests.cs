using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class HedgeReadingTests
{
    public static TheoryData<HedgeClass> Classes => [.. Enum.GetValues<HedgeClass>()];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_class_has_its_reading_at_its_place(HedgeClass hedge) =>
        HedgeReadings.Of(hedge).Class.Should().Be(hedge);

    [Fact]
    public void Codes_are_unique_and_every_class_is_explained()
    {
        HedgeReadings.All.Should().HaveCount(Enum.GetValues<HedgeClass>().Length).And.OnlyContain(reading => reading.Summary.Length > 0);
        HedgeReadings.All.Select(reading => reading.Code).Should().OnlyHaveUniqueItems();
        HedgeReadings.All.Select(reading => reading.Summary).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(HedgeClass.Unhedged, "U", "$5")]
    [InlineData(HedgeClass.Exact, "E", "exactly $5")]
    [InlineData(HedgeClass.Approximate, "A", "about $5")]
    [InlineData(HedgeClass.Loose, "A+", "something like $5")]
    [InlineData(HedgeClass.CloseTo, "CT", "close to $5")]
    [InlineData(HedgeClass.Nearly, "N", "nearly $5")]
    [InlineData(HedgeClass.JustUnder, "JU", "just under $5")]
    [InlineData(HedgeClass.JustOver, "JO", "just over $5")]
    [InlineData(HedgeClass.Approaching, "AP", "approaching $5")]
    [InlineData(HedgeClass.MoreThan, "L", "more than $5")]
    [InlineData(HedgeClass.AtLeast, "L=", "$5 or more")]
    [InlineData(HedgeClass.WellOver, "LL", "well over $5")]
    [InlineData(HedgeClass.LessThan, "Ub", "less than $5")]
    [InlineData(HedgeClass.AtMost, "Ub=", "$5 or less")]
    [InlineData(HedgeClass.WellUnder, "UL", "well under $5")]
    [InlineData(HedgeClass.UpTo, "UT", "up to $5")]
    [InlineData(HedgeClass.AsFewAs, "DT", "as little as $5")]
    [InlineData(HedgeClass.Threshold, "TH", "reached $5")]
    public void A_class_has_its_code_and_its_words(HedgeClass hedge, string code, string words)
    {
        HedgeReadings.Of(hedge).Code.Should().Be(code);
        QuantityWording.Of(Money(5, 1, hedge)).Should().Be(words);
    }

    [Theory]
    [InlineData(HedgeClass.Nearly)]
    [InlineData(HedgeClass.JustUnder)]
    [InlineData(HedgeClass.JustOver)]
    [InlineData(HedgeClass.Approaching)]
    [InlineData(HedgeClass.MoreThan)]
    [InlineData(HedgeClass.LessThan)]
    public void A_strict_class_that_is_met_exactly_is_a_rounding(HedgeClass hedge)
    {
        var judgement = ClaimChecker.Judge(Link(Money(100, 1, hedge), Row(100, Dollar)), CheckOptions.Default, null);

        judgement.Verdict.Should().Be(Verdict.Rounded);
        judgement.Flags.Should().Contain("at-bound");
    }

    [Theory]
    [InlineData(HedgeClass.MoreThan, true)]
    [InlineData(HedgeClass.AtLeast, true)]
    [InlineData(HedgeClass.WellOver, true)]
    [InlineData(HedgeClass.LessThan, true)]
    [InlineData(HedgeClass.AtMost, true)]
    [InlineData(HedgeClass.WellUnder, true)]
    [InlineData(HedgeClass.UpTo, true)]
    [InlineData(HedgeClass.AsFewAs, true)]
    [InlineData(HedgeClass.Threshold, true)]
    [InlineData(HedgeClass.Unhedged, false)]
    [InlineData(HedgeClass.Approximate, false)]
    [InlineData(HedgeClass.Nearly, false)]
    public void A_bound_limits_one_side_only(HedgeClass hedge, bool isBound) => HedgeReadings.Of(hedge).IsBound.Should().Be(isBound);

    [Fact]
    public void Turning_a_bound_round_twice_gives_the_bound_again() =>
        HedgeReadings.All.Should().OnlyContain(reading => HedgeReadings.Of(reading.Opposite).Opposite == reading.Class);

    [Theory]
    [InlineData(100, 150)]
    [InlineData(110, 120)]
    [InlineData(93, 97.65)]
    public void More_than_suggests_no_more_than_the_next_round_number(decimal number, decimal end) =>
        MeaningReader.Read(Of(number, Noun("seat"), HedgeClass.MoreThan), Tolerances.Default).Core.Should().Be(new Interval(number, end, LowOpen: true));

    [Theory]
    [InlineData(80, 90)]
    [InlineData(85, 90)]
    [InlineData(97, 98)]
    public void More_than_a_percentage_suggests_no_more_than_the_next_mark(decimal percent, decimal end) =>
        MeaningReader.Read(Of(percent, Percent, HedgeClass.MoreThan), Tolerances.Default).Core.Should().Be(new Interval(percent, end, LowOpen: true));

    [Fact]
    public void Well_over_starts_a_tenth_above() =>
        MeaningReader.Read(Of(2_000, Noun("seat"), HedgeClass.WellOver), Tolerances.Default)
            .Should().Be(new Meaning(new(2_200, 4_000), new(2_100, 6_000), new(2_000, null, LowOpen: true)));

    [Fact]
    public void About_a_share_is_as_wide_as_a_bare_one_lets_pass()
    {
        var about = MeaningReader.Read(Of(60, Percent, HedgeClass.Approximate), Tolerances.Default);

        about.Core.Should().Be(new Interval(58, 62));
        about.Halo.Should().Be(new Interval(56, 64));
    }

    [Fact]
    public void Nearly_all_of_a_scale_is_cut_off_at_its_end() =>
        MeaningReader.Read(Of(99, Percent, HedgeClass.Loose), Tolerances.Default).Halo.High.Should().Be(100);

    [Fact]
    public void A_small_change_is_read_on_a_scale_that_may_cross_zero() =>
        MeaningReader.Read(Of(4, Percent) with { Direction = ChangeDirection.Up }, Tolerances.Default)
            .Should().Be(new Meaning(new(3.5m, 4.5m), new(3, 5), new(3, 5)));
}
