using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

/// <summary>What holds of every two units that measure the same: converting is exact, there and back, and keeps order and scale.</summary>
public sealed class UnitLawTests
{
    private static readonly (Unit From, Unit To)[] Pairs =
    [
        .. from one in UnitCatalog.All.Select(entry => entry.Unit)
           from other in UnitCatalog.All.Select(entry => entry.Unit)
           where one.Code != other.Code && one.ConvertsTo(other) && one.Factor / other.Factor is > 0.000001m and < 1_000_000m
           select (one, other),
    ];

    private static Arbitrary<(decimal Value, (Unit From, Unit To) Units)> Measures { get; } =
        (from hundredths in Gen.Choose(1, 100_000_000)
         from units in Gen.Elements(Pairs)
         select (hundredths / 100m, units)).ToArbitrary();

    [Fact]
    public void Converting_there_and_back_gives_the_value_again() =>
        Prop.ForAll(Measures, measure => IsNear(measure.Units.To.Convert(measure.Units.From.Convert(measure.Value, measure.Units.To), measure.Units.From), measure.Value)).Check(Law.Tried);

    [Fact]
    public void Ten_times_as_much_is_ten_times_as_much_in_every_unit_without_an_offset() =>
        Prop.ForAll(Measures, measure =>
            measure.Units.From.Offset != 0m || measure.Units.To.Offset != 0m
            || IsNear(measure.Units.From.Convert(measure.Value * 10m, measure.Units.To), measure.Units.From.Convert(measure.Value, measure.Units.To) * 10m)).Check(Law.Tried);

    [Fact]
    public void More_in_one_unit_is_more_in_another() =>
        Prop.ForAll(Measures, measure => measure.Units.From.Convert(measure.Value + 0.01m, measure.Units.To) > measure.Units.From.Convert(measure.Value, measure.Units.To)).Check(Law.Tried);

    [Fact]
    public void A_measure_in_prose_converts_as_its_number_does() =>
        Prop.ForAll(Gen.Choose(1, 9_999).ToArbitrary(), tenths =>
        {
            var found = Phrase.Findings(string.Create(CultureInfo.InvariantCulture, $"a stretch of {tenths / 10m} miles")).Quantities[0];
            return found.Unit!.Convert(found.Amount.Value!.Value, UnitCatalog.Find("km")!) == tenths / 10m * 1.609344m;
        }).Check(Law.Tried);

    [Theory]
    [InlineData("year of age", "years of age")]
    [InlineData("mile per hour", "miles per hour")]
    [InlineData("win above replacement", "wins above replacement")]
    [InlineData("barrel per day", "barrels per day")]
    [InlineData("century", "centuries")]
    [InlineData("inch", "inches")]
    public void The_head_of_a_name_takes_the_plural(string name, string plural) => UnitCatalog.Plural(name).Should().Be(plural);

    [Fact]
    public void Many_pairs_are_tried() => Pairs.Should().HaveCountGreaterThan(100);

    private static bool IsNear(decimal one, decimal other) => Math.Abs(one - other) <= 0.000000000001m * Math.Max(1m, Math.Abs(other));
}
