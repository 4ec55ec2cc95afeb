using ClaimCheck.Quantities;
using ClaimCheck.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class WideTableTests
{
    [Fact]
    public void Each_cell_of_a_column_of_numbers_is_a_fact_about_the_first_text_of_its_row()
    {
        var table = TableFiles.Read("year,team,city,points,budget (USD m)\n2019,Lions,York,12,1.5\n2020,Bears,Leeds,>30,\n", "league.csv");

        table.Facts.Should().HaveCount(3);
        var budget = table.Facts[1];
        (budget.Subject, budget.Metric, budget.ValueText, budget.UnitText).Should().Be(("Lions", "budget", "1.5", "USD m"));
        budget.Amount.Value.Should().Be(1_500_000m);
        budget.Unit!.Code.Should().Be("USD");
        budget.Period.Should().Be(Period.Year(2019));
        budget.Aliases.Should().Equal("York");
        budget.Dimensions.Should().Equal(new Dictionary<string, string> { ["team"] = "Lions", ["city"] = "York", ["year"] = "2019" });
        budget.Address.Should().Be(new ClaimCheck.References.FactAddress("league.csv", 2, "budget (USD m)"));
        (table.Facts[2].Metric, table.Facts[2].Bound).Should().Be(("points", HedgeClass.MoreThan));
    }

    [Fact]
    public void The_guess_is_a_note_and_nothing_else_is_said_about_a_clean_table()
    {
        var table = TableFiles.Read("team,points\nLions,12\nBears,-\n");

        table.Problems.Should().ContainSingle().Which.Kind.Should().Be(ProblemKind.Note);
        table.Facts.Should().ContainSingle();
    }

    [Fact]
    public void A_column_of_numbers_without_a_name_counts_the_rows_and_names_nobody()
    {
        var table = TableFiles.Read(",team,points\n0,Lions,12\n1,Bears,9\n");

        table.Facts.Select(fact => $"{fact.Subject}|{fact.Metric}|{fact.ValueText}").Should().Equal("Lions|points|12", "Bears|points|9");
        table.Problems.Select(problem => problem.ToString()).Should().Equal(
            "facts.csv:1: no columns \"subject\", \"metric\", \"value\": the table is read with \"team\" as subject and \"points\" as metric",
            "facts.csv:1:1: column 1 has no name in the header; name it to say what it holds");
    }

    [Fact]
    public void Headers_that_are_periods_date_their_cells()
    {
        var table = TableFiles.Read("Country Name,Country Code,Indicator Name,2019,2020\nPeru,PER,inflation,2.1,\nChile,CHL,inflation,2.3,3.0\n");

        table.Facts.Select(fact => (fact.Subject, fact.Metric, fact.Amount.Value, fact.Period)).Should().Equal(
            ("Peru", "inflation", 2.1m, Period.Year(2019)), ("Chile", "inflation", 2.3m, Period.Year(2019)), ("Chile", "inflation", 3.0m, Period.Year(2020)));
        table.Facts[0].Aliases.Should().Equal("PER");
    }

    [Fact]
    public void Without_a_column_that_names_the_metric_the_file_does() =>
        TableFiles.Read("country,2019\nPeru,2.1\n", "tables/gdp_growth.csv").Facts.Single().Metric.Should().Be("gdp growth");

    [Fact]
    public void A_cell_that_names_the_metric_may_name_its_unit_and_quarters_are_periods()
    {
        var table = TableFiles.Read("Company,Metric name,Q1 2024,2024-Q2,FY2024\nAcme,Revenue (USD m),1.5,2,8\nAcme,staff,7,,9\n");

        table.Facts.Select(fact => (fact.Metric, fact.Amount.Value, fact.Unit?.Code, fact.Period)).Should().Equal(
            ("Revenue", 1_500_000m, "USD", Period.Quarter(2024, 1)), ("Revenue", 2_000_000m, "USD", Period.Quarter(2024, 2)), ("Revenue", 8_000_000m, "USD", Period.Year(2024)),
            ("staff", 7m, null, Period.Quarter(2024, 1)), ("staff", 9m, null, Period.Year(2024)));
        table.Problems.Select(problem => problem.ToString()).Should().Equal(
            "facts.csv:1: no columns \"subject\", \"metric\", \"value\": the table is read with \"Company\" as subject, \"Metric name\" as metric and \"Q1 2024\", \"2024-Q2\", \"FY2024\" as period");
    }

    [Fact]
    public void The_guess_names_what_years_and_metrics_stand_side_by_side() =>
        TableFiles.Read("country,area,2019\nPeru,5,2.1\n").Problems.Single().Message.Should().EndWith(
            "the table is read with \"country\" as subject, the name of the file and \"area\" as metric and \"2019\" as period");

    [Fact]
    public void Decimal_commas_of_a_wide_table_are_told_and_no_other_column_is_taken_instead()
    {
        const string Csv = "country;year;GDP (EUR bn);Share, %\nNorvania;2024;4,2;12\nNorvania;2025;4,4;13,5\n";

        TableFiles.Read(Csv).Problems.Select(problem => problem.ToString()).Should().Equal(
            "facts.csv: no row of the table can be used; mend the rows that are reported",
            "facts.csv:2:15: the comma of \"4,2\" in the column \"GDP (EUR bn)\" can only be a decimal mark; write \"4.2\", or say that the table has decimal commas with --decimal-comma",
            "facts.csv:3:19: the comma of \"13,5\" in the column \"Share, %\" can only be a decimal mark; write \"13.5\", or say that the table has decimal commas with --decimal-comma");
        TableFiles.Read(Csv, options: new ClaimCheck.References.ReferenceOptions { DecimalComma = true }).Facts.Select(fact => fact.Amount.Value).Should().Equal(4_200_000_000m, 12m, 4_400_000_000m, 13.5m);
    }

    [Theory]
    [InlineData("mass [kg]", "mass", "kg", 12)]
    [InlineData("turnout, %", "turnout", "%", 12)]
    [InlineData("turnout %", "turnout", "%", 12)]
    [InlineData("population (thousands)", "population", null, 12_000)]
    [InlineData("population (thousand people)", "population", "person", 12_000)]
    [InlineData("net profit (loss)", "net profit (loss)", null, 12)]
    [InlineData("points (a)", "points (a)", null, 12)]
    [InlineData("goals, assists", "goals, assists", null, 12)]
    public void A_header_may_name_unit_and_scale(string header, string metric, string? unit, int value)
    {
        var fact = TableFiles.Read($"name\t{header}\nAcme\t12\n", "x.tsv").Facts.Single();

        (fact.Metric, fact.Unit?.Code, fact.Amount.Value).Should().Be((metric, unit, value));
    }

    [Fact]
    public void A_percentage_that_never_leaves_nought_to_one_may_be_a_fraction_and_has_no_unit() =>
        TableFiles.Read("team,win %\nLions,.655\nBears,.300\n").Facts.Should().OnlyContain(fact => fact.Unit == null);

    [Fact]
    public void Scores_are_no_ranges_and_mixed_columns_are_text()
    {
        var table = TableFiles.Read("team,score,attendance,result\nLions,3 - 5,120,won 2\nBears,96 - 104,130,3\nTigers,1 - 2,90,lost 3\n");

        table.Facts.Select(fact => fact.Metric).Distinct().Should().Equal("attendance");
        table.Facts[0].Aliases.Should().Equal("3 - 5", "won 2");
    }

    [Fact]
    public void Ranks_alone_are_what_a_list_of_ranks_tells() =>
        TableFiles.Read("rank,player\n1,Ann\n2,Bo\n").Facts.Select(fact => (fact.Subject, fact.Metric, fact.Amount.Value)).Should().Equal(("Ann", "rank", 1m), ("Bo", "rank", 2m));

    [Fact]
    public void Two_columns_of_one_name_are_kept_apart()
    {
        var table = TableFiles.Read("team,note,note,points\nLions,a,b,12\n");

        table.Facts.Single().Dimensions.Should().Equal(new Dictionary<string, string> { ["team"] = "Lions", ["note"] = "a", ["note (2)"] = "b" });
    }

    [Theory]
    [InlineData("player,team,goals\nLee Park,Harbour,12\nLee Park,Rovers,9\n", "Lee Park|player=Lee Park;team=Harbour|12", "Lee Park|player=Lee Park;team=Rovers|9")]
    [InlineData("country,year,staff\nNorvania,2025,12\nNorvania,2026,9\n", "Norvania|country=Norvania;year=2025|12", "Norvania|country=Norvania;year=2026|9")]
    public void Both_keys_of_a_table_with_two_narrow_its_facts_and_no_row_contradicts_another(string csv, params string[] expected)
    {
        var table = TableFiles.Read(csv);

        table.Facts.Select(fact => $"{fact.Subject}|{string.Join(';', fact.Dimensions.Select(pair => $"{pair.Key}={pair.Value}"))}|{fact.Amount.Value}").Should().Equal(expected);
        ClaimCheck.References.FactLint.Check(table).Should().NotContain(finding => finding.Problem.Code == "CC980" || finding.Problem.Code == "CC985");
    }

    [Theory]
    [InlineData("call sign,frequency\nklmp,88.3 fm\nkqfr,89.9 fm\n", "klmp|frequency|88.3|fm", "kqfr|frequency|89.9|fm")]
    [InlineData("year,town,winner\n1989,Leeds,Ann Bell\n1990,York,Bo Dale\n", "Leeds|year|1989|", "York|year|1990|")]
    public void Where_no_column_holds_plain_numbers_those_with_a_word_are_read_and_at_last_the_years(string csv, params string[] expected)
    {
        var table = TableFiles.Read(csv);

        table.Facts.Select(fact => $"{fact.Subject}|{fact.Metric}|{fact.Amount.Value}|{fact.UnitText}").Should().Equal(expected);
        table.Problems.Should().ContainSingle().Which.Code.Should().Be("CC959");
    }

    [Fact]
    public void Two_columns_of_one_name_do_not_contradict_each_other()
    {
        var table = TableFiles.Read("season,votes,votes\nspring,12,15\n");

        ClaimCheck.References.FactLint.Check(table).Should().NotContain(finding => finding.Problem.Code == "CC980");
        table.Facts[1].Dimensions["column"].Should().Be("votes (2)");
    }
}
