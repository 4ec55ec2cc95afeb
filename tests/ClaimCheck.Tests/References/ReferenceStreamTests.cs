using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class ReferenceStreamTests
{
    private const string Header = "subject,metric,value,unit,period,aliases,note\n";

    [Fact]
    public void Rows_that_the_article_names_are_kept_with_their_own_lines()
    {
        var table = Stream("Acme Robotics has 60 employees.", Header + "Zeta,ships,4,,,,\n\"Quill \"\"Q\"\" Labs\",debt,5,USD,,,\"two\nlines\"\nAcme Robotics,employees,130,people,2026,,\nAcme Robotics,employees,lots,people,2026,,\n");

        table.Facts.Select(fact => $"{fact.Subject}|{fact.Metric}|{fact.Address.Line}").Should().Equal("Acme Robotics|employees|5");
        table.Problems.Single().ToString().Should().StartWith("facts.csv:6:25: \"lots\" in the column \"value\" is no number");
        table.IsExtract.Should().BeTrue();
    }

    [Fact]
    public void A_subject_is_found_by_an_alias_and_a_metric_by_any_word_that_says_something()
    {
        var table = Stream("The robot maker employed 60 people.", Header + "Acme Robotics,number of people employed,130,people,2026,robot maker;Acme,\n");

        table.Facts.Should().ContainSingle();
    }

    [Fact]
    public void Of_other_subjects_two_rows_a_metric_are_kept_and_no_more()
    {
        var rows = string.Concat(Enumerable.Range(1, 50).Select(number => $"Firm {number},employees,{number},people,2026,,\n"));

        Stream("Acme Robotics has 60 employees.", $"{Header}{rows}Acme Robotics,employees,130,people,2026,,\n").Facts.Select(fact => fact.Subject).Should().Equal("Firm 1", "Firm 2", "Acme Robotics");
    }

    [Fact]
    public void Links_are_the_same_as_in_the_whole_table()
    {
        const string Text = "Acme Robotics has 60 employees. Its debt was $5 million in 2026.\n\nThe harbour town saw unemployment of 4.4 percent. Some 12 ships were built.";
        var rows = string.Concat(Enumerable.Range(1, 900).Select(number => $"Firm {number},{(number % 3) switch { 0 => "employees", 1 => "debt", _ => "ships built" }},{number},,2026,,\n"));
        var csv = $"{Header}{rows}Acme Robotics,employees,130,people,2026,,\nAcme Robotics,debt,5000000,USD,2026,,\nHarbour,unemployment,4.4,%,2025,harbour town,\n";

        using var reading = Reading(Text);
        var whole = new ClaimLinker(TableFiles.Read(csv)).Link(reading);
        var extract = new ClaimLinker(Stream(Text, csv)).Link(reading);

        extract.Select(link => (link.Fact?.Address.Line, link.Ambiguous)).Should().Equal(whole.Select(link => (link.Fact?.Address.Line, link.Ambiguous)));
        whole.Count(link => link.Fact is not null).Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_and_takes_nothing_with_it()
    {
        var filler = string.Concat(Enumerable.Range(1, 9000).Select(number => $"Firm {number},ships,{number},,2026,,\n"));

        var table = Stream("Acme Robotics has 60 employees.", $"{Header}\"Acme,employees,1,,,,\n{filler}Acme Robotics,employees,130,people,2026,,\n");

        table.Facts.Select(fact => fact.Address.Line).Should().Equal(9003);
        table.Problems.Should().ContainSingle(problem => problem.Code == "CC940" && problem.Line == 2);
    }

    [Fact]
    public void A_line_of_many_megabytes_is_told_and_takes_nothing_with_it()
    {
        // Of two bytes each, so that a piece of the line may end inside a character.
        var csv = $"subject,metric,value\nAcme Robotics,employees,1\nZeta,{new string('é', 17_000_000)},4\nAcme Robotics,employees,130\n";
        using var reading = Reading("Acme Robotics has 60 employees.");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));

        var table = ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading))!;
        stream.Position = 0;
        var indexed = new CorpusIndex(ReferenceIndex.Build("facts.csv", stream)!).Find(new ArticleWords(reading));

        table.Facts.Select(fact => (fact.ValueText, fact.Address.Line)).Should().Equal(("1", 2), ("130", 4));
        indexed.Facts.Select(fact => (fact.ValueText, fact.Address.Line)).Should().Equal(("1", 2), ("130", 4));
        foreach (var problems in new[] { table.Problems, indexed.Problems })
            problems.Select(problem => problem.ToString()).Should().Equal("facts.csv:3: the row is longer than 16,777,216 bytes; it is left out; look for a quote or a line break that is missing");
    }

    [Theory]
    [InlineData("Country,2024,2025\nNorvania,1,2\n")]
    [InlineData("subject,metric\nNorvania,x\n")]
    [InlineData("")]
    public void A_table_that_is_not_one_fact_a_row_has_to_be_read_whole(string csv)
    {
        using var reading = Reading("Norvania has 4 ships.");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));

        ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading)).Should().BeNull();
    }

    [Fact]
    public void Nothing_of_a_table_about_other_things_is_kept_and_that_is_no_problem()
    {
        var table = Stream("Acme Robotics has 60 employees.", Header + "Zeta,ships,4,,,,\n");

        table.Facts.Should().BeEmpty();
        table.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Tabs_carriage_returns_and_a_byte_order_mark_change_nothing()
    {
        using var reading = Reading("Acme Robotics has 60 employees.");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFsubject\tmetric\tvalue\r\nAcme Robotics\temployees\t130\r\nZeta\tships\t4"));

        ReferenceStream.Load("facts.tsv", stream, new ArticleWords(reading))!.Facts.Select(fact => fact.ValueText).Should().Equal("130");
    }

    private static ArticleReading Reading(string text) => ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Article!);

    private static ReferenceTable Stream(string article, string csv)
    {
        using var reading = Reading(article);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return ReferenceStream.Load("facts.csv", stream, new ArticleWords(reading))!;
    }
}
