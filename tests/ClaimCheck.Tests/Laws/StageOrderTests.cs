using System.Text.RegularExpressions;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Laws;

/// <summary>The folders of the library are the path of the data, and nothing flows back.</summary>
public sealed partial class StageOrderTests
{
    private static readonly string[] Order =
        ["Text", "Articles", "Tokens", "Quantities", "Claims", "References", "Links", "Verdicts", "Consistency", "Comparison", "Reports"];

    private static readonly string Library = Repository.At("src", "ClaimCheck");

    public static TheoryData<string> Folders() =>
        [.. Directory.GetDirectories(Library).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_itself_and_the_folders_above_it_only(string folder)
    {
        var place = Array.IndexOf(Order, folder);
        place.Should().BeGreaterThanOrEqualTo(0, "a new folder takes its place in the order of {0}", nameof(StageOrderTests));

        var downward =
            from file in SourcesIn(folder)
            from Match match in NamedFolder().Matches(WithoutComments(file))
            let named = match.Groups["folder"].Value
            where Array.IndexOf(Order, named) is var at && at > place
            select $"{Path.GetRelativePath(Library, file)} names {named}";

        downward.Distinct().Should().BeEmpty("{0} comes before them", folder);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Subfolders_share_the_namespace_of_their_folder(string folder) =>
        SourcesIn(folder)
            .Where(file => DeclaredNamespace().Match(File.ReadAllText(file)).Groups["name"].Value is var name && name != $"ClaimCheck.{folder}")
            .Select(file => Path.GetRelativePath(Library, file))
            .Should().BeEmpty("all of {0} is one namespace", folder);

    [Fact]
    public void Outside_the_folders_there_is_only_the_pipeline() =>
        Directory.GetFiles(Library, "*.cs").Select(file => Path.GetFileName(file)).Should().Equal("Pipeline.cs");

    [Fact]
    public void The_pipeline_composes_the_stages_and_decides_nothing() =>
        Decision().Matches(WithoutComments(Path.Combine(Library, "Pipeline.cs"))).Select(match => match.Value)
            .Should().BeEmpty("what decides or repeats belongs to a stage");

    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string WithoutComments(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"\bClaimCheck\.(?<folder>[A-Z][A-Za-z]*)")]
    private static partial Regex NamedFolder();

    [GeneratedRegex(@"^namespace (?<name>[A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex DeclaredNamespace();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:if|for|foreach|while|do|switch|try|goto)\b")]
    private static partial Regex Decision();
}
