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
    }

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
