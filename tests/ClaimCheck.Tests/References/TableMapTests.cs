using System.Text;
using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class TableMapTests
{
    private const string Countries = "Country Name,Country Code,Indicator Name,2024,2025\nNorvania,NRV,GDP (current US$),104,..\nOstland,OST,Unemployment,4.4,5.1\n";

    [Fact]
    public void Years_as_columns_are_read_as_mapped()
    {
        var table = Read(Countries, """{"tables":[{"file":"wdi.csv","entity":"Country Name","aliases":["Country Code"],"metric":"Indicator Name","periods":{"columns":"^(19|20)\\d\\d$"},"source_url":"https://example.org"}]}""");

        table.Problems.Should().BeEmpty();
        table.Facts.Select(fact => $"{fact.Subject}|{fact.Metric}|{fact.Amount.Value}|{fact.Unit?.Code}|{fact.Period}|{fact.Aliases[0]}|{fact.Address.Line}|{fact.Address.Column}|{fact.SourceUrl}").Should().Equal(
            "Norvania|GDP|104|USD|2024|NRV|2|2024|https://example.org",
            "Ostland|Unemployment|4.4||2024|OST|3|2024|https://example.org",
            "Ostland|Unemployment|5.1||2025|OST|3|2025|https://example.org");
    }

    [Fact]
    public void Columns_are_renamed_scaled_and_given_units_and_keys_narrow_the_facts()
    {
        var table = Read(
            "Player;Team;Season;Umsatz (Mio.);Tore\nLee Park;Harbour;2025;1,5;12\nLee Park;Rovers;2026;k.A.;9\n",
            """{"tables":[{"file":"wdi.csv","subject":"Player","period":"Season","dims":["Team"],"decimal":",","missing":["k.A."],"source":"club","metrics":{"Umsatz (Mio.)":{"metric":"revenue","unit":"EUR","scale":6,"aliases":["sales"]},"Tore":"goals"}}]}""");

        table.Problems.Should().BeEmpty();
        table.Facts.Select(fact => $"{fact.Metric}|{fact.Amount.Value}|{fact.Unit?.Code}|{fact.Period}|{fact.Dimensions["Team"]}|{fact.Source}").Should().Equal(
            "revenue|1500000|EUR|2025|Harbour|club", "goals|12||2025|Harbour|club", "goals|9||2026|Rovers|club");
        table.Facts[0].MetricAliases.Should().Equal("sales");
    }

    [Fact]
    public void A_mapping_is_no_guess_and_so_holds_where_guesses_are_refused() =>
        Read(Countries, """{"tables":[{"file":"wdi.csv","subject":"Country Name","metric":"Indicator Name","periods":{"columns":"^20"}}]}""", strict: true).Facts.Should().HaveCount(3);

    [Theory]
    [InlineData("""{"tables":[{"file":"wdi.csv","subject":"Land","metrics":{"2024":"x"}}]}""", "wdi.csv:1: the mapping names a column \"Land\", and the header has \"Country Name\", \"Country Code\", \"Indicator Name\", \"2024\", \"2025\"; write the name as it stands in the header")]
    [InlineData("""{"tables":[{"file":"wdi.csv","subject":"Country Name"}]}""", "wdi.csv:1: the mapping names no column of numbers among \"Country Name\", \"Country Code\", \"Indicator Name\", \"2024\", \"2025\"; give metrics, or periods with a pattern that fits")]
    public void A_mapping_that_does_not_fit_its_table_says_what_is_missing(string config, string message) =>
        Read(Countries, config).Problems.Select(problem => problem.ToString()).Should().Contain(message);

    [Fact]
    public void A_mapped_cell_that_is_no_number_is_told() =>
        Read("Country Name,2024\nNorvania,lots\nOstland,5\n", """{"tables":[{"file":"wdi.csv","subject":"Country Name","metrics":{"2024":"x"}}]}""").Problems.Select(problem => problem.ToString())
            .Should().Equal("wdi.csv:2:10: \"lots\" in the column \"2024\" is no number; write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8");

    [Theory]
    [InlineData("{", "claimcheck.json:1:2: the file is not JSON from here on")]
    [InlineData("[]", "claimcheck.json: \"$\" cannot be used; write an object with an array \"tables\"")]
    [InlineData("""{"tables":{}}""", "claimcheck.json: \"tables\" cannot be used; write an array with an object for each table")]
    [InlineData("""{"tables":[5]}""", "claimcheck.json: \"tables[0]\" cannot be used; write {\"file\": …, \"subject\": …, \"metrics\": {…}}")]
    [InlineData("""{"tables":[{"file":"a.csv"}]}""", "claimcheck.json: \"tables[0]\" cannot be used; write {\"file\": …, \"subject\": …, \"metrics\": {…}}")]
    [InlineData("""{"tables":[{"file":"a.csv","subject":"s","alias":"b"}]}""", "claimcheck.json: \"tables[0].alias\" cannot be used; one of file, shape, subject, entity, aliases, metric, period, periods, metrics, dims, missing, decimal, unit, source, source_url")]
    [InlineData("""{"tables":[{"file":"a.csv","subject":"s","periods":{"columns":"(a)\\1"}}]}""", "claimcheck.json: \"tables[0].periods.columns\" cannot be used; write a regular expression without back references or look-around, such as ^(19|20)\\d\\d$")]
    [InlineData("""{"tables":[{"file":"a.csv","subject":"s","metrics":["x"]}]}""", "claimcheck.json: \"tables[0].metrics\" cannot be used; write an object with a property for each column")]
    [InlineData("""{"tables":[{"file":"a.csv","subject":"s","metrics":{"x":{"scale":"heaps"}}}]}""", "claimcheck.json: \"tables[0].metrics.x\" cannot be used; write the metric's name, or an object with metric, unit and scale; a unit such as USD, a scale such as 9 or billion")]
    [InlineData("""{"tables":[{"file":"a.csv","subject":"s","decimal":"'"}]}""", "claimcheck.json: \"tables[0].decimal\" cannot be used; write \".\" or \",\"")]
    public void A_mapping_that_cannot_be_read_says_where_and_what_would_be_right(string config, string message) =>
        TableMapReader.Read("claimcheck.json", Encoding.UTF8.GetBytes(config)).Problems.Select(problem => problem.ToString()).Should().Equal(message);

    private static ReferenceTable Read(string table, string config, bool strict = false)
    {
        var (maps, problems) = TableMapReader.Read("claimcheck.json", Encoding.UTF8.GetBytes(config));
        problems.Should().BeEmpty();
        return TableFiles.Read(table, "wdi.csv", new ReferenceOptions { Map = maps.Single(), Strict = strict });
    }
}
