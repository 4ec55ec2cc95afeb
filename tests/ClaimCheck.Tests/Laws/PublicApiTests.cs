using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Laws;

/// <summary>What others build on changes only where the change can be seen.</summary>
public sealed partial class PublicApiTests
{
    private static readonly Assembly Library = typeof(Pipeline).Assembly;

    [Fact]
    public void The_public_api_is_the_approved_one() => PublicApi.Of(Library).Should().MatchApproved();

    [Fact]
    public void No_public_name_is_a_bag() =>
        Library.GetExportedTypes().Select(type => type.Name).Where(name => Bag().IsMatch(name))
            .Should().BeEmpty("a name says what the thing is");

    [Fact]
    public void Every_documented_summary_ends_like_a_sentence()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member");

        documented
            .Where(member => member.Element("summary") is { } summary && !summary.Value.TrimEnd().EndsWith('.') && !summary.Value.TrimEnd().EndsWith('?'))
            .Select(member => member.Attribute("name")!.Value)
            .Where(name => !name.Contains("System.", StringComparison.Ordinal) && !name.Contains('<', StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [GeneratedRegex("(?:Manager|Helper|Helpers|Utils|Utility|Info|Data)$")]
    private static partial Regex Bag();
}
