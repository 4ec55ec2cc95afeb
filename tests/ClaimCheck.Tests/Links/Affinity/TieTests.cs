using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Two rows that the words could mean alike, and numbers that give each other's row back.</summary>
public sealed class TieTests
{
    private const string Table =
        """
        subject,metric,value,unit,period
        Osk ferry,crossings made in spring gales,38,crossings,2025-03
        Osk ferry,crossings made in spring calm,61,crossings,2025-03
        Osk ferry,cabins refitted,212,cabins,2025-03
        """;

    [Theory]
    [InlineData("38", 2)]
    [InlineData("61", 3)]
    public void What_the_table_refutes_settles_a_tie(string number, int line)
    {
        var check = Check($"The Osk ferry has been busy. Her master made {number} trips over in spring.", number);

        (check.Judgement!.Verdict, check.Line()).Should().Be((Verdict.Supported, line));
    }

    [Fact]
    public void Two_numbers_that_tie_on_two_rows_each_find_their_own()
    {
        const string Text = "The Osk ferry has been busy. Her master made 61 trips over in spring. His mate made 38 trips over in spring.";

        Check(Text, "61").Line().Should().Be(3);
        Check(Text, "38").Line().Should().Be(2);
    }

    [Fact]
    public void A_tie_accuses_nobody() =>
        Check("The Osk ferry has been busy. Her master made 47 trips over in spring.", "47").Judgement!.Verdict.Should().Be(Verdict.Unverified);

    [Theory]
    [InlineData("190 to 205", "190", Verdict.Understated)]
    [InlineData("about two hundred and fifty", "two hundred", Verdict.Overstated)]
    [InlineData("221", "221", Verdict.Overstated)]
    public void A_rough_number_accuses_where_the_words_point_clearly(string written, string number, Verdict verdict) =>
        Check($"The Osk ferry has been busy. Her yard refitted {written} cabins.", number).Judgement!.Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("190 to 205", "190", false)]
    [InlineData("about two hundred and fifty", "two hundred", false)]
    [InlineData("221", "221", true)]
    public void Where_they_do_not_only_an_exact_one_does(string written, string number, bool isAccused) =>
        (Check($"The Osk ferry has been busy. Her yard renewed {written} cabins.", number, Table + "\nOsk ferry,cabins insured,540,cabins,2025-03").Judgement!.Verdict != Verdict.Unverified).Should().Be(isAccused);

    private static CheckedClaim Check(string text, string number, string table = Table) => DeskCheck.Of(table, new DateOnly(2025, 3, 20), text, number);
}
