using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>An article may state any number; none may stop the run.</summary>
public sealed class ExtremeValueTests
{
    private static readonly decimal[] Values =
        [0, 1, -1, 0.0000000000000000000000000001m, 79_228_162_514_264_337_593_543_950_335m, -79_228_162_514_264_337_593_543_950_335m, 10_000_000_000_000_000_000_000_000_000m, 965_000_000_000m, 50, 100, 99.9m];

    private static readonly Unit?[] Units = [null, Dollar, Percent, Points, Hour, UnitCatalog.Find("ms"), UnitCatalog.Find("century"), Times, Kilometre, UnitCatalog.Find("°F"), Noun("seat"), UnitCatalog.Find("ppb")];

    [Fact]
    public void No_value_unit_hedge_or_row_makes_judging_throw() =>
        Prop.ForAll(
            Gen.Elements(Values).ToArbitrary(),
            Gen.Elements(Values).ToArbitrary(),
            Gen.Elements(Enum.GetValues<HedgeClass>()).Zip(Gen.Elements(Enum.GetValues<HedgeClass>())).Zip(Gen.Elements(Units).Zip(Gen.Elements(Units))).ToArbitrary(),
            (stated, table, how) =>
            {
                var ((hedge, bound), (unit, tableUnit)) = how;
                var judgement = ClaimChecker.Judge(Link(Of(stated, unit, hedge), Row(table, tableUnit) with { Bound = bound }), CheckOptions.Default, null);
                return judgement.Why.Length > 0 && (judgement.Core is not { } core || judgement.Halo!.Value.Hull(core) == judgement.Halo.Value || core.Low == core.High);
            }).Check(Law.Tried.WithMaxTest(2_000));

    [Fact]
    public void The_largest_number_there_is_against_a_small_one_is_contradicted_and_has_a_difference()
    {
        var judgement = ClaimChecker.Judge(Link(Of(Number(79_000_000_000_000_000_000_000_000_000m), Dollar), Row(5, Dollar)), CheckOptions.Default, null);

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Difference.Should().Be(78_999_999_999_999_999_999_999_999_995m);
    }

    [Fact]
    public void A_number_that_does_not_fit_the_rows_unit_has_no_difference()
    {
        var judgement = ClaimChecker.Judge(Link(Of(Number(79_000_000_000_000_000_000_000_000_000m), Kilometre), Row(5, UnitCatalog.Find("metre"))), CheckOptions.Default, null);

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Difference.Should().BeNull("a limit is not a value");
        judgement.Relative.Should().BeNull();
    }

    [Fact]
    public void A_reference_of_zero_has_a_difference_but_no_relative_one()
    {
        var judgement = ClaimChecker.Judge(Link(Of(3, Hour), Row(0, Hour)), CheckOptions.Default, null);

        judgement.Difference.Should().Be(3m);
        judgement.Relative.Should().BeNull();
        judgement.Severity.Should().Be(Severity.Error);
    }
}
