using System.Text;
using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class ImportTests
{
    [Fact]
    public void World_bank_indicators_come_with_their_unit_their_code_and_their_line()
    {
        var import = Import("wdi", "API_NRV.csv");

        Lines(import).Should().Equal(
            "Norvania|GDP|104500000000|current US$||2021||World Bank, NY.GDP.MKTP.CD|API_NRV.csv:6, 2021",
            "Norvania|GDP|110250000000.5|current US$||2022||World Bank, NY.GDP.MKTP.CD|API_NRV.csv:6, 2022",
            "Norvania|Population, total|5120000|||2021||World Bank, SP.POP.TOTL|API_NRV.csv:7, 2021",
            "Norvania|Population, total|5150000|||2022||World Bank, SP.POP.TOTL|API_NRV.csv:7, 2022",
            "Norvania|Population, total|5180000|||2023||World Bank, SP.POP.TOTL|API_NRV.csv:7, 2023",
            "Ostland|GDP growth|-1.25|%||2022||World Bank, NY.GDP.MKTP.KD.ZG|API_NRV.csv:8, 2022",
            "Ostland|GDP growth|2.5|%||2023||World Bank, NY.GDP.MKTP.KD.ZG|API_NRV.csv:8, 2023");
        import.Rows[0].Aliases.Should().Be("NRV");
        import.Rows[2].MetricAliases.Should().Be("Population");
        Messages(import).Should().Equal("API_NRV.csv: 2 cells without a value were left out");
    }

    [Fact]
    public void A_chart_takes_its_unit_and_source_from_the_description_beside_it()
    {
        var import = Import("owid", "life-expectancy.csv", new ImportOptions { Metadata = File.ReadAllBytes(Path.Combine(Folder, "life-expectancy.metadata.json")) });

        Lines(import).Should().Equal(
            "Norvania|Life expectancy|81.4|years||2021||Statistics office of the planet (2024)|life-expectancy.csv:2, Period life expectancy at birth - Sex: all - Age: 0",
            "Norvania|Life expectancy|81.9|years||2022||Statistics office of the planet (2024)|life-expectancy.csv:3, Period life expectancy at birth - Sex: all - Age: 0",
            "World|Life expectancy|72.1|years||2022||Statistics office of the planet (2024)|life-expectancy.csv:4, Period life expectancy at birth - Sex: all - Age: 0",
            "Western Norvania|Life expectancy|80.2|years||2022||Statistics office of the planet (2024)|life-expectancy.csv:5, Period life expectancy at birth - Sex: all - Age: 0");
        import.Rows.Select(row => row.Aliases).Should().Equal("NRV", "NRV", "", "");
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_chart_without_a_description_has_its_column_for_a_name()
    {
        var import = Import("owid", "life-expectancy.csv");

        import.Rows[0].Should().BeEquivalentTo(new { Metric = "Period life expectancy at birth", MetricAliases = "Period life expectancy at birth - Sex: all - Age: 0", Unit = "", Source = "Our World in Data" });
        Import("owid", "life-expectancy.csv", new ImportOptions { Metric = "life expectancy" }).Rows[0].Metric.Should().Be("life expectancy");
    }

    [Fact]
    public void Sdmx_takes_labels_for_names_and_keeps_scale_status_and_dimensions()
    {
        var import = Import("sdmx-csv", "unemployment.sdmx.csv");

        Lines(import).Should().Equal(
            "Norvania|Unemployment rate|4.4|%||2025-Q2|final|SO:LAB(1.0)|unemployment.sdmx.csv:2, OBS_VALUE",
            "Norvania|Employment|1234.5|people|3|2025-Q2|provisional|SO:LAB(1.0)|unemployment.sdmx.csv:3, OBS_VALUE",
            "Ostland|Unemployment rate|5.1|||2025-Q2|estimate|SO:LAB(1.0)|unemployment.sdmx.csv:4, OBS_VALUE");
        import.Rows.Select(row => row.Dims).Should().Equal("sex=Total", "sex=Female", "sex=Total");
        Messages(import).Should().Equal("unemployment.sdmx.csv: the unit \"QQX\" is not known: 1 value is left without one; name the unit in the column unit");
    }

    [Fact]
    public void Sdmx_of_eurostat_has_its_flags_codes_and_half_years()
    {
        var import = Read("sdmx-csv", "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
            + "ESTAT:PRC_HICP(1.0),17/07/25 11:00:00,M,RCH_A,DE,2025-06,2.0,p,\nESTAT:PRC_HICP(1.0),17/07/25 11:00:00,S,RCH_A,EL,2025-S1,7.1,be,\n");

        Lines(import).Should().Equal(
            "Germany|PRC_HICP|2.0|%||2025-06|provisional|ESTAT:PRC_HICP(1.0)|facts.csv:2, OBS_VALUE",
            "Greece|PRC_HICP|7.1|%||2025-H1|estimate|ESTAT:PRC_HICP(1.0)|facts.csv:3, OBS_VALUE");
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Sdmx_with_labels_behind_small_codes_takes_the_labels()
    {
        var import = Read("sdmx-csv", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag)\n"
            + "dataflow,ESTAT:UNE(1.0),Unemployment rate,Q,Quarterly,PC_ACT,Percentage of labour force,FR,France,2025-Q2,,7.1,,,\n");

        Lines(import).Should().Equal("France|Unemployment rate|7.1|%||2025-Q2||ESTAT:UNE(1.0)|facts.csv:2, OBS_VALUE");
        import.Rows.Select(row => row.Dims).Should().Equal("freq=Quarterly");
    }

    [Theory]
    [InlineData("2024-S2", "2024-H2")]
    [InlineData("2024S1", "2024-H1")]
    [InlineData("2024-M02", "2024-02")]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024-T2", "2024-05-01/2024-08-31")]
    [InlineData("2024-W05", "2024-01-29/2024-02-04")]
    [InlineData("2020-W53", "2020-12-28/2021-01-03")]
    [InlineData("2024-D366", "2024-12-31")]
    [InlineData("2024-Q3", "2024-Q3")]
    public void Times_of_sdmx_become_periods_of_a_table(string time, string period) =>
        Read("sdmx-csv", $"geo,indic,TIME_PERIOD,OBS_VALUE\nDE,gdp,{time},1\n").Rows.Single().Period.Should().Be(period);

    [Theory]
    [InlineData("2023-D366")]
    [InlineData("2021-W53")]
    [InlineData("2024-S3")]
    [InlineData("0000-W01")]
    [InlineData("2024-X1")]
    public void A_time_that_is_none_is_told_and_its_value_left_out(string time)
    {
        var import = Read("sdmx-csv", $"geo,indic,TIME_PERIOD,OBS_VALUE\nDE,gdp,2024,1\nDE,gdp,{time},1\n");

        import.Rows.Should().ContainSingle();
        Messages(import).Should().Equal($"facts.csv:3: \"{time}\" is no period that can be taken over; the value is left out");
    }

    [Theory]
    [InlineData("Unemployment, total (% of total labor force) (modeled ILO estimate)", "Unemployment, total (modeled ILO estimate)", "% of total labor force")]
    [InlineData("Exports of goods (BoP, current US$)", "Exports of goods (BoP)", "current US$")]
    [InlineData("Land area (sq. km)", "Land area", "sq. km")]
    [InlineData("GDP growth (annual %)", "GDP growth", "%")]
    [InlineData("Military expenditure (current LCU)", "Military expenditure (current LCU)", "LCU")]
    [InlineData("Headcount ratio at $2.15 a day (2017 PPP) (% of population)", "Headcount ratio at $2.15 a day (2017 PPP)", "% of population")]
    [InlineData("Logistics index (1=low to 5=high)", "Logistics index (1=low to 5=high)", "")]
    public void The_unit_of_an_indicator_stands_in_one_of_the_brackets_at_its_end(string indicator, string metric, string unit)
    {
        var row = Read("wdi", $"\"Country Name\",\"Country Code\",\"Indicator Name\",\"2024\"\nNorvania,NRV,\"{indicator}\",4\n").Rows.Single();

        (row.Metric, row.Unit).Should().Be((metric, unit));
    }

    [Fact]
    public void Eurostat_cells_may_be_confidential_and_flagged()
    {
        var import = Read("eurostat-tsv", "unit,geo\\time\t2014M02 \t2014-S1 \nPC_ACT,BE\t8.5 p@C\t: @C\n");

        Lines(import).Should().Equal("Belgium|facts|8.5|%||2014M02|provisional|Eurostat, facts|facts.csv:2, 2014M02");
    }

    [Fact]
    public void Eurostat_flags_become_a_status_and_codes_names()
    {
        var import = Import("eurostat-tsv", "gov_10dd.tsv", new ImportOptions { Metric = "budget balance" });

        Lines(import).Should().Equal(
            "Germany|budget balance|-2.1|%||2022||Eurostat, gov_10dd|gov_10dd.tsv:2, 2022",
            "Germany|budget balance|-2.5|%||2023|provisional|Eurostat, gov_10dd|gov_10dd.tsv:2, 2023",
            "European Union|budget balance|15000.5|EUR|million|2022||Eurostat, gov_10dd|gov_10dd.tsv:3, 2022",
            "European Union|budget balance|16000.0|EUR|million|2023|estimate|Eurostat, gov_10dd|gov_10dd.tsv:3, 2023",
            "European Union|budget balance|17000.25|EUR|million|2024|forecast|Eurostat, gov_10dd|gov_10dd.tsv:3, 2024",
            "Netherlands|budget balance|1|||2022||Eurostat, gov_10dd|gov_10dd.tsv:4, 2022",
            "Netherlands|budget balance|2|||2023||Eurostat, gov_10dd|gov_10dd.tsv:4, 2023");
        import.Rows.Select(row => row.Dims).Distinct().Should().Equal("na_item=B9", "na_item=B1GQ", "unit=XYZ_Q;na_item=B1GQ");
        Messages(import).Should().Equal(
            "gov_10dd.tsv: the unit \"XYZ_Q\" is not known: 1 value is left without one; name the unit in the column unit",
            "gov_10dd.tsv: 2 cells without a value were left out");
    }

    [Fact]
    public void Wikidata_keeps_rank_time_bounds_and_reference()
    {
        var import = Import("wikidata-json", "Q90001.json");

        Lines(import).Should().Equal(
            "Port Selby|population|412000|||2024-12-31||Wikidata, Q90001|Q90001.json, P1082",
            "Port Selby|population|398000|||2015||Wikidata, Q90001|Q90001.json, P1082",
            "Port Selby|area|88.5|km2||||Wikidata, Q90001|Q90001.json, P2046",
            "Port Selby|elevation|12|||||Wikidata, Q90001|Q90001.json, P2044");
        import.Rows[0].Should().BeEquivalentTo(new { Aliases = "Selby;City of Port Selby", Rank = "preferred", Low = "", High = "", SourceUrl = "https://example.org/census" });
        import.Rows[1].Should().BeEquivalentTo(new { Rank = "deprecated", Low = "397000", High = "399000", SourceUrl = "" });
        Messages(import).Should().Equal("Q90001.json: the unit \"Q99999999\" is not known: 1 value is left without one; name the unit in the column unit");
    }

    [Fact]
    public void Of_company_facts_the_last_filing_counts_and_what_it_changed_is_superseded()
    {
        var import = Import("companyfacts", "CIK0000090001.json");

        Lines(import).Should().Equal(
            "Acme Robotics Inc.|Entity Common Stock, Shares Outstanding|51000000|shares||2026-01-31||SEC 10-K 0000090001-26-000007, filed 2026-02-20|CIK0000090001.json, dei:EntityCommonStockSharesOutstanding",
            "Acme Robotics Inc.|Net Income (Loss)|12400000|USD||2024||SEC 10-K 0000090001-26-000007, filed 2026-02-20|CIK0000090001.json, us-gaap:NetIncomeLoss",
            "Acme Robotics Inc.|Net Income (Loss)|12500000|USD||2024||SEC 10-K 0000090001-25-000005, filed 2025-02-21|CIK0000090001.json, us-gaap:NetIncomeLoss",
            "Acme Robotics Inc.|Net Income (Loss)|-300000|USD||2025-07-01/2025-09-30||SEC 10-Q 0000090001-25-000031, filed 2025-11-02|CIK0000090001.json, us-gaap:NetIncomeLoss",
            "Acme Robotics Inc.|Earnings Per Share, Basic|0.24|USD/share||2024||SEC 10-K 0000090001-26-000007, filed 2026-02-20|CIK0000090001.json, us-gaap:EarningsPerShareBasic");
        import.Rows.Select(row => row.Rank).Should().Equal("", "", "deprecated", "", "");
        import.Rows[1].MetricAliases.Should().Be("net income loss");
        import.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("wdi", "API_NRV.csv")]
    [InlineData("owid", "life-expectancy.csv")]
    [InlineData("sdmx-csv", "unemployment.sdmx.csv")]
    [InlineData("eurostat-tsv", "gov_10dd.tsv")]
    [InlineData("wikidata-json", "Q90001.json")]
    [InlineData("companyfacts", "CIK0000090001.json")]
    public void What_an_import_writes_is_a_table_without_a_problem(string kind, string file)
    {
        var import = Import(kind, file);
        using var written = new StringWriter();
        FactCsv.Write(written, [.. import.Rows]);

        var table = TableFiles.Read(written.ToString());

        table.Problems.Should().BeEmpty();
        table.Facts.Should().HaveSameCount(import.Rows);
    }

    [Theory]
    [InlineData("wdi", "facts.csv: the file is no export of the kind wdi; that has the columns \"Country Name\", \"Country Code\", \"Indicator Name\" and one for each year")]
    [InlineData("owid", "facts.csv: the file is no export of the kind owid; that has the columns \"Entity\", \"Code\", \"Year\" or \"Day\", and one for each indicator")]
    [InlineData("sdmx-csv", "facts.csv: the file is no export of the kind sdmx-csv; that has the columns \"TIME_PERIOD\" and \"OBS_VALUE\"")]
    [InlineData("eurostat-tsv", "facts.csv: the file is no export of the kind eurostat-tsv; that has a first column such as \"freq,unit,geo\\TIME_PERIOD\" and a column for each period")]
    [InlineData("wikidata-json", "facts.csv:1:1: the file is not JSON from here on; save it once more from its source")]
    [InlineData("companyfacts", "facts.csv:1:1: the file is not JSON from here on; save it once more from its source")]
    public void Another_file_is_refused_with_what_the_kind_has(string kind, string message) =>
        Messages(Read(kind, "a,b\n1,2\n")).Should().Equal(message);

    [Theory]
    [InlineData("wikidata-json", "facts.csv: the file is no export of the kind wikidata-json; that has an object \"entities\" with labels and claims")]
    [InlineData("companyfacts", "facts.csv: the file is no export of the kind companyfacts; that has the properties \"entityName\" and \"facts\"")]
    public void Other_json_is_refused_with_what_the_kind_has(string kind, string message) =>
        Messages(Read(kind, "{\"a\": [1]}")).Should().Equal(message);

    [Fact]
    public void A_cell_that_is_no_value_is_told_with_its_place()
    {
        var import = Read("owid", "Entity,Code,Year,Deaths\nNorvania,NRV,2021,12 or 13\n");

        Messages(import).Should().Equal(
            "facts.csv: the file has no value that can be taken over",
            "facts.csv:2: \"12 or 13\" in \"Deaths\" is no value that can be taken over; the value is left out");
    }

    [Fact]
    public void An_empty_file_and_one_over_the_limit_are_refused()
    {
        Messages(Read("wdi", " \n")).Should().Equal("facts.csv: the table is empty; it needs a header with subject, metric and value, and rows below it");
        var small = new ImportOptions { Tables = new ReferenceOptions { MaxBytes = 2 } };
        Messages(FactImporters.Import(FactImporters.All[0], "facts.csv", new MemoryStream("abc"u8.ToArray()), small)).Should().Equal("facts.csv: the table is larger than 2 bytes; split it, or raise the limit");
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_a_number_does_not()
    {
        using var written = new StringWriter();
        FactCsv.Write(written, [new FactRow("=1+1", "a, \"b\"", "-5") { Source = "@x" }]);

        written.ToString().Should().Be("subject,metric,value,unit,period,source\n'=1+1,\"a, \"\"b\"\"\",-5,,,'@x\n");
    }

    private static string Folder => Path.Combine(TableFiles.Folder(), "..", "imports");

    private static FactImport Import(string kind, string file, ImportOptions? options = null) =>
        FactImporters.Import(FactImporters.All.Single(importer => importer.Name == kind), file, File.ReadAllBytes(Path.Combine(Folder, file)), options);

    private static FactImport Read(string kind, string text) => FactImporters.Import(FactImporters.All.Single(importer => importer.Name == kind), "facts.csv", Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Lines(FactImport import) =>
        import.Rows.Select(row => string.Join('|', row.Subject, row.Metric, row.Value, row.Unit, row.Scale, row.Period, row.Status, row.Source, row.Note));

    private static IEnumerable<string> Messages(FactImport import) => import.Problems.Select(problem => problem.ToString());
}
