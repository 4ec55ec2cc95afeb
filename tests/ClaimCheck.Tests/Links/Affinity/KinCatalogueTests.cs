using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>The laws of the catalogue of kindred words.</summary>
public sealed class KinCatalogueTests
{
    private static readonly KinCatalogue Kin = KinCatalogue.Default;

    [Theory]
    [InlineData("layoffs", "redundancy")]
    [InlineData("job cut", "layoff")]
    [InlineData("death toll", "fatalities")]
    [InlineData("workforce", "employees")]
    [InlineData("proceeds", "raised")]
    [InlineData("lifeline", "bailout")]
    [InlineData("turnover", "takings")]
    [InlineData("punctuality", "on time")]
    [InlineData("prison term", "jailed")]
    [InlineData("uptake", "vaccination rate")]
    [InlineData("input length", "context window")]
    [InlineData("empty home", "vacant dwelling")]
    [InlineData("donate", "donation")]
    [InlineData("Norway", "Norwegian")]
    [InlineData("EV", "EVs")]
    [InlineData("tonne", "tons")]
    public void Words_for_one_measured_thing_are_kin(string one, string other) => AreKin(one, other).Should().BeTrue();

    [Theory]
    [InlineData("revenue", "profit")]
    [InlineData("import", "export")]
    [InlineData("births", "deaths")]
    [InlineData("valuation", "funding")]
    [InlineData("hospital", "patient")]
    [InlineData("consensus", "guidance")]
    [InlineData("unchanged", "change")]
    [InlineData("asymptomatic", "symptom")]
    [InlineData("uninsured", "insurance")]
    [InlineData("unvaccinated", "vaccine")]
    [InlineData("unbeaten", "defeat")]
    [InlineData("extinction", "death")]
    [InlineData("drunk driving", "limit")]
    [InlineData("patient", "cars")]
    public void Words_for_two_measured_things_are_not(string one, string other) => AreKin(one, other).Should().BeFalse();

    [Fact]
    public void No_group_holds_both_sides_of_an_opposite()
    {
        var opposites = File.ReadLines(Repository.At("tests/ClaimCheck.Tests/Links/Affinity/opposites.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries));
        var groups = Lines("kin.txt").Select(line => line.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal)).ToList();
        opposites.Where(pair => groups.Exists(group => group.Contains(pair[0]) && group.Contains(pair[1]))).Select(pair => $"{pair[0]} | {pair[1]}").Should().BeEmpty();
    }

    [Fact]
    public void No_member_says_too_little_once_its_small_words_are_lost()
    {
        var empty = File.ReadLines(Repository.At("tests/ClaimCheck.Tests/Links/Affinity/empty-words.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
        Members().Where(member => KinCatalogue.Stems(member) is not [_, _, ..] and var stems && (stems.Length == 0 || empty.Contains(stems[0]))).Should().BeEmpty();
    }

    [Fact]
    public void No_member_means_the_opposite_once_its_small_words_are_lost() =>
        Members().Where(member => member.Split(' ', '-') is var words && (words.Contains("without") || (words[0] == "no" && KinCatalogue.Stems(member).Length < 2))).Should().BeEmpty();

    [Fact]
    public void No_group_is_held_whole_by_another()
    {
        var groups = Kin.Groups.Select(group => group.Select(stems => string.Join(' ', stems)).ToHashSet(StringComparer.Ordinal)).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < groups.Count; at++)
            foreach (var member in groups[at]) (holders.TryGetValue(member, out var list) ? list : holders[member] = []).Add(at);
        groups.Where((group, at) => holders[group.MinBy(member => holders[member].Count)!].Exists(other => other != at && group.IsSubsetOf(groups[other]))).Select(group => string.Join(", ", group)).Should().BeEmpty();
    }

    [Fact]
    public void Every_group_has_two_words_or_more_and_none_twice() =>
        Lines("kin.txt").Where(line => line.Split(',', StringSplitOptions.TrimEntries) is var words && (words.Length < 2 || words.Distinct().Count() != words.Length)).Should().BeEmpty();

    [Fact]
    public void Words_are_written_small_and_without_accents() =>
        Lines("kin.txt").Concat(PersonNouns.All).Where(line => line.Any(c => char.IsUpper(c) || c > 127)).Should().BeEmpty();

    [Theory]
    [InlineData("teacher", true)]
    [InlineData("patient", true)]
    [InlineData("Israeli", true)]
    [InlineData("overstayer", true)]
    [InlineData("complaint", false)]
    [InlineData("bakery", false)]
    public void Nouns_for_people_are_known(string noun, bool isPerson) => Kin.IsPerson(Stemmer.Stem(noun)).Should().Be(isPerson);

    private static bool AreKin(string one, string other) =>
        Kin.GroupsOf(KinCatalogue.Stems(one)).Intersect(Kin.GroupsOf(KinCatalogue.Stems(other))).Any();

    private static IEnumerable<string> Members() => Lines("kin.txt").SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries));

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Repository.At("src/ClaimCheck/Links/Affinity/" + file)).Where(line => line.Length > 0 && line[0] != '#');
}
