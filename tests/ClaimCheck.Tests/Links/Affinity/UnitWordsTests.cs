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
    public void A_unit_alone_accuses_no_row() =>
        Linked.Of("subject,metric,value,unit\nOlvera,share of tourists,40,%\nOlvera,share of locals,60,%\n", "Olvera counts them every year. It is 55% now.", "55%").Tentative.Should().BeTrue();
}
