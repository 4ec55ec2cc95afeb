using System.Text;
using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Inputs;

/// <summary>What cannot be used: a message that says what and where, the right exit code, and nothing else lost.</summary>
public sealed class WrongInputTests : IDisposable
{
    private readonly Desk _desk = new Desk().With("good.txt", Desk.Right).With("facts.csv", Desk.Table);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_missing_file()
    {
        var run = _desk.Run("verify", "missing.txt", "good.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("missing.txt: no such file or folder\n");
        run.Output.Should().Contain("good.txt:1:19: ✓ supported \"130 employees\" 130 people, facts.csv:2\n").And.Contain("0 findings over 1 file\n");
    }

    [Fact]
    public void A_folder_without_articles()
    {
        _desk.With("tables/other.csv", Desk.Table);
        var run = _desk.Run("verify", "tables", "good.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("tables: no articles in this folder; it is searched for .txt, .text, .md, .markdown, .mdown, .mkd, .html, .htm, .xhtml, .jsonl, .ndjson\n");
        run.Output.Should().Contain("0 findings over 1 file\n");
    }

    [Fact]
    public void A_binary_file()
    {
        _desk.With("photo.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        var run = _desk.Run("verify", "photo.txt", "good.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("photo.txt: looks like a PNG picture, which holds no plain text; give the article's text\n");
        run.Output.Should().Contain("0 findings over 1 file\n");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8()
    {
        _desk.With("latin.txt", [.. Encoding.ASCII.GetBytes("Caf"), 0xE9, .. Encoding.ASCII.GetBytes(" has 5 staff.\n")]);
        var run = _desk.Run("verify", "latin.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().StartWith("latin.txt:1:4: byte 0xE9 at offset 3 is not UTF-8");
    }

    [Fact]
    public void An_empty_file_is_a_note()
    {
        _desk.With("empty.txt", "");
        var run = _desk.Run("verify", "empty.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().Be("empty.txt: the file is empty: there is nothing to check\n");
        run.Output.Should().StartWith("0 findings over 1 file\n0 claims\n");
    }

    [Fact]
    public void A_table_without_a_value_column()
    {
        _desk.With("bad.csv", "subject,metric\nAcme Robotics,employees\n");
        var run = _desk.Run("verify", "good.txt", "-r", "bad.csv");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be("bad.csv:1: no column \"value\" among \"subject\", \"metric\"; the header needs subject, metric and value, or a column of numbers for each metric\n");
        run.Output.Should().Contain("? unverified").And.Contain("1 claim: 1 unverified\nreference: none\n");
    }

    [Fact]
    public void A_value_that_is_no_number_costs_its_row_only()
    {
        _desk.With("facts.csv", "subject,metric,value,unit\nAcme Robotics,revenue,lots,USD\nAcme Robotics,employees,130,people\n");
        var run = _desk.Run("verify", "good.txt", "-r", "facts.csv");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().StartWith("facts.csv:2:23: \"lots\" in the column \"value\" is no number; ");
        run.Output.Should().Contain("✓ supported \"130 employees\" 130 people, facts.csv:3\n");
        _desk.Run("verify", "good.txt", "-r", "facts.csv", "--strict-reference").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_document_over_the_limit()
    {
        _desk.With("long.txt", new string('a', 2000));
        var run = _desk.Run("verify", "long.txt", "good.txt", "--max-bytes", "1kB", "-r", "facts.csv");
        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("long.txt: 2,000 bytes, over the limit of 1,024; raise it with --max-bytes\n");
        run.Output.Should().Contain("0 findings over 1 file\n");
        _desk.Feed(new string('a', 2000), "verify", "-", "--max-bytes", "1024", "-r", "facts.csv").Errors
            .Should().Be("-: over the limit of 1,024 bytes; raise it with --max-bytes\n");
    }

    [Fact]
    public void A_bad_line_among_good_ones()
    {
        _desk.With("in.jsonl", """
            {"id":"a","text":"Acme Robotics has 130 employees."}
            {"id":"b","text":
            {"id":"c","text":"Acme Robotics has 60 employees."}

            """);
        var run = _desk.Run("verify", "in.jsonl", "-r", "facts.csv", "-f", "jsonl");
        run.ExitCode.Should().Be(3, "an unread input ranks before findings");
        run.Errors.Should().StartWith("in.jsonl:2:").And.Contain("not a JSON object in one line");
        run.Output.Should().Contain("\"document\":\"a\"").And.Contain("\"document\":\"c\"").And.Contain("\"code\":\"CC916\"").And.Contain("\"documents\":2");
    }

    [Fact]
    public void Control_characters_of_a_name_are_not_printed()
    {
        var run = _desk.Run("verify", "\u001B[31mred.txt", "-r", "facts.csv");
        run.Errors.Should().Be("\uFFFD[31mred.txt: no such file or folder\n");
    }

    [Fact]
    public void A_table_that_is_not_there()
    {
        var run = _desk.Run("verify", "good.txt", "-r", "nope.csv");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be("nope.csv: no such reference table\n");
        run.Output.Should().Contain("1 unverified");
    }

    [Fact]
    public void A_reference_that_cannot_be_used_ranks_before_an_input_that_cannot_be_read_and_that_before_findings()
    {
        _desk.With("wrong.txt", Desk.Wrong);
        _desk.Run("verify", "wrong.txt", "-r", "facts.csv").ExitCode.Should().Be(1);
        _desk.Run("verify", "wrong.txt", "missing.txt", "-r", "facts.csv").ExitCode.Should().Be(3);
        _desk.Run("verify", "wrong.txt", "missing.txt", "-r", "facts.csv", "-r", "nope.csv").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Fail_on_never_silences_findings_only()
    {
        _desk.With("wrong.txt", Desk.Wrong);
        _desk.Run("verify", "wrong.txt", "-r", "facts.csv", "--fail-on", "never").ExitCode.Should().Be(0);
        _desk.Run("verify", "missing.txt", "-r", "facts.csv", "--fail-on", "never").ExitCode.Should().Be(3);
    }

    [Fact]
    public void No_claim_at_all_fails_when_asked_to()
    {
        _desk.With("plain.txt", "Nothing to count here.\n");
        _desk.Run("verify", "plain.txt", "-r", "facts.csv").ExitCode.Should().Be(0);
        var run = _desk.Run("verify", "plain.txt", "-r", "facts.csv", "--fail-if-empty");
        run.ExitCode.Should().Be(1);
        run.Errors.Should().Be("no claim was found in any input; --fail-if-empty makes that a failure\n");
        _desk.Run("extract", "plain.txt", "--fail-if-empty").ExitCode.Should().Be(1);
    }

    [Fact]
    public void An_unverified_claim_is_a_warning_under_require_reference()
    {
        _desk.With("other.txt", "Zenith Motors has 75 employees.\n");
        _desk.Run("verify", "other.txt", "-r", "facts.csv", "--fail-on", "note").ExitCode.Should().Be(0);
        _desk.Run("verify", "other.txt", "-r", "facts.csv", "--fail-on", "warning", "--require-reference").ExitCode.Should().Be(1);
    }
}
