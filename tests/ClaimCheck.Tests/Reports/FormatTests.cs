using System.Text.Json;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Reports;

/// <summary>Every format over the one report that has every verdict; the approved files lie beside this one.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Terminal() => Sample.Write(new TerminalFormat(), new(), Sample.Verified).Should().MatchApproved();

    [Fact]
    public void Terminal_in_colour() => Sample.Write(new TerminalFormat(), new() { Color = true, Width = 60, OnlyDiscrepancies = true }, Sample.Verified).Should().MatchApproved();

    [Fact]
    public void Terminal_explained() => Sample.Write(new TerminalFormat(), new() { Explain = true }, Sample.Verified).Should().MatchApproved();

    [Fact]
    public void Terminal_of_an_extraction() => Sample.Write(new TerminalFormat(), new() { AllNumbers = true }, Sample.Extracted, Sample.Document).Should().MatchApproved();

    [Fact]
    public void Json_lines() => Sample.Write(new JsonLinesFormat(), new(), Sample.Verified).Should().MatchApproved();

    [Fact]
    public void Json_lines_of_an_extraction() => Sample.Write(new JsonLinesFormat(), new() { AllNumbers = true }, Sample.Extracted, Sample.Document).Should().MatchApproved();

    [Fact]
    public void Json() => Sample.Write(new JsonFormat(), new() { AllNumbers = true }, Sample.Verified).Should().MatchApproved();

    [Fact]
    public void Csv() => Sample.Write(new CsvFormat(), new() { AllNumbers = true }, Sample.Verified, Sample.Document).Should().MatchApproved();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_line_of_json_lines_is_json_with_a_schema(bool all)
    {
        var lines = Sample.Write(new JsonLinesFormat(), new() { AllNumbers = all }, Sample.Verified, Sample.Document).Split('\n');
        lines[^1].Should().BeEmpty("every line ends with a line feed");
        var schemas = lines[..^1].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("schema").GetString()).ToList();
        schemas.Count(schema => schema == "claimcheck.claim/1").Should().Be(13);
        schemas.Count(schema => schema == "claimcheck.number/1").Should().Be(all ? 2 : 0);
        schemas[^1].Should().Be("claimcheck.summary/1");
    }

    [Fact]
    public void Json_is_one_object_with_the_lines_in_arrays()
    {
        var report = JsonDocument.Parse(Sample.Write(new JsonFormat(), new() { AllNumbers = true }, Sample.Verified)).RootElement;
        report.EnumerateObject().Select(field => field.Name).Should().Equal("schema", "claims", "numbers", "findings", "problems", "summary");
        var lines = Sample.Write(new JsonLinesFormat(), new() { AllNumbers = true }, Sample.Verified).Split('\n');
        var gathered = report.GetProperty("claims").EnumerateArray().Concat(report.GetProperty("numbers").EnumerateArray())
            .Concat(report.GetProperty("problems").EnumerateArray()).Append(report.GetProperty("summary")).Select(element => element.GetRawText());
        gathered.Should().BeEquivalentTo(lines[..^1]);
    }

    [Fact]
    public void Json_without_anything_is_still_one_object()
    {
        using var output = new StringWriter();
        new JsonFormat().Open(output, new()).Finish(new RunSummary());
        JsonDocument.Parse(output.ToString()).RootElement.GetProperty("claims").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Terminal_says_that_nothing_was_read()
    {
        using var output = new StringWriter();
        new TerminalFormat().Open(output, new()).Finish(new RunSummary { Verified = true });
        output.ToString().Should().Be("0 findings over 0 files\n0 claims\nreference: none\n");
    }

    [Fact]
    public void Only_discrepancies_leaves_out_what_agrees_in_every_format()
    {
        foreach (var format in ReportFormats.All)
        {
            var text = Sample.Write(format, new() { OnlyDiscrepancies = true }, Sample.Verified);
            text.Should().NotContain("19.2 million, rounded", "{0}", format.Name).And.Contain("contradicted");
        }
    }

    [Fact]
    public void The_same_report_is_the_same_bytes_every_time()
    {
        foreach (var format in ReportFormats.All)
            Sample.Write(format, new() { Explain = true, AllNumbers = true }, Sample.Verified)
                .Should().Be(Sample.Write(format, new() { Explain = true, AllNumbers = true }, Sample.Verified));
    }

    [Fact]
    public void No_escape_of_the_input_reaches_any_output()
    {
        foreach (var format in ReportFormats.All)
            Sample.Write(format, new() { Explain = true }, Sample.Verified).Should().NotContain("\u001B", "{0}", format.Name);
    }

    [Fact]
    public void Formats_have_unique_lower_case_names_and_a_summary()
    {
        ReportFormats.All.Select(format => format.Name).Should().Equal("terminal", "json", "jsonl", "csv");
        ReportFormats.All.Should().OnlyContain(format => format.Summary.Length > 0 && ReportFormats.Find(format.Name.ToUpperInvariant()) == format);
        ReportFormats.Find("c").Should().BeNull();
    }
}
