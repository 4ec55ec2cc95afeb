using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>What a unit says need not be said: a number of minutes is a duration, one of percent a share.</summary>
public sealed class UnitWordsTests
{
    private const string Table =
        """
        subject,metric,value,unit
        Salt Cave Olvera,session length,40,min
        Salt Cave Olvera,session price,30,EUR
        Salt Cave Olvera,visitors,9100,people
        Salt Cave Olvera,longest stay,3,hours
        """;

    [Fact]
    public void Minutes_are_a_length_that_nobody_calls_so() =>
        Linked.Cell(Table, "Salt Cave Olvera lets its guests breathe for 40 minutes, behind a curtain, to soft music.", "40").Should().Be("Salt Cave Olvera, session length");

    [Fact]
    public void Money_is_a_price() =>
        Linked.Cell(Table, "Salt Cave Olvera takes 30 euros for it.", "30").Should().Be("Salt Cave Olvera, session price");

    [Fact]
    public void A_sum_of_money_is_no_valuation() =>
        Linked.Cell("subject,metric,value,unit,metric_aliases\nOlvera Labs,valuation,1960000000000,USD,valued at;worth\nOlvera Labs,funding round,65000000000,USD,raised\n", "Olvera Labs keeps a $2 trillion war chest for a rainy day.", "$2").Should().BeNull();

    [Theory]
    [InlineData("Olvera works ten times faster than its rivals.", "Olvera, speed beside rivals")]
    [InlineData("Olvera works ten times cheaper than its rivals.", null)]
    [InlineData("Olvera works with ten times heavier tools than its rivals.", null)]
    public void A_multiple_of_something_has_only_a_row_of_that(string text, string? cell) =>
        Linked.Cell("subject,metric,value,unit\nOlvera,speed beside rivals,10,times\nOlvera,work beside rivals,10,times\n", text, "ten times").Should().Be(cell);

    [Fact]
    public void A_unit_alone_accuses_no_row() =>
        Linked.Of("subject,metric,value,unit\nOlvera,share of tourists,40,%\nOlvera,share of locals,60,%\n", "Olvera counts them every year. It is 55% now.", "55%").Tentative.Should().BeTrue();
}
