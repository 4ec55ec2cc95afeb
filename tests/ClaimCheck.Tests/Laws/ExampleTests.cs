using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Laws;

/// <summary>Every example of every catalogue, each a case of its own.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, string> UnitExamples() => Cases(UnitCatalog.All, entry => entry.Unit.Code, entry => entry.Examples);

    public static TheoryData<string, string> ScaleExamples() => Cases(ScaleCatalog.All, scale => scale.Words[0], scale => scale.Examples);

    [Theory]
    [MemberData(nameof(UnitExamples))]
    public void An_example_of_a_unit_is_about_that_unit(string code, string text)
    {
        var entry = UnitCatalog.All.Single(entry => entry.Unit.Code == code);
        var example = entry.Examples.Single(example => example.Text == text);

        if (example.IsRead) example.Unit.Should().NotBeNull().And.Subject.Split('/')[0].Should().Be(code.Split('/')[0]);
        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
    }

    [Theory]
    [MemberData(nameof(ScaleExamples))]
    public void An_example_of_a_scale_is_a_multiple_of_it_only_when_it_is_read(string word, string text)
    {
        var scale = ScaleCatalog.All.Single(scale => scale.Words[0] == word);
        var example = scale.Examples.Single(example => example.Text == text);

        if (example.IsRead) (example.High!.Value * 1_000m % scale.Factor).Should().Be(0m, "its digits are few");
        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
    }

    private static bool IsWhole(Example example) =>
        example.IsRead ? example.Low <= example.High : example is { Low: null, High: null, Unit: null };

    private static TheoryData<string, string> Cases<T>(IEnumerable<T> catalogue, Func<T, string> name, Func<T, IReadOnlyList<Example>> examples)
    {
        var cases = new TheoryData<string, string>();
        foreach (var entry in catalogue)
        {
            foreach (var example in examples(entry)) cases.Add(name(entry), example.Text);
        }

        return cases;
    }
}
