using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>How far two values are apart is neither of them: only a row of a saving, a lead or a change holds it.</summary>
public sealed class DifferenceCueTests
{
    private const string Table =
        """
        subject,metric,value,unit
        Tarn 4 tractor,fuel use,9,%
        Tarn 4 tractor,fuel saving over the old model,22,%
        Tarn works,wage bill,145000000,EUR
        Tarn works,increase in wage bill,12000000,EUR
        """;

    [Theory]
    [InlineData("The Tarn 4 tractor burns 22% less fuel than the model it replaces.", "22%", "Tarn 4 tractor, fuel saving over the old model")]
    [InlineData("The Tarn 4 tractor burns 9% less fuel than others do.", "9%", "Tarn 4 tractor, fuel saving over the old model")]
    [InlineData("The wage bill of the Tarn works was €12 million larger than a year ago.", "€12", "Tarn works, increase in wage bill")]
    public void A_difference_has_the_row_of_one(string text, string number, string cell) => Linked.Cell(Table, text, number).Should().Be(cell);

    [Fact]
    public void Where_the_table_has_none_it_has_no_row() =>
        Linked.Cell("subject,metric,value,unit\nTarn 4 tractor,fuel use,22,%\n", "The Tarn 4 tractor burns 22% less fuel than the model it replaces.", "22%").Should().BeNull();
}
