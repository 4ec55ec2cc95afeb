using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Laws;

/// <summary>Laws over every catalogue, so that a new entry is held to them without a test of its own.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Dimensions() => [.. UnitCatalog.All.Select(entry => entry.Unit.Dimension.ToString()).Distinct()];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void No_two_units_of_a_dimension_share_a_spelling(string dimension) =>
        Shared(UnitCatalog.All.Where(entry => entry.Unit.Dimension.ToString() == dimension).SelectMany(Spellings)).Should().BeEmpty();

    [Fact]
    public void No_two_units_share_a_code() => Shared(UnitCatalog.All.Select(entry => entry.Unit.Code)).Should().BeEmpty();

    [Fact]
    public void No_two_units_share_a_name() => Shared(UnitCatalog.All.Select(entry => entry.Unit.Name)).Should().BeEmpty();

    [Fact]
    public void A_unit_has_a_name_in_prose_and_names_are_in_lower_case() =>
        UnitCatalog.All
            .Where(entry => entry.Names.Count == 0 || entry.Names.Concat(entry.Plurals).Any(name => name.Length == 0 || name.Any(char.IsUpper)))
            .Select(entry => entry.Unit.Code).Should().BeEmpty();

    [Fact]
    public void A_factor_is_positive() =>
        UnitCatalog.All.Where(entry => entry.Unit.Factor <= 0).Select(entry => entry.Unit.Code).Should().BeEmpty();

    [Fact]
    public void A_table_may_name_a_unit_by_its_code_its_name_or_any_symbol() =>
        UnitCatalog.All
            .SelectMany(entry => new[] { entry.Unit.Code, entry.Unit.Name }.Concat(entry.Symbols), (entry, spelling) => (spelling, found: UnitCatalog.Find(spelling)))
            .Where(pair => pair.found is null)
            .Select(pair => pair.spelling).Should().BeEmpty();

    [Fact]
    public void Every_unit_shows_a_phrase_that_reads_and_one_that_must_not() =>
        UnitCatalog.All.Where(entry => LacksEitherKind(entry.Examples)).Select(entry => entry.Unit.Code).Should().BeEmpty();

    [Fact]
    public void Scales_stand_smallest_first_and_share_no_word()
    {
        ScaleCatalog.All.Select(scale => scale.Factor).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Shared(ScaleCatalog.All.SelectMany(scale => scale.Words.Concat(scale.Suffixes))).Should().BeEmpty();
    }

    [Fact]
    public void Every_scale_shows_a_phrase_that_reads_and_one_that_must_not() =>
        ScaleCatalog.All.Where(scale => LacksEitherKind(scale.Examples)).Select(scale => scale.Words[0]).Should().BeEmpty();

    [Fact]
    public void A_table_may_name_a_scale_by_any_of_its_words() =>
        ScaleCatalog.All.Should().AllSatisfy(scale =>
            scale.Words.Concat(scale.Suffixes).Should().AllSatisfy(word => ScaleCatalog.Find(word).Should().Be(scale.Factor)));

    [Fact]
    public void No_expression_stands_in_two_hedges()
    {
        Shared(HedgeCatalog.All.SelectMany(entry => entry.Before.Distinct())).Should().BeEmpty("it would have two meanings before a number");
        Shared(HedgeCatalog.All.SelectMany(entry => entry.After.Distinct())).Should().BeEmpty("it would have two meanings after a number");
    }

    [Fact]
    public void An_expression_stands_once_in_its_hedge_in_lower_case() =>
        HedgeCatalog.All.Should().AllSatisfy(entry =>
        {
            Shared(entry.Before).Should().BeEmpty();
            Shared(entry.After).Should().BeEmpty();
            entry.Before.Concat(entry.After).Where(words => words.Length == 0 || words.Any(char.IsUpper)).Should().BeEmpty();
        });

    [Fact]
    public void Every_hedge_shows_a_phrase_that_reads_and_one_that_must_not() =>
        HedgeCatalog.All.Where(entry => LacksEitherKind(entry.Examples)).Select(entry => entry.Class).Should().BeEmpty();

    [Fact]
    public void Every_class_of_hedge_has_words() =>
        Enum.GetValues<HedgeClass>().Except(HedgeCatalog.All.Select(entry => entry.Class)).Should().Equal(HedgeClass.Unhedged);

    private static IEnumerable<string> Spellings(UnitEntry entry) =>
        entry.Names.SelectMany(name => new[] { name, UnitCatalog.Plural(name) }).Concat(entry.Plurals).Concat(entry.Symbols).Distinct();

    private static bool LacksEitherKind(IReadOnlyList<Example> examples) =>
        examples.All(example => example.IsRead) || examples.All(example => !example.IsRead);

    private static IEnumerable<string> Shared(IEnumerable<string> spellings) =>
        spellings.GroupBy(spelling => spelling, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
