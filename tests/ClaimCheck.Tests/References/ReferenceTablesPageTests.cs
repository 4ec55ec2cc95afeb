using System.Text;
using System.Text.RegularExpressions;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

/// <summary>The examples of docs/reference-tables.md are read, each as the page says.</summary>
public sealed partial class ReferenceTablesPageTests
{
    private static readonly List<(string Kind, string Text)> Examples =
        [.. Fence().Matches(File.ReadAllText(Repository.At("docs", "reference-tables.md"))).Select(match => (match.Groups["kind"].Value, match.Groups["text"].Value))];

    [Fact]
    public void Tables_are_read_without_a_problem_but_for_a_guess_that_is_printed()
    {
        var tables = Examples.Where(example => example.Kind == "csv").Select(example => TableFiles.Read(example.Text)).ToList();

        tables.Select(table => table.Facts.Count).Should().Equal(3, 4, 6);
        tables.SelectMany(table => table.Problems).Select(problem => problem.Code).Should().Equal("CC959");
    }

    [Fact]
    public void Mappings_read_the_table_above_them()
    {
        var tables = Examples.Where(example => example.Kind == "csv mapped").Select(example => example.Text);
        var maps = Examples.Where(example => example.Kind == "json mapping").Select(example => TableMapReader.Read("claimcheck.json", Encoding.UTF8.GetBytes(example.Text)));
        var read = tables.Zip(maps, (table, map) => TableFiles.Read(table, "table.csv", new ReferenceOptions { Strict = true, Map = map.Maps.Single() })).ToList();

        read.SelectMany(table => table.Problems).Should().BeEmpty();
        read.Select(table => table.Facts.Count).Should().Equal(4, 4);
    }

    [Fact]
    public void Rates_are_read()
    {
        var rates = CurrencyRates.Load("fx.csv", Encoding.UTF8.GetBytes(Examples.Single(example => example.Kind == "csv rates").Text));

        rates.Problems.Should().BeEmpty();
        rates.Find("GBP", "USD", new DateOnly(2026, 5, 29))!.Rate.Should().Be(1.45m);
    }

    [Fact]
    public void Every_column_of_the_long_form_is_in_the_page()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference-tables.md"));

        FactColumns.All.Select(names => names[0]).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [GeneratedRegex(@"```(?<kind>(csv|json)[^\n]*)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
