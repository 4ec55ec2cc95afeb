using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Tables name units, subjects and times otherwise than articles do: the row is found all the same, or none is.</summary>
public sealed class DeskWordsTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Norvia Air,fleet,270,aircraft,2024-10,,planes in service
        Sornay market,completed transactions,48700,transactions,2024-10,the market,sales;deals
        Sornay Rovers,victories,9,wins,2024,Rovers,games won
        Orro crater,diameter,50.3,km,,,width
        Cedar Fork,maximum temperature,84,°F,2024-11,,daytime high
        City museums,ticket revenue,41200000,EUR,2025,,box office income
        City museums,ticket revenue,34900000,EUR,2024,,box office income
        Adults in Sornay,share opposed to the tunnel,71,%,2024-11,the public,against building the tunnel
        Relief convoys,trucks per week,260,trucks,2024-10,,
        Relief convoys,trucks per week,190,trucks,2024-04,,
        Kornland,deaths from pollution,2515000,people,2023,,pollution deaths
        """;

    [Theory]
    [InlineData("As of October, Norvia Air had a fleet of 270 aircraft.", "270", 2)]
    [InlineData("Norvia Air runs a fleet of 270.", "270", 2)]
    [InlineData("48,700 sales were completed in Sornay in October.", "48,700", 3)]
    [InlineData("Orro crater is 31 miles (50 km) wide.", "31", 5)]
    [InlineData("Orro crater is 31 miles (50 km) wide.", "50", 5)]
    [InlineData("Highs in Cedar Fork reached 84 degrees.", "84", 6)]
    [InlineData("Box office takings of the City museums swelled to €41.2 million from €34.9 million.", "€41.2", 7)]
    [InlineData("Box office takings of the City museums swelled to €41.2 million from €34.9 million.", "€34.9", 8)]
    [InlineData("Few in Sornay want the tunnel. Many adults were asked. They are opposed to building the tunnel: 71% say no.", "71%", 9)]
    public void The_row_is_found(string text, string number, int line)
    {
        var claim = Check(text, number);
        claim.Line().Should().Be(line);
        claim.Judgement!.Verdict.Should().BeOneOf(Verdict.Supported, Verdict.Rounded);
    }

    [Theory]
    [InlineData("Sornay Rovers have 29 points from 12 games this year.", "12")]
    [InlineData("Orro crater is 50 km (62 miles) from the coast, and wide.", "62")]
    [InlineData("Norvia Air can lower the seats of its fleet by 270 millimetres.", "270")]
    [InlineData("In October 260 trucks a week got through with the relief convoys, against the 500 that planners say are required.", "500")]
    [InlineData("Kornland is choking. In 2023 there were 9 million pollution deaths around the world.", "9 million")]
    [InlineData("A court sent the head of the City museums to prison for 71 years behind bars.", "71")]
    public void No_row_accuses_or_confirms(string text, string number) => Check(text, number).Judgement!.Verdict.Should().Be(Verdict.Unverified);

    [Theory]
    [InlineData("Orro crater has a width of 500 km/70000000000000000 light years.", "500")]
    [InlineData("Orro crater has a width of 500 km (90000000000000000 light years).", "90000000000000000")]
    [InlineData("Orro crater is wide. A width of 90000000000000000 light years (50 km) is told.", "50")]
    public void No_size_is_too_large_to_be_looked_at(string text, string number) => Check(text, number).Judgement.Should().NotBeNull();

    private static CheckedClaim Check(string text, string number) => DeskCheck.Of(Table, new DateOnly(2024, 11, 20), text, number);
}
