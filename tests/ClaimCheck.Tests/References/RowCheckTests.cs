using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class RowCheckTests
{
    private static readonly string[] Columns = ["subject", "metric", "value", "unit", "scale", "tolerance", "low", "high", "period", "valid_from", "valid_to", "dims"];

    // Each cell beside others that look like it and are wrong, or the other way round.
    private static readonly string[][] Cells =
    [
        ["Zeta", "Zeta", "Acme", "\"\"", ""],
        ["ships", "employees", " "],
        ["1", "20", "0", "007", "1.5", "\"1,234\"", "\"0,234\"", "\"1,23\"", "$4.2 million", "$0.2 million", "4..8", "8..4", "n/a", "", "..", "lots", "1e30", "999999999999999", "1e5", "5%", "5 kg", "12 ± 3", ">80", "1.234", "-3"],
        ["", "", "USD", "kg", "%", "million"],
        ["", "", "million", "24", "zzz"],
        ["", "", "5%", "0.5pp", "much"],
        ["", "", "1", "2", "10", "\"1,000\"", "n/a", "x", "1 million"],
        ["", "", "1", "2", "10", "\"1,000\"", "n/a", "x"],
        ["", "2025", "2025-02-28", "2025-02-30", "2025-13", "2025-Q3", "soon", "0000"],
        ["", "", "2025-01-05", "2025-06", "2024", "2025-01-31"],
        ["", "", "2025-01-04", "2025-05", "2025", "2025-01-31"],
        ["", "", "a=1", "a=1;a=2", "a=", "a=2;b=2", "b", "ba=1;a=2", "\"a=1; b=7\"", "a=1;a=1", "a =1;a=2"],
    ];

    [Fact]
    public void What_is_wrong_with_a_table_is_told_alike_whether_it_is_read_whole_streamed_or_indexed()
    {
        var row = Gen.Choose(0, 999).ArrayOf(Columns.Length);
        var table = row.ArrayOf(60);
        Prop.ForAll(table.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), Compare).Check(Law.Tried);
    }

    [Theory]
    [InlineData("1,234", true)]
    [InlineData("1.234", false)]
    [InlineData("1.23", true)]
    public void Under_a_decimal_comma_a_point_is_no_plain_number(string value, bool isWrongSomewhere)
    {
        var csv = $"subject;metric;value\nZeta;ships;1\nZeta;ships;{value}\n";

        Read(csv, new ReferenceOptions { DecimalComma = true }).Streamed.Concat(Read(csv, new ReferenceOptions()).Streamed).Any().Should().Be(isWrongSomewhere);
        Read(csv, new ReferenceOptions { DecimalComma = true }).Streamed.Should().Equal(Read(csv, new ReferenceOptions { DecimalComma = true }).Whole);
    }

    private static bool Compare(int[][] rows, bool decimalComma)
    {
        var csv = new StringBuilder(string.Join(',', Columns)).Append('\n');
        // Twice, so that what was learned is used.
        foreach (var row in rows.Concat(rows)) csv.AppendJoin(',', row.Select((pick, column) => Cells[column][pick % Cells[column].Length])).Append('\n');
        var (whole, streamed, indexed) = Read(csv.ToString(), new ReferenceOptions { DecimalComma = decimalComma, MaxProblems = 10_000 });
        return whole.SequenceEqual(streamed) && whole.SequenceEqual(indexed);
    }

    private static (IReadOnlyList<string> Whole, IReadOnlyList<string> Streamed, IReadOnlyList<string> Indexed) Read(string csv, ReferenceOptions options)
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load("Acme has 60 employees."u8, "a.txt").Article!);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var whole = ReferenceLoader.Load("facts.csv", stream, options);
        stream.Position = 0;
        var streamed = ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading), options)!;
        stream.Position = 0;
        var indexed = ReferenceIndex.Build("facts.csv", stream, options)!;
        return (Told(whole.Problems), Told(streamed.Problems), Told(indexed.Problems));
    }

    private static IReadOnlyList<string> Told(IReadOnlyList<ClaimCheck.Text.Problem> problems) => [.. problems.Select(problem => problem.ToString())];
}
