using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Tables;

public sealed class ReferenceTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_table_beside_the_article_is_taken_and_named()
    {
        _desk.With("news/a.txt", Desk.Right).With("news/facts.csv", Desk.Table).With("facts.csv", "subject,metric,value\nOther,thing,1\n");
        var run = _desk.Run("verify", "news/a.txt");
        run.Errors.Should().Be("news/facts.csv: taken as the reference, because none was given\n");
        run.Output.Should().Contain("1 supported").And.Contain("reference: news/facts.csv\n");
    }

    [Fact]
    public void Above_it_is_looked_for_up_to_the_repository_and_no_further()
    {
        _desk.With("facts.csv", Desk.Table).With("repo/.git/HEAD", "").With("repo/news/deep/a.txt", Desk.Right);
        var none = _desk.Run("verify", "repo/news/deep/a.txt");
        none.ExitCode.Should().Be(0);
        none.Errors.Should().Be("repo/news/deep/a.txt: no reference was given, and no facts.csv lies beside it or above; its claims stay unverified\n");
        none.Output.Should().Contain("1 unverified").And.Contain("reference: none\n");
        _desk.With("repo/facts.csv", Desk.Table);
        _desk.Run("verify", "repo/news/deep/a.txt").Errors.Should().Be("repo/facts.csv: taken as the reference, because none was given\n");
    }

    [Fact]
    public void Outside_a_repository_nothing_above_the_folder_is_taken()
    {
        _desk.With("facts.csv", Desk.Table).With("news/a.txt", Desk.Right);
        _desk.Run("verify", "news/a.txt").Output.Should().Contain("1 unverified");
    }

    [Fact]
    public void Standard_input_takes_the_table_of_the_current_folder()
    {
        _desk.With("facts.csv", Desk.Table);
        var run = _desk.Feed(Desk.Wrong, "verify", "-");
        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("-:1:19: error: ✗ contradicted \"60 employees\" [CC601]\n");
    }

    [Fact]
    public void A_table_that_was_given_keeps_others_from_being_looked_for()
    {
        _desk.With("a.txt", Desk.Right).With("facts.csv", Desk.Table).With("other.csv", "subject,metric,value\nOther,thing,1\n");
        var run = _desk.Run("verify", "a.txt", "-r", "other.csv");
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain("1 unverified").And.Contain("reference: other.csv\n").And.Contain("rows that no claim used: 1\n  other.csv:2: Other, thing\n");
    }

    [Fact]
    public void Of_many_tables_that_documents_name_the_first_notes_are_listed_and_the_rest_counted()
    {
        var lines = Enumerable.Range(1, 23).Select(number => $$"""{"id":"{{number}}","text":"Acme has 130 employees.","reference":"{{number}}.csv"}""");
        _desk.With("c.jsonl", string.Join('\n', lines));
        for (var number = 1; number <= 23; number++) _desk.With($"{number}.csv", "company,employees\nAcme,130\n");

        var run = _desk.Run("verify", "c.jsonl", "--jobs", "1");

        run.Errors.Split('\n').Count(line => line.Contains("the table is read with", StringComparison.Ordinal)).Should().Be(20);
        run.Errors.Should().EndWith("3 more notes about tables that documents name are not listed here; the JSON report has them all; claimcheck facts lint shows those of one table\n");
        _desk.Run("verify", "c.jsonl", "--format", "jsonl").Output.Split('\n').Count(line => line.Contains("the table is read with", StringComparison.Ordinal)).Should().Be(23);
    }

    [Fact]
    public void A_link_that_leads_back_up_gives_no_table_twice()
    {
        _desk.With("a.txt", Desk.Right).With("tables/deep/facts.csv", Desk.Table);
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "tables", "deep", "up"), "..");

        var run = _desk.Run("verify", "a.txt", "-r", "tables", "--explain");

        run.Output.Should().Contain("reference: tables/deep/facts.csv\n");
    }

    [Fact]
    public void Several_tables_are_one()
    {
        _desk.With("a.txt", Desk.Right).With("one.csv", "subject,metric,value\nOther,thing,1\n").With("two.csv", Desk.Table);
        var run = _desk.Run("verify", "a.txt", "-r", "one.csv", "-r", "two.csv", "-r", "./one.csv");
        run.Output.Should().Contain("1 supported").And.Contain("reference: one.csv, two.csv\n");
    }

    [Fact]
    public void A_document_has_a_table_of_its_own_beside_those_given()
    {
        _desk.With("in/docs.jsonl", """{"id":"d","text":"Acme Robotics has 130 employees.","reference":"tables/own.csv"}""").With("in/tables/own.csv", Desk.Table)
            .With("facts.csv", "subject,metric,value\nOther,thing,1\n");
        var own = _desk.Run("verify", "in/docs.jsonl");
        own.Errors.Should().BeEmpty();
        own.Output.Should().Contain("130 people, in/tables/own.csv:2\n").And.Contain("reference: in/tables/own.csv\n");
        _desk.Run("verify", "in/docs.jsonl", "-r", "facts.csv").Output.Should().Contain("1 supported").And.Contain("reference: facts.csv, in/tables/own.csv\n");
    }

    [Theory]
    [InlineData("../own.csv")]
    [InlineData("tables/../../own.csv")]
    public void A_table_of_its_own_stays_inside_the_folder_unless_that_is_allowed(string reference)
    {
        _desk.With("in/docs.jsonl", $$"""{"id":"d","text":"Acme Robotics has 130 employees.","reference":"{{reference}}"}""").With("own.csv", Desk.Table).With("in/tables/x", "");
        var refused = _desk.Run("verify", "in/docs.jsonl");
        refused.ExitCode.Should().Be(2);
        refused.Errors.Should().Be($"in/docs.jsonl:1: reference \"{reference}\" leaves the folder of its file; --allow-outside permits it\n");
        refused.Output.Should().Contain("1 unverified");
        _desk.Run("verify", "in/docs.jsonl", "--allow-outside").Should().Match<ProgramRun>(run => run.ExitCode == 0 && run.Output.Contains("1 supported"));
    }

    [Fact]
    public void A_table_of_its_own_that_cannot_be_used_leaves_its_document_unverified_and_the_others_as_they_are()
    {
        _desk.With("docs.jsonl", """
            {"id":"bad","text":"Acme Robotics has 130 employees.","reference":"nope.csv"}
            {"id":"good","text":"Acme Robotics has 130 employees.","reference":"own.csv"}
            {"id":"bad too","text":"Acme Robotics has 130 employees.","reference":"nope.csv"}
            """).With("own.csv", Desk.Table);
        var run = _desk.Run("verify", "docs.jsonl");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be("nope.csv: no such reference table\n", "it is told once");
        run.Output.Should().Contain("3 claims: 1 supported, 2 unverified\nreference: own.csv\n");
    }
}
