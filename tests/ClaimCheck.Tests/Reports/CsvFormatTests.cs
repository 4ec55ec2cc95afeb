using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class CsvFormatTests
{
    private static readonly ReportOptions All = new() { AllNumbers = true };

    [Fact]
    public void A_strict_reader_gives_back_every_field()
    {
        var records = StrictCsv.Read(Sample.Write(new CsvFormat(), All, Sample.Verified, Sample.Document));
        records.Should().HaveCount(1 + 12 + 2 + 1, "there is a header, a row a claim and a row a number");
        var contradicted = Row(records, record => record["verdict"] == "contradicted");
        contradicted.Should().Contain(new Dictionary<string, string>
        {
            ["schema"] = "claimcheck.claim/1",
            ["id"] = "000000000002",
            ["document"] = "articles/acme.txt",
            ["line"] = "2",
            ["column"] = "18",
            ["text"] = "$1 trillion",
            ["kind"] = "money",
            ["value"] = "1000000000000",
            ["low"] = "1000000000000",
            ["high"] = "",
            ["unit"] = "USD",
            ["unit_name"] = "US dollar",
            ["change"] = ">=",
            ["hedge_words"] = "crossed",
            ["hedge_class"] = "TH",
            ["subject"] = "Acme Robotics",
            ["subject_text"] = "",
            ["metric_text"] = "valuation",
            ["attribution"] = "Mr Wu",
            ["checkable"] = "true",
            ["severity"] = "error",
            ["rule"] = "CC601",
            ["reference_file"] = "facts.csv",
            ["reference_line"] = "2",
            ["reference_value"] = "965000000000",
            ["reference_period"] = "2026-05",
            ["core_low"] = "1000000000000",
            ["core_high"] = "",
            ["core_low_open"] = "false",
            ["difference"] = "35000000000",
            ["relative"] = "0.0363",
        });
    }

    [Fact]
    public void Formulas_get_an_apostrophe_and_numbers_stay_bare()
    {
        var records = StrictCsv.Read(Sample.Write(new CsvFormat(), All, Sample.Verified));
        var outdated = Row(records, record => record["verdict"] == "outdated");
        outdated["value"].Should().Be("-5");
        outdated["text"].Should().Be("'-5%");
        outdated["reference_value"].Should().Be("-5");
        outdated["reference_subject"].Should().Be("'=cmd|' /C calc'!A0");
        outdated["change"].Should().Be("'=");
        Row(records, record => record["verdict"] == "rounded")["change"].Should().Be("~");
    }

    [Fact]
    public void Rows_of_numbers_have_their_reason_and_unknown_cells_are_empty()
    {
        var number = Row(StrictCsv.Read(Sample.Write(new CsvFormat(), All, Sample.Verified)), record => record["text"] == "2026");
        number["schema"].Should().Be("claimcheck.number/1");
        number["reason"].Should().Be("year");
        number.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key)
            .Should().BeEquivalentTo("schema", "document", "start", "end", "line", "column", "text", "reason");
    }

    [Fact]
    public void A_byte_order_mark_is_written_only_when_asked_for()
    {
        Sample.Write(new CsvFormat(), new() { ByteOrderMark = true }, Sample.Verified).Should().StartWith("\uFEFFschema,id,document,");
        Sample.Write(new CsvFormat(), new(), Sample.Verified).Should().StartWith("schema,id,document,");
    }

    [Fact]
    public void Without_claims_there_is_the_header() =>
        StrictCsv.Read(Sample.Write(new CsvFormat(), new())).Should().HaveCount(1);

    [Fact]
    public void Whatever_a_text_contains_a_strict_reader_gets_it_back_and_no_spreadsheet_runs_it() =>
        Prop.ForAll<NonNull<string>>(input =>
        {
            var text = input.Get + "5";
            var article = new Article(text, text) { Source = new SourceMap(text) };
            var quantity = new Quantity(new(0, text.Length), QuantityKind.Count, new Amount.Point(new Numeral(5, 1, 1, NumeralForm.Integer, default)), null);
            var report = new ArticleReport(article, [new(new Claim("0", quantity, new(0, text.Length)), null, null)], []);
            var cell = Row(StrictCsv.Read(Sample.Write(new CsvFormat(), new(), report)), _ => true)["text"];
            var expected = string.Concat(text.Select(character => char.IsControl(character) && character is not ('\r' or '\n' or '\t') ? '\uFFFD' : character));
            return !"=+-@\t\r".Contains(cell[0]) && (cell == Utf8(expected) || cell == Utf8($"'{expected}"));
        }).Check(Law.Tried);

    // A lone half of a surrogate pair has no UTF-8: it becomes U+FFFD.
    private static string Utf8(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static Dictionary<string, string> Row(List<string[]> records, Func<Dictionary<string, string>, bool> wanted) =>
        records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second)).First(wanted);
}
