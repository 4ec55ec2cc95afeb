using System.Text;
using System.Text.Json;
using ClaimCheck.Cli.Tests.Support;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Configuration;

public sealed class ConfigurationTests : IDisposable
{
    private const string Table = "id,subject,metric,value,unit,period\nemp,Acme Robotics,employees,130,people,2026\nval,Acme Robotics,valuation,965000000,USD,2026-05-28\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_muted_claim_keeps_its_verdict_costs_no_exit_code_and_is_told()
    {
        _desk.With("a.txt", Desk.Wrong).With("facts.csv", Table).With("claimcheck.json", $$"""{"ignore": {"{{IdOf(Desk.Wrong)}}": "the count of the day before"} }""");

        var run = _desk.Run("verify", "a.txt", "-r", "facts.csv", "-f", "jsonl");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Be("a.txt:1:19: \"60 employees\" is contradicted and muted: the count of the day before\n");
        run.Output.Should().Contain("\"verdict\":\"contradicted\",\"detail\":null,\"severity\":\"none\"").And.Contain("\"flags\":[\"muted\"],\"muted\":\"the count of the day before\"");
        _desk.Run("verify", "a.txt", "-r", "facts.csv", "--no-config").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_pin_ties_a_claim_to_a_row_that_no_word_points_to()
    {
        const string Text = "The firm pays 130 wages.\n";
        _desk.With("a.txt", Text).With("facts.csv", Table).With("claimcheck.json", $$"""{"pins": {"{{IdOf(Text)}}": "emp"} }""");

        _desk.Run("verify", "a.txt", "-r", "facts.csv", "-f", "jsonl", "--explain").Output.Should().Contain("\"id\":\"emp\"");
        _desk.Run("verify", "a.txt", "-r", "facts.csv", "--no-config", "-f", "jsonl").Output.Should().NotContain("\"id\":\"emp\"");
    }

    [Fact]
    public void Ids_that_nothing_has_are_told_with_their_place()
    {
        _desk.With("a.txt", Desk.Right).With("facts.csv", Table).With("claimcheck.json", $$"""
            {
              "pins": {"{{IdOf(Desk.Right)}}": "nope"},
              "ignore": {"0123456789ab": "old"}
            }
            """);

        var run = _desk.Run("verify", "a.txt", "-r", "facts.csv");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be($"claimcheck.json:2:12: the pin of claim {IdOf(Desk.Right)} names the fact \"nope\", and no row of the table has that id; write it as in the column id\n"
            + "claimcheck.json:3:14: no claim of this run has the id \"0123456789ab\"; take it out, or give the documents that it is for\n");
    }

    [Theory]
    [InlineData("""{"limts": {}}""", "claimcheck.json:1:2: \"limts\" has no meaning here; did you mean limits\n")]
    [InlineData("""{"limits": {"max_rows": "ten"}}""", "claimcheck.json:1:13: \"max_rows\" cannot be used; write a whole number above 0\n")]
    [InlineData("""{"limits": {"max_bytes": "ten"}}""", "claimcheck.json:1:13: \"max_bytes\" cannot be used; write 1048576, 512kB, 64MB or 1GB\n")]
    [InlineData("""{"limits": {"rows": 1}}""", "claimcheck.json:1:13: \"rows\" has no meaning here; one of max_bytes, max_table_bytes, max_rows, max_files\n")]
    [InlineData("""{"limits": 7}""", "claimcheck.json:1:2: \"limits\" cannot be used; write an object with max_bytes, max_table_bytes, max_rows, max_files\n")]
    [InlineData("""{"rates": 7}""", "claimcheck.json:1:2: \"rates\" cannot be used; write the path of a table with the columns date, from, to and rate\n")]
    [InlineData("""{"rates": "none.csv"}""", "none.csv: no such reference table\n")]
    [InlineData("""{"pins": []}""", "claimcheck.json:1:2: \"pins\" cannot be used; write an object with the ids of claims as names\n")]
    [InlineData("""{"pins": {"short": "emp"}}""", "claimcheck.json:1:11: \"short\" cannot be used; an id of a claim has 12 digits from 0 to f, as --explain and the JSON report print it\n")]
    [InlineData("""{"ignore": {"0123456789ab": ""}}""", "claimcheck.json:1:13: \"0123456789ab\" cannot be used; write why in a few words\n")]
    [InlineData("[1]", "claimcheck.json:1:1: \"$\" cannot be used; write an object\n")]
    [InlineData("{\n \"rates\": }", "claimcheck.json:2:11: the file is not JSON from here on\n")]
    public void What_is_wrong_with_a_configuration_is_told_with_its_place_and_exits_with_2(string configuration, string errors)
    {
        _desk.With("in/a.txt", Desk.Right).With("facts.csv", Table).With("claimcheck.json", configuration);

        var run = _desk.Run("verify", "in/a.txt", "-r", "facts.csv", "--config", "claimcheck.json");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be(errors);
    }

    [Fact]
    public void Limits_hold_from_the_configuration_and_the_command_line_comes_first()
    {
        _desk.With("a.txt", Desk.Right).With("facts.csv", Table).With("claimcheck.json", """{"limits": {"max_rows": 1, "max_bytes": 10}}""");

        var configured = _desk.Run("verify", "a.txt", "-r", "facts.csv");
        configured.ExitCode.Should().Be(2);
        configured.Errors.Should().Be("facts.csv: the table has more than 1 rows; split it, or raise the limit\na.txt: 33 bytes, over the limit of 10; raise it with --max-bytes\n");
        _desk.Run("verify", "a.txt", "-r", "facts.csv", "--max-rows", "1,000", "--max-bytes", "1kB").ExitCode.Should().Be(0);
        var large = _desk.Run("verify", "a.txt", "-r", "facts.csv", "--max-table-bytes", "20", "--no-config");
        large.ExitCode.Should().Be(2);
        large.Errors.Should().Be("facts.csv: the table is larger than 20 bytes; split it, or raise the limit\n");
    }

    [Fact]
    public void More_files_than_the_limit_are_told_and_the_first_are_done()
    {
        _desk.With("in/a.txt", Desk.Right).With("in/b.txt", Desk.Right).With("tables/one.csv", Table).With("tables/two.csv", Table);

        var run = _desk.Run("verify", "in", "-r", "tables/one.csv", "--max-files", "1");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("more than 1 articles; the others were not read; give fewer at once, or raise the limit with --max-files\n");
        run.Output.Should().Contain("1 supported");
        var tables = _desk.Run("verify", "in/a.txt", "-r", "tables", "--max-files", "1");
        tables.ExitCode.Should().Be(2);
        tables.Errors.Should().Be("tables: 2 tables in this folder, over the limit; name the ones that are meant, or raise the limit with --max-files\n");
    }

    [Theory]
    [InlineData("--max-rows", "0", "--max-rows: \"0\" is no whole number above 0\n")]
    [InlineData("--max-files", "many", "--max-files: \"many\" is no whole number above 0\n")]
    [InlineData("--max-table-bytes", "2 meters", "--max-table-bytes: \"2 meters\" is no size; write 1048576, 512kB, 64MB or 1GB\n")]
    public void A_limit_that_is_none_is_refused(string option, string value, string error)
    {
        var run = _desk.With("a.txt", Desk.Right).Run("verify", "a.txt", option, value);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be(error);
    }

    [Fact]
    public void Another_currency_is_compared_by_a_dated_rate_and_by_nothing_else()
    {
        const string Text = "Acme Robotics had a valuation of £700 million on 28 May 2026.\n";
        _desk.With("a.txt", Text).With("facts.csv", Table).With("fx.csv", "date,from,to,rate\n2026-05-27,GBP,USD,1.25\n");

        var with = _desk.Run("verify", "a.txt", "-r", "facts.csv", "--rates", "fx.csv");
        with.Output.Should().Contain("understated \"£700 million\" [CC603]").And.Contain("$965 million × 0.8 GBP per USD on 2026-05-27 (fx.csv:2)");
        _desk.Run("verify", "a.txt", "-r", "facts.csv").Output.Should().Contain("1 unverified");
        _desk.With("fx.csv", "date,from,to,rate\n2026-01-02,GBP,USD,1.25\n").Run("verify", "a.txt", "-r", "facts.csv", "--rates", "fx.csv").Output.Should().NotContain("CC603");
        _desk.With("claimcheck.json", """{"rates": "fx.csv"}""").With("fx.csv", "date,from,to,rate\n2026-05-28,USD,GBP,0.725\n").Run("verify", "a.txt", "-r", "facts.csv").Output.Should().Contain("1 supported");
    }

    [Fact]
    public void The_configuration_of_the_page_on_reference_tables_can_be_used()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference-tables.md"));
        var from = page.IndexOf("```json configuration\n", StringComparison.Ordinal) + "```json configuration\n".Length;
        var read = ConfigurationReader.Read("claimcheck.json", Encoding.UTF8.GetBytes(page[from..page.IndexOf("```", from, StringComparison.Ordinal)]));

        read.Problems.Should().BeEmpty();
        (read.Rates, read.Limits.MaxBytes, read.Limits.MaxRows).Should().Be(("fx.csv", 16L << 20, 10_000_000));
        read.Decisions.Pins.Should().ContainKey("3f2a9c1e77b0");
        read.Decisions.Ignored.Should().ContainKey("0b11c2d3e4f5");
    }

    private string IdOf(string text)
    {
        using var desk = new Desk();
        var line = desk.With("a.txt", text).Run("extract", "a.txt", "-f", "jsonl").Output.Split('\n')[0];
        using var claim = JsonDocument.Parse(line);
        return claim.RootElement.GetProperty("id").GetString()!;
    }
}
