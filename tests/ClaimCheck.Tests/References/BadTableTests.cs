using ClaimCheck.References;
using ClaimCheck.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class BadTableTests
{
    private const string WriteANumber = "write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8";
    private const string WriteAnArray = "write an array of objects with the properties subject, metric and value, or one such object a line";

    /// <summary>File, usable facts, and every problem: its kind, its code and how it is printed.</summary>
    public static TheoryData<string, int, string[]> BadFiles => new()
    {
        { "empty.csv", 0, ["Reference CC931 empty.csv: the table is empty; it needs a header with subject, metric and value, and rows below it"] },
        { "latin1.csv", 0, ["Reference CC932 latin1.csv:3:4: the byte 0xE9 is not UTF-8; save the table as UTF-8"] },
        { "zero-byte.csv", 0, ["Reference CC933 zero-byte.csv: the file holds a zero byte and is no text; export the sheet as CSV in UTF-8"] },
        { "workbook.csv", 0, ["Reference CC933 workbook.csv: the file is a spreadsheet or another archive; export the sheet as CSV in UTF-8"] },
        { "page.csv", 0, ["Reference CC933 page.csv: the file is a web page; export the sheet as CSV in UTF-8"] },
        { "compressed.csv", 0, ["Reference CC933 compressed.csv: the file is compressed; export the sheet as CSV in UTF-8"] },
        { "report.csv", 0, ["Reference CC933 report.csv: the file is a PDF; export the sheet as CSV in UTF-8"] },
        { "long-name.csv", 0, ["Reference CC934 long-name.csv:1: the name of column 4 is 10,001 bytes long; a table has at most 16,384 columns, with names of at most 10,000 bytes"] },
        { "no-value-column.csv", 0, ["Reference CC934 no-value-column.csv:1: no column \"value\" among \"subject\", \"metric\", \"valu\", \"unit\"; rename \"valu\" to \"value\""] },
        { "no-numbers.csv", 0, ["Reference CC934 no-numbers.csv:1: no column \"subject\", \"metric\", \"value\" among \"title\", \"author\"; the header needs subject, metric and value, or a column of numbers for each metric"] },
        { "subject-twice.csv", 0, ["Reference CC935 subject-twice.csv:1:23: the column \"Subject\" stands twice in the header; keep one of them"] },
        { "region-twice.csv", 1, ["Note CC935 region-twice.csv:1:29: the column \"Region\" stands twice in the header; give each a name of its own"] },
        { "nameless-column.csv", 1, ["Note CC936 nameless-column.csv:1:22: column 4 has no name in the header; name it to have it read"] },
        { "header-only.csv", 0, ["Reference CC937 header-only.csv: the table has a header and no rows; add a row for each fact"] },
        {
            "no-good-row.csv", 0,
            [
                "Reference CC937 no-good-row.csv: no row of the table can be used; mend the rows that are reported",
                "ReferenceRow CC943 no-good-row.csv:2:14: \"lots\" in the column \"value\" is no number; " + WriteANumber,
            ]
        },
        {
            "too-many-cells.csv", 2,
            [
                "ReferenceRow CC939 too-many-cells.csv:3:1: 5 cells in the row, 4 in the header; put a cell that holds a separator in quotes",
                "ReferenceRow CC939 too-many-cells.csv:4:1: 3 cells in the row, 4 in the header; write every separator, also after an empty cell",
            ]
        },
        { "open-quote.csv", 2, ["ReferenceRow CC940 open-quote.csv:3:1: a quote opened here is never closed; close it, or write \"\" for a quote inside a cell"] },
        { "text-after-quote.csv", 2, ["ReferenceRow CC941 text-after-quote.csv:3:13: text stands after a closing quote; put the whole cell in quotes, and write \"\" for a quote inside it"] },
        {
            "no-subject.csv", 1,
            [
                "ReferenceRow CC942 no-subject.csv:3:1: nothing in the column \"subject\"; every fact needs it",
                "ReferenceRow CC942 no-subject.csv:4:7: nothing in the column \"metric\"; every fact needs it",
            ]
        },
        {
            "value-is-text.csv", 1,
            [
                "ReferenceRow CC943 value-is-text.csv:3:12: \"12 or 13\" in the column \"value\" is no number; " + WriteANumber,
                "ReferenceRow CC943 value-is-text.csv:4:13: \"1.234.567\" in the column \"value\" is no number; " + WriteANumber,
                "ReferenceRow CC943 value-is-text.csv:5:14: \"1_00\" in the column \"value\" is no number; " + WriteANumber,
            ]
        },
        {
            "decimal-comma.csv", 1,
            [
                "ReferenceRow CC944 decimal-comma.csv:2:13: the comma of \"1,5\" in the column \"value\" can only be a decimal mark; write \"1.5\", or say that the table has decimal commas with --decimal-comma",
                "ReferenceRow CC944 decimal-comma.csv:3:12: the comma of \"1,234\" in the column \"value\" may group thousands or mark decimals; write \"1234\" or \"1.234\", or say that the table has decimal commas with --decimal-comma",
                "ReferenceRow CC944 decimal-comma.csv:5:14: the comma of \"1.234,5\" in the column \"value\" can only be a decimal mark; write \"1234.5\", or say that the table has decimal commas with --decimal-comma",
            ]
        },
        { "five-m.csv", 1, ["ReferenceRow CC946 five-m.csv:3:12: the \"m\" of \"5m\" in the column \"value\" may be a scale or a unit; write the scale as a word, such as 5 million, or name the unit in the column unit"] },
        { "missing-values.csv", 1, ["Note CC947 missing-values.csv:3:12: nothing in the column \"value\": the row is left out, and 2 more like it"] },
        { "reversed-range.csv", 1, ["ReferenceRow CC948 reversed-range.csv:3:12: the range \"8..4\" in the column \"value\" runs from the larger number to the smaller; write the smaller one first"] },
        { "out-of-range.csv", 1, ["ReferenceRow CC949 out-of-range.csv:3:12: \"1e30\" in the column \"value\" is out of range; values up to 10^24, with at most 27 digits and 18 decimals, are kept exactly"] },
        { "noun-after-value.csv", 1, ["ReferenceRow CC950 noun-after-value.csv:3:12: the \"employees\" of \"130 employees\" in the column \"value\" is no known unit; name what is counted in the column unit"] },
        { "two-units.csv", 1, ["ReferenceRow CC951 two-units.csv:3:13: \"$5\" in the column \"value\" has another unit than \"EUR\" in the column \"unit\"; state the unit once"] },
        { "bad-unit.csv", 1, ["ReferenceRow CC952 bad-unit.csv:3:15: \"12\" in the column \"unit\" is no unit; write a unit such as USD, km, % or the noun that is counted"] },
        {
            "bad-scale.csv", 1,
            [
                "ReferenceRow CC953 bad-scale.csv:3:16: \"1\" in the column \"scale\" is no scale; write a word such as million, or a power of ten such as 6",
                "ReferenceRow CC953 bad-scale.csv:4:15: \"lots\" in the column \"scale\" is no scale; write a word such as million, or a power of ten such as 6",
            ]
        },
        {
            "scale-twice.csv", 1,
            [
                "ReferenceRow CC954 scale-twice.csv:3:14: \"5 billion\" in the column \"value\" states a scale that another column states too; state the scale once",
                "ReferenceRow CC954 scale-twice.csv:4:27: \"6\" in the column \"scale\" states a scale that another column states too; state the scale once",
            ]
        },
        { "bad-period.csv", 1, ["ReferenceRow CC955 bad-period.csv:3:15: \"06/30/2025\" in the column \"period\" is no period; write 2025, 2025-Q3, 2025-06, 2025-06-30 or two of them with a slash between"] },
        {
            "back-to-front.csv", 1,
            [
                "ReferenceRow CC956 back-to-front.csv:3:24: the \"valid_to\" of the row is below its \"valid_from\"; exchange the two",
                "ReferenceRow CC956 back-to-front.csv:4:19: the \"high\" of the row is below its \"low\"; exchange the two",
            ]
        },
        {
            "bad-words.csv", 1,
            [
                "ReferenceRow CC957 bad-words.csv:3:10: \"mode\" in the column \"stat\" has no meaning there; write total, count, mean, median, share, rate, index, min, max or rank",
                "ReferenceRow CC957 bad-words.csv:4:11: \"sure\" in the column \"status\" has no meaning there; write final, provisional, estimate, forecast or revised",
                "ReferenceRow CC957 bad-words.csv:5:12: \"1\" in the column \"rank\" has no meaning there; write preferred, normal or deprecated",
                "ReferenceRow CC957 bad-words.csv:6:13: \"fatal\" in the column \"severity\" has no meaning there; write error, warning, note or none",
                "ReferenceRow CC957 bad-words.csv:7:14: \"some\" in the column \"tolerance\" has no meaning there; write rounding, exact, order, 5%, 0.5pp or a width in the unit of the value",
                "ReferenceRow CC957 bad-words.csv:8:15: \"US\" in the column \"dims\" has no meaning there; write name=value, each name once, with ; between",
            ]
        },
        { "broken.json", 0, ["Reference CC958 broken.json:2:31: the file is not JSON from here on; " + WriteAnArray] },
        { "no-array.json", 0, ["Reference CC958 no-array.json:1: the file holds no array of objects; " + WriteAnArray] },
        {
            "nested.json", 1,
            [
                "ReferenceRow CC958 nested.json:2: the property \"value\" stands twice, or holds more than a list of texts and numbers; write a text, a number, or a list without semicolons in it",
                "ReferenceRow CC958 nested.json:3: an entry is no object; " + WriteAnArray,
            ]
        },
        { "bad-line.jsonl", 2, ["ReferenceRow CC958 bad-line.jsonl:2:21: the line is not JSON from here on; write one object a line"] },
        {
            "wide.csv", 5,
            [
                "Note CC959 wide.csv:1: no columns \"subject\", \"metric\", \"value\": the table is read with \"company\" as subject and \"revenue (USD m)\", \"staff\" as metric",
                "Note CC947 wide.csv:3:16: \"hundreds\" in the column \"staff\" is no number: the cell is left out",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Each_bad_file_is_reported_with_its_place_and_its_good_rows_serve(string file, int facts, string[] problems)
    {
        var table = TableFiles.Load(Path.Combine("bad", file));

        table.Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Should().Equal(problems);
        table.Facts.Should().HaveCount(facts);
    }

    [Fact]
    public void More_columns_than_a_spreadsheet_has_are_no_table()
    {
        var names = string.Join(',', Enumerable.Range(1, 16_385).Select(number => $"c{number}"));

        Only(TableFiles.Read($"{names}\n1\n")).Should().Be("Reference CC934 facts.csv:1: the header has 16,385 columns; a table has at most 16,384 columns, with names of at most 10,000 bytes");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        Only(TableFiles.Read("subject,metric,value\nAcme,staff,12\n", options: new() { MaxBytes = 20 }))
            .Should().Be("Reference CC930 facts.csv: the table is larger than 20 bytes; split it, or raise the limit");

    [Fact]
    public void A_stream_over_the_limit_is_not_read_to_its_end()
    {
        using var endless = new EndlessStream();

        var table = ReferenceLoader.Load("facts.csv", endless, new() { MaxBytes = 1_000_000 });

        Only(table).Should().Be("Reference CC930 facts.csv: the table is larger than 1,000,000 bytes; split it, or raise the limit");
        endless.Given.Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void A_table_with_too_many_rows_is_refused_whole()
    {
        var table = TableFiles.Read("subject,metric,value\nAcme,a,1\nAcme,b,2\nAcme,c,3\n", options: new() { MaxRows = 2 });

        Only(table).Should().Be("Reference CC938 facts.csv: the table has more than 2 rows; split it, or raise the limit");
        table.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Problems_over_the_limit_are_counted_and_none_is_lost()
    {
        var table = TableFiles.Read("subject,metric,value\nAcme,a,x\nAcme,b,y\nAcme,c,z\nAcme,d,4\n", options: new() { MaxProblems = 1 });

        table.Facts.Should().ContainSingle();
        table.Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Should().Equal(
            "ReferenceRow CC943 facts.csv:2:8: \"x\" in the column \"value\" is no number; " + WriteANumber,
            "ReferenceRow CC945 facts.csv: 2 more problems of this table are not listed; mend the ones above first");
    }

    [Fact]
    public void A_strict_reader_refuses_to_guess_at_a_wide_table()
    {
        var table = TableFiles.Load("bad/wide.csv", new() { Strict = true });

        Only(table).Should().Be("Reference CC959 wide.csv:1: no columns \"subject\", \"metric\", \"value\": the table would have to be read with \"company\" as subject and \"revenue (USD m)\", \"staff\" as metric; write one fact a row, or allow guesses");
        table.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Every_code_of_the_stage_has_a_bad_table_here()
    {
        string[] elsewhere = ["CC930", "CC938", "CC945"];
        var shown = BadFiles.SelectMany(row => ((string[])row[2]).Select(problem => problem.Split(' ')[1]));

        shown.Concat(elsewhere).Distinct().Order().Should().Equal(Enumerable.Range(930, 30).Select(code => $"CC{code}"));
    }

    [Fact]
    public void A_quoted_cell_is_shortened_and_holds_nothing_that_a_terminal_obeys()
    {
        var table = TableFiles.Read($"subject,metric,value\nAcme,staff,\u001b[31m{new string('9', 80)}x\nAcme,a,1\n");

        table.Problems.Single().Message.Should().Be($"\"\\u001B[31m{new string('9', 50)}…\" in the column \"value\" is no number");
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_own_row_only()
    {
        var table = TableFiles.Read("subject,metric,value\nA,a,1\n\"B,b,2\nC,c,3\n\"D \"\"d\"\"\",d,4\nE,\"e\",5\n");

        table.Facts.Select(fact => fact.Subject).Should().Equal("A", "C", "D \"d\"", "E");
        table.Problems.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Fact]
    public void A_quote_in_the_middle_of_a_cell_is_text()
    {
        var table = TableFiles.Read("subject,metric,value\n5\" pipe,length,12\n \"Acme, Inc.\" ,staff,7\n");

        table.Problems.Should().BeEmpty();
        table.Facts.Select(fact => fact.Subject).Should().Equal("5\" pipe", "Acme, Inc.");
    }

    [Fact]
    public void The_line_of_a_row_counts_the_lines_inside_quoted_cells()
    {
        var table = TableFiles.Read("subject,metric,value,note\r\nAcme,staff,7,\"one\r\ntwo\"\r\n\r\n\"Be\r\nta\",plants,many,\r\nGamma,staff,8,\r\n");

        table.Facts.Select(fact => fact.Address.Line).Should().Equal(2, 7);
        table.Problems.Single().Should().BeEquivalentTo(new { Line = 6, Column = 12 });
    }

    private static string Only(ReferenceTable table) => table.Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Single();

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
