using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Laws;

/// <summary>Every example of every catalogue, each a case of its own: what it says must be read, and its look-alike must not.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, string> UnitExamples() => Cases(UnitCatalog.All, entry => entry.Unit.Code, entry => entry.Examples);

    public static TheoryData<string, string> ScaleExamples() => Cases(ScaleCatalog.All, scale => scale.Words[0], scale => scale.Examples);

    public static TheoryData<string, string> HedgeExamples() => Cases(HedgeCatalog.All, NameOf, entry => entry.Examples);

    public static TheoryData<string, string> FormExamples() => Cases(ExampleCatalog.All, group => group.Name, group => group.Examples);

    [Theory]
    [MemberData(nameof(FormExamples))]
    public void An_example_of_a_form_reads_as_it_says(string group, string text)
    {
        var example = ExampleCatalog.All.Single(forms => forms.Name == group).Examples.First(example => example.Text == text);

        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
        Read(text).Should().Equal(Expected(example));
    }

    [Theory]
    [MemberData(nameof(UnitExamples))]
    public void An_example_of_a_unit_reads_as_it_says(string code, string text)
    {
        var entry = UnitCatalog.All.Single(entry => entry.Unit.Code == code);
        var example = entry.Examples.First(example => example.Text == text);

        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
        if (example.IsRead)
        {
            example.Unit.Should().Contain(code, "it is an example of that unit, alone or in a rate");
            Read(text).Should().Equal(Expected(example));
        }
        else
        {
            Read(text).Should().NotContain(found => found.Unit == code, "it only looks like that unit");
        }
    }

    [Theory]
    [MemberData(nameof(ScaleExamples))]
    public void An_example_of_a_scale_reads_as_it_says(string word, string text)
    {
        var example = ScaleCatalog.All.Single(scale => scale.Words[0] == word).Examples.First(example => example.Text == text);

        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
        Read(text).Should().Equal(Expected(example));
    }

    [Theory]
    [MemberData(nameof(HedgeExamples))]
    public void An_example_of_a_hedge_reads_as_it_says(string words, string text)
    {
        var entry = HedgeCatalog.All.Single(entry => NameOf(entry) == words);
        var example = entry.Examples.First(example => example.Text == text);

        IsWhole(example).Should().BeTrue("it states both ends in order, or nothing at all");
        if (example.IsRead) example.Hedge.Should().Be(entry.Class);
        Read(text).Should().Equal(Expected(example));
    }

    private static string NameOf(HedgeEntry entry) => entry.Before.Concat(entry.After).First();

    private static IEnumerable<Found> Expected(Example example) =>
        example.IsRead ? [new Found(example.Low, example.High, example.Unit, example.Hedge)] : [];

    private static IEnumerable<Found> Read(string text) =>
        Phrase.Findings(text).Quantities.Select(quantity => new Found(quantity.Amount.Low, quantity.Amount.High, quantity.Unit?.Code, quantity.Hedge.Class));

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

    private sealed record Found(decimal? Low, decimal? High, string? Unit, HedgeClass Hedge);
}
