using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Inputs;

public sealed class InputTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_without_hidden_files_and_tables()
    {
        _desk.With("news/b.txt", Desk.Right).With("news/B.md", Desk.Right).With("news/a/z.html", "<p>Acme Robotics has 130 employees.</p>")
            .With("news/.draft.txt", Desk.Right).With("news/.old/x.txt", Desk.Right).With("news/facts.csv", Desk.Table).With("news/notes.log", Desk.Right);
        Documents(_desk.Run("extract", "news", "-f", "csv")).Should().Equal("news/B.md", "news/a/z.html", "news/b.txt");
    }

    [Fact]
    public void Patterns_match_where_the_shell_left_them()
    {
        _desk.With("a.txt", Desk.Right).With("b.txt", Desk.Right).With("c.md", Desk.Right).With("in/d.txt", Desk.Right).With("in/deep/e.txt", Desk.Right).With(".f.txt", Desk.Right);
        Documents(_desk.Run("extract", "*.txt", "-f", "csv")).Should().Equal("a.txt", "b.txt");
        Documents(_desk.Run("extract", "?.*", "-f", "csv")).Should().Equal("a.txt", "b.txt", "c.md");
        Documents(_desk.Run("extract", "**/*.txt", "-f", "csv")).Should().Equal("a.txt", "b.txt", "in/d.txt", "in/deep/e.txt");
        Documents(_desk.Run("extract", "in/**", "-f", "csv")).Should().Equal("in/d.txt", "in/deep/e.txt");
        var none = _desk.Run("extract", "*.html");
        none.ExitCode.Should().Be(3);
        none.Errors.Should().Be("*.html: no file matches\n");
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        _desk.With("in/a.txt", Desk.Right);
        Documents(_desk.Run("extract", "in/a.txt", "in", "./in/a.txt", "-f", "csv")).Should().Equal("in/a.txt");
    }

    [Fact]
    public void A_file_whose_name_looks_like_an_option_stands_after_two_dashes()
    {
        _desk.With("-x.txt", Desk.Right);
        Documents(_desk.Run("extract", "-f", "csv", "--", "-x.txt")).Should().Equal("'-x.txt");
    }

    [Fact]
    public void Standard_input_has_a_name_and_its_ending_tells_the_form()
    {
        Documents(_desk.Feed(Desk.Right, "extract", "-", "-f", "csv")).Should().Equal("'-");
        Documents(_desk.Feed("<p>Acme Robotics has 130 employees.</p><script>5 dogs</script>", "extract", "-", "--stdin-name", "page.html", "-f", "csv")).Should().Equal("page.html");
    }

    [Fact]
    public void The_input_format_wins_over_the_name()
    {
        _desk.With("a.txt", """{"id":"doc","text":"Acme Robotics has 130 employees."}""");
        Documents(_desk.Run("extract", "a.txt", "--input-format", "jsonl", "-f", "csv")).Should().Equal("doc");
    }

    [Fact]
    public void Json_lines_keep_their_own_fields_and_the_line_they_stood_in()
    {
        _desk.With("in.jsonl", "\n{\"id\":\"doc\",\"text\":\"Acme Robotics has 130 employees.\",\"desk\":[1,\"x\"]}\n");
        var run = _desk.Run("extract", "in.jsonl", "-f", "jsonl");
        run.Output.Should().Contain("\"document\":\"doc\",\"start\":18,\"end\":31,\"line\":1,\"column\":19,\"inputLine\":2,\"text\":\"130 employees\"")
            .And.Contain("\"meta\":{\"desk\":[1,\"x\"]}");
    }

    [Fact]
    public void Read_prints_the_text_that_offsets_count_in()
    {
        _desk.With("a.txt", "\uFEFFOne line.\r\nAnother.").With("b.html", "<nav>Home</nav><article><h1>Title</h1><p>Body of the <b>page</b>.</p></article>");
        _desk.Run("read", "a.txt").Should().Be(new ProgramRun(0, "One line.\r\nAnother.", ""));
        _desk.Run("read", "b.html", "--body").Output.Should().Contain("Body of the page.").And.NotContain("Title").And.NotContain("Home");
        _desk.Run("read", "a.txt", "missing.txt", "b.html").Should().Match<ProgramRun>(run =>
            run.ExitCode == 3 && run.Output.StartsWith("==> a.txt <==\nOne line.") && run.Output.Contains("\n\n==> b.html <==\n") && run.Errors == "missing.txt: no such file or folder\n");
    }

    [Fact]
    public void However_many_documents_are_judged_at_once_the_output_is_the_same()
    {
        var lines = Enumerable.Range(0, 300).Select(number => number % 50 == 7
            ? "{bad"
            : $$"""{"id":"{{number}}","text":"Acme Robotics has {{number}} employees, and 5 percent more than in 2024.","reference":"{{(number % 40 == 0 ? "../out" : number % 60)}}.csv"}""");
        _desk.With("in.jsonl", string.Join('\n', lines)).With("facts.csv", Desk.Table);
        foreach (var number in Enumerable.Range(0, 60)) _desk.With($"{number}.csv", Desk.Table.Replace("130", $"{number * 2}", StringComparison.Ordinal));
        var one = _desk.Run("verify", "in.jsonl", "-f", "jsonl", "--jobs", "1");
        one.ExitCode.Should().Be(2);
        one.Output.Should().Contain("\"documents\":294");
        _desk.Run("verify", "in.jsonl", "-f", "jsonl", "--jobs", "4").Should().Be(one);
        _desk.Run("verify", "in.jsonl", "-f", "jsonl").Should().Be(one);
    }

    [Fact]
    public void Every_option_of_verify_is_taken()
    {
        _desk.With("a.txt", Desk.Right).With("facts.csv", Desk.Table);
        var run = _desk.Run("verify", "a.txt", "-r", "facts.csv", "--as-of", "2026-05-31", "--max-bytes", "2MB", "--input-format", "text", "--decimal-comma", "--fail-on", "note",
            "--require-reference", "--strict-reference", "--allow-outside", "--no-progress", "--verbose", "--jobs", "2", "--color", "never", "--only", "discrepancies");
        run.Should().Be(new ProgramRun(0, "0 findings over 1 file\n1 claim: 1 supported\nreference: facts.csv\n", ""));
    }

    [Theory]
    [InlineData("default", "1 rounded")]
    [InlineData("strict", "1 overstated")]
    [InlineData("lenient", "1 supported")]
    public void The_profile_decides_how_much_a_round_number_may_round(string profile, string came)
    {
        _desk.With("a.txt", "Acme Robotics has a valuation of $1 trillion.").With("facts.csv", "subject,metric,value,unit\nAcme Robotics,valuation,965 billion,USD\n");
        _desk.Run("verify", "a.txt", "--profile", profile, "--fail-on", "never").Output.Should().Contain($"1 claim: {came}");
    }

    [Fact]
    public void The_day_that_is_given_decides_which_row_of_a_series_holds()
    {
        _desk.With("a.txt", "Acme Robotics has a valuation of $380 billion.").With("facts.csv", "subject,metric,value,unit,period\nAcme Robotics,valuation,380 billion,USD,2025-09\nAcme Robotics,valuation,965 billion,USD,2026-05\n");
        _desk.Run("verify", "a.txt", "--as-of", "2026-02-10", "--fail-on", "never").Output.Should().Contain("1 claim: 1 supported");
        _desk.Run("verify", "a.txt", "--as-of", "2026-06-04", "--fail-on", "never").Output.Should().Contain("1 claim: 1 outdated");
    }

    private static IEnumerable<string> Documents(ProgramRun run)
    {
        run.ExitCode.Should().Be(0, run.Errors);
        return run.Output.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[2]).Distinct();
    }
}
