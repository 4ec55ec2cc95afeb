using System.Globalization;
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

public sealed class ReferenceIndexTests
{
    private const string Header = "subject,metric,value,unit,period,aliases,metric_aliases\n";

    [Fact]
    public void An_article_gets_the_rows_that_it_names_with_their_lines()
    {
        var table = Find("Acme Robotics has 60 employees.", Header + "Zeta,ships,4,,,,\nAcme Robotics,employees,130,people,2025,,\n\n\"Quill, Labs\",debt,5,USD,,,\nAcme Robotics,employees,140,people,2026,,\n");

        table.Facts.Select(fact => $"{fact.Subject}|{fact.ValueText}|{fact.Address.Line}").Should().Equal("Acme Robotics|130|3", "Acme Robotics|140|6");
        table.IsExtract.Should().BeTrue();
    }

    [Fact]
    public void Two_rows_of_other_subjects_show_that_a_metric_is_shared()
    {
        var rows = string.Concat(Enumerable.Range(1, 50).Select(number => $"Firm {number},employees,{number},people,2026,,\n"));

        Find("Acme Robotics has 60 employees.", $"{Header}{rows}Acme Robotics,employees,130,people,2026,,\n").Facts.Select(fact => fact.Subject).Should().Equal("Firm 1", "Firm 2", "Acme Robotics");
    }

    [Fact]
    public void Every_bad_row_is_told_whether_an_article_names_it_or_not()
    {
        const string Csv = Header + "Zeta,ships,lots,,,,\nZeta,ships,4,,soon,,\nAcme,employees,1,people\nAcme,employees,,people,2026,,\nAcme,employees,7,people,2026,,\n";
        string[] expected =
        [
            "facts.csv:2:12: \"lots\" in the column \"value\" is no number; write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8",
            "facts.csv:3:15: \"soon\" in the column \"period\" is no period; write 2025, 2025-Q3, 2025-06, 2025-06-30 or two of them with a slash between",
            "facts.csv:4:1: 4 cells in the row, 7 in the header; write every separator, also after an empty cell",
            "facts.csv:5:16: nothing in the column \"value\": the row is left out",
        ];

        Find("Nobody is named here.", Csv).Problems.Select(problem => problem.ToString()).Should().Equal(expected);
        Stream("Nobody is named here.", Csv).Problems.Select(problem => problem.ToString()).Should().Equal(expected);
        TableFiles.Read(Csv).Problems.Select(problem => problem.ToString()).Should().Equal(expected);
    }

    [Theory]
    [InlineData("subject,metric,value\nAcme,employees,lots\n", "CC937")]
    [InlineData("subject,metric,value\n", "CC937")]
    [InlineData("subject,metric,value,value\nAcme,employees,1,2\n", "CC935")]
    public void A_table_without_a_usable_row_is_unusable_however_it_is_read(string csv, string code)
    {
        foreach (var table in new[] { Find("Acme has 5 employees.", csv), Stream("Acme has 5 employees.", csv), TableFiles.Read(csv) })
        {
            table.Facts.Should().BeEmpty();
            table.Problems.Should().Contain(problem => problem.Code == code && problem.Kind == ClaimCheck.Text.ProblemKind.Reference);
        }
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_far_down_in_the_table_is_told_with_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "Zeta,ships,4,,,,\nZeta,ship"), 0xE9, .. Encoding.UTF8.GetBytes("s,4,,,,\n")];
        using var stream = new MemoryStream(bytes);

        ReferenceIndex.Build("facts.csv", stream)!.Problems.Should().ContainSingle().Which.ToString().Should().StartWith("facts.csv:3:10: the byte 0xE9 is not UTF-8");
    }

    [Fact]
    public void More_rows_or_bytes_than_the_limit_make_the_table_unusable()
    {
        const string Csv = Header + "Zeta,ships,4,,,,\nZeta,ships,5,,,,\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Csv));
        ReferenceIndex.Build("facts.csv", stream, new ReferenceOptions { MaxStreamedRows = 1 })!.Problems.Should().ContainSingle().Which.ToString()
            .Should().Be("facts.csv: the table has more than 1 rows; split it, or raise the limit");

        using var again = new MemoryStream(Encoding.UTF8.GetBytes(Csv));
        ReferenceIndex.Build("facts.csv", again, new ReferenceOptions { MaxStreamedBytes = 70 })!.Problems.Should().ContainSingle().Which.ToString()
            .Should().Be("facts.csv: the table is larger than 70 bytes; split it, or raise the limit");
    }

    [Fact]
    public void Quotes_that_only_a_full_reading_understands_lose_no_row()
    {
        var table = Find("Acme Robotics has 60 employees.", Header + "Zeta,ships,4,,,,\n \"Acme Robotics\",employees,130,people,2026,,\nAcme 5\" Pipes,ships,4,,,,\n");

        table.Facts.Should().ContainSingle(fact => fact.Subject == "Acme Robotics").Which.Address.Line.Should().Be(3);
        Find("Zeta has 5 ships.", Header + "Zeta,ships,4,,,,\n \"Acme Robotics\",ships,130,,2026,,\n").Facts.Select(fact => fact.Address.Line).Should().Equal(2, 3);
        table.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Rows_that_were_pinned_come_by_their_ids_whatever_they_are_about()
    {
        var filler = string.Concat(Enumerable.Range(1, 500).Select(number => $"row-{number},Firm {number},ships,{number}\n"));
        var csv = $"id,subject,metric,value\n,Zeta,ships,1\n{filler}\"pipe \"\"5\"\"\",Quill,debt,5\npipe 5,Quill,debt,6\nrow-7,Quill,profit,8\n";
        const string Text = "They sold <!-- claimcheck fact=row-7 -->12 of them.\n\nNobody counted <!-- claimcheck fact=row-none -->3 more.";
        using var reading = ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(Text), "a.md").Article!);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var index = ReferenceIndex.Build("facts.csv", stream)!;

        new CorpusIndex(index).Find(new ArticleWords(reading)).Facts.Select(fact => fact.Address.Line).Should().Equal(9, 505);
        index.Find(new HashSet<int>(), new HashSet<int>(), ["pipe \"5\"", "", "row-none"]).Facts.Select(fact => fact.ValueText).Should().Equal("5");
        stream.Position = 0;
        ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading))!.Facts.Select(fact => fact.Address.Line).Should().Equal(9, 505);
    }

    // The three ways of reading a table must give an article the same links, whatever its names share.
    [Fact]
    public void Whole_streamed_and_indexed_tables_give_the_same_links()
    {
        var pick = Gen.Choose(0, 7).ListOf(6);
        Prop.ForAll(pick.ToArbitrary(), picks => Compare([.. picks])).Check(Law.Tried);
    }

    private static bool Compare(int[] picks)
    {
        string[] subjects = ["Acme", "Acme Robotics", "Harbour", "Harbour Town", "Port Selby", "Selby Port", "The Acme", "Town"];
        string[] metrics = ["employees", "debt", "ships built", "net debt", "share of ships", "debt increase", "employees of the town", "it"];
        var csv = new StringBuilder(Header);
        for (var row = 0; row < 600; row++)
            csv.Append(CultureInfo.InvariantCulture, $"{subjects[(row + picks[0]) % 8]}{(row > 300 ? $" {row}" : "")},{metrics[row / 8 % 8]},{(row * 31) + picks[1]},,{2020 + (row / 64 % 4)},{(row % 50 == 0 ? "the firm" : "")},\n");
        var text = $"{subjects[picks[2]]} had {metrics[picks[3]]} of 1,240 in 2021. {subjects[picks[4]]} had 55 {metrics[picks[5]]}. The firm had debt of $9 million, and 31 employees of the town left.";
        using var reading = Reading(text);

        var whole = Links(TableFiles.Read(csv.ToString()), reading);
        return Links(Stream(text, csv.ToString()), reading).SequenceEqual(whole) && Links(Find(text, csv.ToString()), reading).SequenceEqual(whole);
    }

    private static List<(int?, bool)> Links(ReferenceTable table, ArticleReading reading) => [.. new ClaimLinker(table).Link(reading).Select(link => (link.Fact?.Address.Line, link.Ambiguous))];

    private static ArticleReading Reading(string text) => ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Article!);

    private static ReferenceTable Stream(string article, string csv)
    {
        using var reading = Reading(article);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading))!;
    }

    private static ReferenceTable Find(string article, string csv)
    {
        using var reading = Reading(article);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return new CorpusIndex(ReferenceIndex.Build("facts.csv", stream)!).Find(new ArticleWords(reading));
    }
}
