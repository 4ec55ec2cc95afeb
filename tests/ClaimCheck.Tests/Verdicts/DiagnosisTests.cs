using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DiagnosisTests
{
    [Fact]
    public void Million_for_billion() => Hint(Money(965, Million), Valuation()).Should().Be("fits if billion was meant");

    [Fact]
    public void Billion_for_million() => Hint(Money(5, Billion), Row(5_000_000, Dollar)).Should().Be("fits if million was meant");

    [Fact]
    public void Three_zeros_too_many_in_digits() => Hint(Of(17_000, Noun("seat")), Row(17, Noun("seat"))).Should().Be("fits with three zeros fewer");

    [Fact]
    public void One_zero_too_many() => Hint(Of(17_000, Noun("visitor")), Row(1_700, Noun("visitor"))).Should().Be("fits with one zero fewer");

    [Fact]
    public void One_zero_too_few() => Hint(Of(312, Noun("seat")), Row(3_120, Noun("seat"))).Should().Be("fits with one zero more");

    [Fact]
    public void A_rounded_number_may_have_a_zero_too_many() => Hint(Of(31_000, Noun("visitor")), Row(3_120, Noun("visitor"))).Should().Be("fits with one zero fewer");

    [Theory]
    [InlineData(60, "fits with one zero more")]
    [InlineData(58, null)]
    public void A_single_figure_has_lost_its_zero_only_where_that_is_exact(int row, string? hint) => Hint(Of(6, Noun("seat")), Row(row, Noun("seat"))).Should().Be(hint);

    [Fact]
    public void A_fraction_printed_as_a_percentage() => Hint(Of(0.8m, Percent), Row(80, Percent)).Should().Be("fits if a fraction of one was printed as a percentage");

    [Fact]
    public void A_fraction_in_the_table() => Hint(Of(80, Percent), Row(0.8m, Percent)).Should().Be("fits if the table holds a fraction of one");

    [Fact]
    public void Two_digits_that_changed_places() => Hint(Of(956, Noun("seat")), Row(965, Noun("seat"))).Should().Be("digits transposed: fits as 965 seats");

    [Fact]
    public void Months_for_years() => Hint(Of(7, UnitCatalog.Find("month")), Row(7, UnitCatalog.Find("year"))).Should().Be("fits if years were meant");

    [Fact]
    public void Minutes_for_hours() => Hint(Of(12, UnitCatalog.Find("minute")), Row(12, Hour)).Should().Be("fits if hours were meant");

    [Fact]
    public void The_ratio_told_as_the_increase() =>
        Hint(Of(254, Percent) with { Direction = ChangeDirection.Up }, Row(154, Percent, metric: "growth")).Should().Be("fits if the ratio was told as an increase");

    [Fact]
    public void A_quarters_money_for_a_years() => Hint(Money(4, Billion), Row(16, Dollar, Billion)).Should().Be("fits if it is a quarter and the table has the year");

    [Fact]
    public void A_claim_that_agrees_has_no_slip() => Hint(Money(965, Billion), Valuation()).Should().BeNull();

    [Fact]
    public void A_wrong_size_that_no_slip_explains_has_none() => Hint(Of(12, Hour), Row(16, Hour)).Should().BeNull();

    [Theory]
    [InlineData(5, 1, 5_000, "fits if thousand was meant")]
    [InlineData(5, 1, 5_000_000, "fits if million was meant")]
    [InlineData(5, 1_000_000_000, 5_000_000_000_000, "fits if trillion was meant")]
    [InlineData(5, 1_000_000_000_000, 5_000_000, "fits if million was meant")]
    [InlineData(5, 1_000_000, 5, "fits without \"million\"")]
    [InlineData(5, 1_000, 5, "fits without \"thousand\"")]
    [InlineData(999, 1, 999_000, "fits if thousand was meant")]
    [InlineData(1_200, 1, 1_200_000, "fits with three zeros more")]
    [InlineData(1_200, 1, 1_200_000_000, "fits with six zeros more")]
    [InlineData(1_200, 1, 12_000, "fits with one zero more")]
    [InlineData(1_200, 1, 120_000, "fits with two zeros more")]
    [InlineData(1_200, 1, 12, "fits with two zeros fewer")]
    [InlineData(1_200_000_000, 1, 1_200, "fits with six zeros fewer")]
    public void A_scale_word_or_zeros(int mantissa, long scale, long table, string hint) => Hint(Money(mantissa, scale), Row(table, Dollar)).Should().Be(hint);

    [Fact]
    public void Two_zeros_of_a_percentage_are_a_fraction() => Hint(Of(80, Percent), Row(0.8m, Percent)).Should().NotContain("zeros");

    [Theory]
    [InlineData("mile", "kilometre", "fits if kilometres were meant")]
    [InlineData("kilometre", "mile", "fits if miles were meant")]
    [InlineData("pound", "kilogram", "fits if kilograms were meant")]
    [InlineData("kilogram", "pound", "fits if pounds were meant")]
    [InlineData("foot", "metre", "fits if metres were meant")]
    [InlineData("metre", "foot", "fits if feet were meant")]
    [InlineData("day", "week", "fits if weeks were meant")]
    [InlineData("week", "day", "fits if days were meant")]
    [InlineData("month", "year", "fits if years were meant")]
    [InlineData("year", "month", "fits if months were meant")]
    [InlineData("minute", "hour", "fits if hours were meant")]
    [InlineData("hour", "minute", "fits if minutes were meant")]
    [InlineData("second", "minute", "fits if minutes were meant")]
    [InlineData("°F", "°C", "fits if degrees Celsius were meant")]
    [InlineData("°C", "°F", "fits if degrees Fahrenheit were meant")]
    public void The_digits_of_another_unit(string stated, string table, string hint) =>
        Hint(Of(60, UnitCatalog.Find(stated)), Row(60, UnitCatalog.Find(table))).Should().Be(hint);

    [Fact]
    public void A_short_ton_for_a_metric_one_is_noticed_where_the_digits_are_sharp() =>
        Hint(Of(965, UnitCatalog.Find("ton")), Row(965, UnitCatalog.Find("tonne"))).Should().Be("fits if tonnes were meant", "without the text, nothing says that the word was \"ton\"");

    [Fact]
    public void The_increase_told_as_the_ratio() =>
        Hint(Of(154, Percent) with { Direction = ChangeDirection.Up }, Row(254, Percent, metric: "growth")).Should().Be("fits if the increase was told as a ratio");

    [Theory]
    [InlineData(4, 48, "fits if it is a month and the table has the year")]
    [InlineData(4, 16, "fits if it is a quarter and the table has the year")]
    [InlineData(16, 4, "fits if it is a year and the table has the quarter")]
    [InlineData(48, 4, "fits if it is a year and the table has the month")]
    public void Money_of_another_rhythm(int stated, int table, string hint) => Hint(Money(stated, Billion), Row(table, Dollar, Billion)).Should().Be(hint);

    [Fact]
    public void Only_money_has_a_rhythm() => Hint(Of(400, Kilometre), Row(1_600, Kilometre)).Should().BeNull();

    [Theory]
    [InlineData(132, 123, "digits transposed: fits as $123")]
    [InlineData(213, 123, "digits transposed: fits as $123")]
    [InlineData(207, 270, "digits transposed: fits as $270")]
    [InlineData(402, 420, "digits transposed: fits as $420")]
    [InlineData(-132, -123, "digits transposed: fits as -$123")]
    public void Transposed_digits(int stated, int table, string hint) => Hint(Money(stated), Row(table, Dollar)).Should().Be(hint);

    [Theory]
    [InlineData(102, 12)] // no number begins with a zero
    [InlineData(155, 123)]
    public void Other_digits_are_not_transposed(int stated, int table) => (Hint(Money(stated), Row(table, Dollar)) ?? "").Should().NotContain("transposed");

    [Fact]
    public void A_range_and_a_bound_of_the_table_have_no_slips()
    {
        Hint(Money(132), Row(new Amount.Range(Number(123), Number(124), false), Dollar)).Should().BeNull();
        Hint(Money(123), Row(132, Dollar) with { Bound = HedgeClass.MoreThan }).Should().BeNull();
    }

    [Fact]
    public void Another_metric_is_named_with_the_claims_own()
    {
        var link = new Link(Claim(Money(965, Billion), "offering"), Row(60, Dollar, Billion, "initial public offering"), []) { SubjectFacts = [Row(965, Dollar, Billion, "valuation", 3)] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Diagnosis.Should().Be("that is the valuation (facts.csv:3), not the initial public offering");
    }

    [Fact]
    public void Every_example_of_the_catalogue_comes_out_as_it_says()
    {
        foreach (var slip in DiagnosisCatalog.All)
        {
            if (slip.Name is "wrong-base" or "other-metric" or "other-period") continue;
            var (claim, table) = (Only(slip.Example.Claim), Only(slip.Example.Reference));
            var row = Row(table.Amount, table.Unit, claim.Direction == ChangeDirection.None ? "figure" : "growth");
            Hint(claim, row).Should().Be(slip.Example.Hint, slip.Name);
        }
    }

    [Fact]
    public void The_catalogue_has_these_slips_in_this_order() => DiagnosisCatalog.All.Select(slip => slip.Name).Should().Equal(
        "scale-word", "zeros", "fraction-for-percent", "wrong-unit", "other-currency", "ratio-for-increase", "wrong-base", "other-metric", "other-period", "other-rhythm", "transposed");

    [Fact]
    public void Names_are_unique_and_every_slip_has_an_example()
    {
        DiagnosisCatalog.All.Select(slip => slip.Name).Should().OnlyHaveUniqueItems();
        DiagnosisCatalog.All.Should().OnlyContain(slip => slip.Summary.Length > 0 && slip.Example.Hint.Length > 0);
    }

    [Fact]
    public void Rules_are_listed_once_by_code_with_a_case_and_a_look_alike()
    {
        RuleCatalog.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        RuleCatalog.All.Should().OnlyContain(rule => rule.Examples.Any(example => example.IsReported) && rule.Examples.Any(example => !example.IsReported));
    }

    [Theory]
    [InlineData(Verdict.Supported, null)]
    [InlineData(Verdict.Rounded, null)]
    [InlineData(Verdict.Overstated, "CC601")]
    [InlineData(Verdict.Understated, "CC601")]
    [InlineData(Verdict.Contradicted, "CC601")]
    [InlineData(Verdict.Outdated, "CC604")]
    [InlineData(Verdict.Unverified, "CC605")]
    [InlineData(Verdict.Ambiguous, "CC605")]
    [InlineData(Verdict.Mismatch, "CC607")]
    [InlineData(Verdict.Conflicting, "CC608")]
    public void Every_verdict_is_reported_under_its_rule(Verdict verdict, string? code) =>
        RuleCatalog.For(verdict)?.Code.Should().Be(code);

    private static Quantity Only(string text) => Phrase.Findings(text + ".").Quantities[0];

    private static string? Hint(Quantity quantity, Fact fact) =>
        ClaimChecker.Judge(Link(quantity, fact), CheckOptions.Default, null).Diagnosis;
}
