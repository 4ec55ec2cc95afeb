using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Facts;

public sealed class FactsTests : IDisposable
{
    private const string Wide = "Firm,Staff\nAcme Robotics,130\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Lint_tells_findings_in_lines_counts_them_and_exits_by_the_worst()
    {
        _desk.With("facts.csv", "subject,metric,value,source\nAcme,staff,5,a\nAcme,staff,6,a\nAcme,ships,lots,a\n");

        _desk.Run("facts", "lint", "facts.csv").Should().Be(new ProgramRun(
            1,
            """
            facts.csv:3:12: error: "6" is another value than "5" in line 2 for the same subject, metric and period; keep one, or tell them apart by period, dims or rank [CC980]
            facts.csv:4:12: error: "lots" in the column "value" is no number; write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8 [CC943]
            2 facts: 2 errors, 0 warnings, 0 notes

            """.ReplaceLineEndings("\n"),
            ""));
        _desk.Run("facts", "lint", "facts.csv", "--fail-on", "never").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Lint_of_a_clean_table_exits_with_0_and_of_an_unusable_one_with_2()
    {
        _desk.With("facts.csv", "subject,metric,value,source\nAcme,staff,5,a\n").With("bad.csv", "");

        _desk.Run("facts", "lint", "facts.csv").Should().Be(new ProgramRun(0, "1 fact: 0 errors, 0 warnings, 0 notes\n", ""));
        _desk.Run("facts", "lint", "bad.csv").Should().Be(new ProgramRun(2, "", "bad.csv: the table is empty; it needs a header with subject, metric and value, and rows below it\n"));
        _desk.Run("facts", "lint", "none.csv").Should().Be(new ProgramRun(2, "", "none.csv: no such reference table\n"));
        _desk.Run("facts", "lint", "facts.csv", "--as-of", "May").Should().Be(new ProgramRun(2, "", "--as-of: \"May\" is no day; write it as 2026-05-31\n"));
    }

    [Fact]
    public void A_draft_is_a_table_that_agrees_with_its_article()
    {
        _desk.With("a.txt", "Acme Robotics has 130 employees.\n");

        var draft = _desk.Run("facts", "draft", "a.txt");

        draft.ExitCode.Should().Be(0);
        draft.Output.Should().StartWith("subject,metric,value,unit,period,source,note\nAcme Robotics,").And.Contain(",130,").And.EndWith(",a.txt:1: Acme Robotics has 130 employees.\n");
        _desk.Run("facts", "draft", "a.txt", "-o", "facts.csv").Output.Should().BeEmpty();
        _desk.Read("facts.csv").Should().Be(draft.Output);
    }

    [Fact]
    public void An_article_without_a_claim_gives_no_draft()
    {
        _desk.With("a.txt", "Nothing here.\n");

        _desk.Run("facts", "draft", "a.txt").Should().Be(new ProgramRun(0, "", "no claim states a value that a table could hold\n"));
    }

    [Fact]
    public void What_is_no_fact_is_left_out_of_a_draft_and_counted()
    {
        _desk.With("a.txt", "Acme Robotics has dozens of robots and 130 employees.\n");

        _desk.Run("facts", "draft", "a.txt").Errors.Should().Be("1 claim was left out; a forecast, a question or a vague number is no fact\n");
    }

    [Fact]
    public void An_import_takes_the_description_beside_the_file_and_writes_a_table()
    {
        _desk.With("life.csv", "Entity,Code,Year,Years\nNorvania,NRV,2021,81.4\nNorvania,NRV,2022,\n")
            .With("life.metadata.json", """{"columns":{"Years":{"titleShort":"Life expectancy","unit":"years","citationShort":"Office"}}}""");

        _desk.Run("facts", "import", "--from", "owid", "life.csv").Should().Be(new ProgramRun(
            0, "subject,metric,value,unit,period,aliases,metric_aliases,source,note\nNorvania,Life expectancy,81.4,years,2021,NRV,Years,Office,\"life.csv:2, Years\"\n", "life.csv: 1 cell without a value was left out\n"));
        _desk.Run("facts", "import", "--from", "owid", "life.csv", "-q", "-o", "none/facts.csv").Should().Be(new ProgramRun(2, "", "none/facts.csv: cannot be written: no such folder\n"));
    }

    [Fact]
    public void An_import_of_a_file_that_is_none_says_so()
    {
        _desk.With("a.csv", "a,b\n1,2\n");

        _desk.Run("facts", "import", "--from", "wdi", "none.csv").Should().Be(new ProgramRun(2, "", "none.csv: no such reference table\n"));
        _desk.Run("facts", "import", "--from", "sdmx-csv", "a.csv").Should().Be(new ProgramRun(2, "", "a.csv: the file is no export of the kind sdmx-csv; that has the columns \"TIME_PERIOD\" and \"OBS_VALUE\"\n"));
        _desk.Run("facts", "import", "--from", "exel", "a.csv").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Facts_alone_names_its_commands() =>
        _desk.Run("facts").Errors.Should().Contain("facts: no command was given; one of lint, draft, import");

    [Fact]
    public void A_folder_of_tables_is_all_of_them_and_an_empty_one_is_refused()
    {
        _desk.With("a.txt", Desk.Right).With("tables/one.csv", Desk.Table).With("tables/deep/two.csv", "subject,metric,value\nOther,thing,1\n").With("tables/notes.txt", "x").With("empty/notes.txt", "x");

        _desk.Run("verify", "a.txt", "-r", "tables").Output.Should().Contain("1 supported");
        _desk.Run("verify", "a.txt", "-r", "empty").Should().BeEquivalentTo(new { ExitCode = 2, Errors = "empty: no tables in this folder\n" });
    }

    [Fact]
    public void A_mapping_in_a_folder_above_reads_a_wide_table_and_is_no_guess()
    {
        _desk.With("a.txt", Desk.Wrong).With("tables/firms.csv", Wide);
        _desk.Run("verify", "a.txt", "-r", "tables/firms.csv", "--strict-reference").Errors.Should()
            .Be("tables/firms.csv:1: no columns \"subject\", \"metric\", \"value\": the table would have to be read with \"Firm\" as subject and \"Staff\" as metric; write one fact a row, or allow guesses\n");

        _desk.With("claimcheck.json", """{"tables":[{"file":"tables/firms.csv","subject":"Firm","metrics":{"Staff":{"metric":"employees","unit":"people"}}}]}""");
        var run = _desk.Run("verify", "a.txt", "-r", "tables/firms.csv", "--strict-reference");

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("contradicted \"60 employees\"").And.Contain("tables/firms.csv:2");
    }

    [Fact]
    public void A_mapping_that_cannot_be_read_is_told_and_the_run_fails()
    {
        _desk.With("a.txt", Desk.Right).With("facts.csv", Desk.Table).With("claimcheck.json", "{");

        _desk.Run("verify", "a.txt", "-r", "facts.csv").Should().BeEquivalentTo(new { ExitCode = 2, Errors = "claimcheck.json:1:2: the file is not JSON from here on\n" });
    }

    [Fact]
    public void A_table_of_many_megabytes_is_read_in_one_pass_and_gives_the_same_finding()
    {
        var filler = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"Firm {number},ships,{number},ships,{new string('x', 900)}\n"));
        _desk.With("a.txt", Desk.Wrong).With("facts.csv", $"subject,metric,value,unit,note\n{filler}Acme Robotics,employees,130,people,\n");

        var run = _desk.Run("verify", "a.txt", "-r", "facts.csv");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("contradicted \"60 employees\"").And.Contain("facts.csv:40002").And.NotContain("no claim used");
    }
}
