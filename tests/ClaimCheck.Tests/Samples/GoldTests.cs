using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Samples;

/// <summary>The gold of the samples is written by hand; these laws catch a slip of that hand.</summary>
public sealed class GoldTests
{
    private static readonly string[] Changes = ["=", "~", ">", ">=", "<", "<="];

    public static TheoryData<string> Slugs() => [.. Sample.Slugs];

    [Fact]
    public void There_are_samples() => Sample.Slugs.Should().HaveCountGreaterThanOrEqualTo(2);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_sample_is_whole(string slug) =>
        new[] { "facts.csv", "gold.csv", "SOURCE.md" }.Where(file => !File.Exists(new Sample(slug).At(file))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Gold_stands_in_the_order_of_the_article(string slug) =>
        new Sample(slug).Gold().Select(claim => claim.Start).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Gold_uses_the_words_of_the_contract(string slug) =>
        new Sample(slug).Gold().Should().AllSatisfy(claim =>
        {
            Enum.GetNames<Verdict>().Select(name => name.ToLowerInvariant()).Should().Contain(claim.Verdict);
            Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant()).Should().Contain(claim.Severity);
            Changes.Should().Contain(claim.Change);
        });

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Only_a_disagreement_has_a_severity_and_only_the_unverified_has_no_row(string slug) =>
        new Sample(slug).Gold().Should().AllSatisfy(claim =>
        {
            (claim.Severity == "none").Should().Be(claim.Verdict is "supported" or "rounded" or "unverified", "{0}", claim);
            if (claim.Verdict != "unverified") claim.FactLine.Should().NotBeEmpty("{0}", claim);
        });

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_row_of_the_gold_is_a_row_of_the_table(string slug)
    {
        var lines = File.ReadAllLines(new Sample(slug).TablePath);

        new Sample(slug).Gold().Where(claim => claim.FactLine.Length > 0)
            .Select(claim => int.Parse(claim.FactLine, CultureInfo.InvariantCulture))
            .Should().OnlyContain(line => line >= 2 && line <= lines.Length);
        Csv.Rows(File.ReadAllText(new Sample(slug).TablePath)).Should().HaveCount(lines.Length - 1, "each row of a sample's table is one line");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_bound_has_its_open_side_empty_and_every_other_number_both_ends(string slug) =>
        new Sample(slug).Gold().Should().AllSatisfy(claim =>
        {
            claim.Low.Should().Be(claim.Change[0] == '<' ? "" : claim.Value.Length > 0 ? claim.Value : claim.Low, "{0}", claim);
            claim.High.Should().Be(claim.Change[0] == '>' ? "" : claim.Value.Length > 0 ? claim.Value : claim.High, "{0}", claim);
            (claim.Low + claim.High).Should().NotBeEmpty("{0}", claim);
        });

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_unit_of_the_gold_is_in_the_catalogue_or_a_counted_noun(string slug) =>
        new Sample(slug).Gold().Where(claim => UnitCatalog.Find(claim.Unit) is { } unit && unit.Code != claim.Unit)
            .Select(claim => claim.Unit).Should().BeEmpty("a unit is written with its code");
}
