using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Whose a number is where no word says what it measures, or nobody is named.</summary>
public sealed class SubjectWeigherTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases
        Granat Arena,capacity,11500,people,2025,
        Selm Lynx,mean home gate,10870,people,2025,the club
        Selm Lynx,members,23400,people,2025,the club
        Selm Lynx,operating margin,4.5,%,2025,the club
        Polar Bears,operating margin,6.5,%,2025,
        Selm Lynx,fine,9000,EUR,2025,the club
        Selm Lynx,wages,5100000,EUR,2025,the club
        """;

    [Fact]
    public void The_only_row_of_the_unit_is_meant_where_its_subject_is_certain() =>
        Linked.Cell(Table, "The Granat Arena holds 11,500 people.", "11,500").Should().Be("Granat Arena, capacity, 2025");

    [Fact]
    public void And_accuses_nobody() =>
        Linked.Of(Table, "The Granat Arena holds 11,700 people.", "11,700").Tentative.Should().BeTrue();

    [Fact]
    public void Where_a_subject_has_two_rows_of_the_unit_one_has_to_be_said() =>
        Linked.Cell(Table, "The Selm Lynx, in blue, stand at 10,870.", "10,870").Should().BeNull();

    [Fact]
    public void Where_nobody_is_named_the_number_is_of_whom_the_table_has_most_rows() =>
        Linked.Cell(Table, "The Polar Bears and the Selm Lynx are rivals.\n\nAfter the winter the sums came out. The operating margin was 4.5%.", "4.5%").Should().Be("Selm Lynx, operating margin, 2025");
}
