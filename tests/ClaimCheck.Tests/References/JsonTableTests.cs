using ClaimCheck.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class JsonTableTests
{
    private const string Acme = """{"subject": "Acme", "metric": "staff", "value": 1800, "unit": "people", "aliases": ["the firm", "it"], "dims": {"region": "US"}, "note": null}""";
    private const string Beta = """{"value": "> 9.65e11", "Metric": "valuation", "subject": "Bet\u00e9", "period": 2026}""";

    [Theory]
    [InlineData("facts.json", "[" + Acme + ",\n" + Beta + "]")]
    [InlineData("facts.json", "{\"title\": \"x\", \"facts\": [" + Acme + ",\n" + Beta + "]}")]
    [InlineData("facts.jsonl", Acme + "\n" + Beta)]
    [InlineData("facts.json", Acme + "\n" + Beta + "\n")]
    [InlineData("facts.ndjson", Acme + "\r\n" + Beta + "\r\n\r\n")]
    [InlineData("facts", "[" + Acme + ",\n" + Beta + "]")]
    public void Objects_are_rows_with_properties_as_columns(string name, string json)
    {
        // One spelling of a property in a file: two would be two columns.
        var table = TableFiles.Read(json.Replace("Metric", "metric", StringComparison.Ordinal), name);

        table.Problems.Should().BeEmpty();
        var (acme, beta) = (table.Facts[0], table.Facts[1]);
        (acme.Subject, acme.Amount.Value, acme.Unit!.Code, acme.Address.Line).Should().Be(("Acme", 1800m, "person", 1));
        acme.Aliases.Should().Equal("the firm", "it");
        acme.Dimensions.Should().Equal(new Dictionary<string, string> { ["region"] = "US" });
        acme.Note.Should().BeNull();
        (beta.Subject, beta.Metric, beta.Amount.Value, beta.Bound, beta.Period).Should().Be(("Beté", "valuation", 965_000_000_000m, HedgeClass.MoreThan, Period.Year(2026)));
        beta.Address.Line.Should().Be(2);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_reported_where_it_stands()
    {
        var table = TableFiles.Read("[\n  {\n    \"subject\": \"Acme\", \"metric\": \"a\",\n    \"value\": \"lots\"\n  },\n  {\"subject\": \"Acme\", \"metric\": \"b\", \"value\": 1}\n]", "facts.json");

        table.Facts.Should().ContainSingle().Which.Address.Line.Should().Be(6);
        table.Problems.Single().ToString().Should().StartWith("facts.json:4:14: \"lots\" in the column \"value\" is no number");
    }

    [Fact]
    public void Deep_nesting_and_broken_escapes_are_reported()
    {
        TableFiles.Read("[{\"subject\": " + new string('[', 10_000), "facts.json").Problems.Should().ContainSingle().Which.Code.Should().Be("CC958");
        TableFiles.Read("[{\"subject\": \"\\ud800\", \"metric\": \"a\", \"value\": 1}]", "facts.json").Problems.Select(problem => problem.Code).Should().Equal("CC937", "CC958");
    }

    [Fact]
    public void A_number_keeps_its_written_digits() =>
        TableFiles.Read("[{\"subject\": \"Acme\", \"metric\": \"a\", \"value\": 20.0}]", "facts.json").Facts.Single().Amount.Should().BeOfType<Amount.Point>()
            .Which.Numeral.Granule.Should().Be(0.1m);

    [Fact]
    public void Objects_of_another_shape_are_a_wide_table()
    {
        var table = TableFiles.Read("""[{"name": "Acme", "staff": 12}, {"name": "Beta", "staff": 13, "plants": 2}]""", "firms.json");

        table.Facts.Select(fact => (fact.Subject, fact.Metric, fact.Amount.Value)).Should().Equal(("Acme", "staff", 12m), ("Beta", "staff", 13m), ("Beta", "plants", 2m));
    }
}
