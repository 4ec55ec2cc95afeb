using System.Text.RegularExpressions;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>A verdict must come out alike on every machine.</summary>
public sealed partial class DecimalLawTests
{
    [Fact]
    public void No_verdict_is_worked_out_in_binary_fractions()
    {
        var files = Directory.GetFiles(Repository.At("src", "ClaimCheck", "Verdicts"), "*.cs", SearchOption.AllDirectories);

        files.Should().NotBeEmpty();
        files.Where(file => BinaryFraction().IsMatch(File.ReadAllText(file))).Should().BeEmpty();
    }

    [GeneratedRegex(@"\b(double|float)\b\s+\w+\s*[=;,)(]|\((double|float)\)|Math\.(Pow|Sqrt|Log|Exp)")]
    private static partial Regex BinaryFraction();
}
