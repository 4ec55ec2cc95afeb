using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

public sealed class ChangeEndsTests
{
    private const string Table =
        """
        subject,metric,value,unit,period
        Ofenhaus,valuation,47000000,EUR,2023
        Ofenhaus,valuation,8000000,EUR,2024
        Solar cells,conversion efficiency,19.8,%,2024
        Solar cells,conversion efficiency target,24,%,2029
        """;

    [Theory]
    [InlineData("Ofenhaus had its valuation slashed from €47 million to €8 million.", "€47 million", "Ofenhaus, valuation, 2023")]
    [InlineData("Ofenhaus had its valuation slashed from €47 million to €8 million.", "€8 million", "Ofenhaus, valuation, 2024")]
    [InlineData("The valuation of Ofenhaus fell to €8 million, down from €47 million.", "€47 million", "Ofenhaus, valuation, 2023")]
    [InlineData("The ministry wants to raise the conversion efficiency of solar cells from around 20% now to 24%.", "20%", "Solar cells, conversion efficiency, 2024")]
    [InlineData("The ministry wants to raise the conversion efficiency of solar cells from around 20% now to 24%.", "24%", "Solar cells, conversion efficiency target, 2029")]
    [InlineData("The board put the valuation of Ofenhaus in the light of all this at €8 million, a fall of 83 percent from €47 million.", "€47 million", "Ofenhaus, valuation, 2023")]
    [InlineData("An expert revised the valuation of Ofenhaus in his long and careful report for the court to €8 million from €47 million.", "€47 million", "Ofenhaus, valuation, 2023")]
    [InlineData("The valuation of Ofenhaus is €8 million, compared with €47 million.", "€47 million", "Ofenhaus, valuation, 2023")]
    public void Where_a_change_started_follows_from_where_it_led(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Fact]
    public void The_start_of_a_change_is_accused_where_the_table_has_one_earlier_value()
    {
        var link = Linked.Of(Table, "Ofenhaus had its valuation slashed from €52 million to €8 million.", "€52 million");
        link.Tentative.Should().BeFalse();
        link.Basis.Should().Be(LinkBasis.Words, "it warns, and is asked for an alibi");
    }

    [Fact]
    public void Which_of_two_earlier_values_is_meant_is_not_said() =>
        Linked.Of(Table + "\nOfenhaus,valuation,31000000,EUR,2022", "Ofenhaus had its valuation slashed from €52 million to €8 million.", "€52 million").Tentative.Should().BeTrue();

    [Theory]
    [InlineData("The salary rose from €52 million to €60 million.")]
    [InlineData("Trains run from platform 4 to 5.")]
    public void Without_the_row_of_the_end_there_is_none_of_the_start(string text) => Linked.Numbers(Table, text).Should().BeEmpty();
}
