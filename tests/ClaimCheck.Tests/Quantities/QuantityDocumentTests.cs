using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

public sealed class QuantityDocumentTests
{
    [Fact]
    public void The_table_of_forms_is_the_one_that_the_catalogues_make()
    {
        var path = Path.Combine(Repository.Root, "docs", "quantities.md");
        var printed = QuantityDocument.Print();
        if (!File.Exists(path) || File.ReadAllText(path) != printed) File.WriteAllText(Path.Combine(Repository.Root, "docs", "quantities.received.md"), printed);
        else File.Delete(Path.Combine(Repository.Root, "docs", "quantities.received.md"));

        File.ReadAllText(path).Should().Be(printed, "accept by renaming quantities.received.md");
    }

    [Fact]
    public void It_shows_at_least_300_forms_and_120_look_alikes()
    {
        var examples = QuantityDocument.Groups.SelectMany(group => group.Examples).ToList();

        examples.Count(example => example.IsRead).Should().BeGreaterThanOrEqualTo(300);
        examples.Count(example => !example.IsRead).Should().BeGreaterThanOrEqualTo(120);
    }

    [Fact]
    public void No_phrase_stands_in_a_group_twice() =>
        QuantityDocument.Groups.SelectMany(group => group.Examples.GroupBy(example => example.Text).Where(same => same.Count() > 1)).Should().BeEmpty();
}
