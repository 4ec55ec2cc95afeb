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
    [InlineData("The Osk ferry has been busy. Her yard refitted 190 to 205 cabins.", "190")]
    [InlineData("The Osk ferry has been busy. Her yard refitted about two hundred and fifty cabins.", "two hundred")]
    public void What_is_no_exact_number_accuses_nobody(string text, string number) => Check(text, number).Judgement!.Verdict.Should().Be(Verdict.Unverified);

    [Fact]
    public void An_exact_one_does() => Check("The Osk ferry has been busy. Her yard refitted 221 cabins.", "221").Judgement!.Verdict.Should().Be(Verdict.Overstated);

    private static CheckedClaim Check(string text, string number) => DeskCheck.Of(Table, new DateOnly(2025, 3, 20), text, number);
}
