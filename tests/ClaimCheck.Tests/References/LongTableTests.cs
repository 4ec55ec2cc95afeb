using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class LongTableTests
{
    [Fact]
    public void Every_column_of_the_long_form_is_read()
    {
        var table = TableFiles.Load("good/facts.csv");

        table.Problems.Should().BeEmpty();
        table.Facts.Should().HaveCount(3);
        var fact = table.Facts[0];
        (fact.Subject, fact.Metric, fact.ValueText, fact.UnitText, fact.Id).Should().Be(("Acme AI", "valuation", "965", "USD", "acme-1"));
        fact.Amount.Value.Should().Be(965_000_000_000m);
        fact.Unit!.Code.Should().Be("USD");
        fact.Period.Should().Be(Period.Month(2026, 5));
        fact.AsOf.Should().Be(Period.Day(new DateOnly(2026, 5, 28)));
        (fact.ValidFrom, fact.ValidTo).Should().Be((new DateOnly(2026, 5, 28), new DateOnly(2026, 12, 31)));
        (fact.Low, fact.High).Should().Be((950_000_000_000m, 980_000_000_000m));
        fact.Rule.Should().Be(new ToleranceRule.Percent(2m));
        fact.Tolerance.Should().Be(19_300_000_000m);
        (fact.Statistic, fact.Basis, fact.Status, fact.Rank, fact.Severity).Should().Be((Statistic.Total, "post-money", FactStatus.Final, FactRank.Preferred, FactSeverity.Warning));
        fact.Aliases.Should().Equal("Acme", "the start-up");
        fact.MetricAliases.Should().Equal("valued at", "worth");
        (fact.Source, fact.SourceUrl, fact.Retrieved, fact.Note).Should().Be(("Form D", "https://example.org/d", "29 May 2026", "First line\nsecond line"));
        fact.Dimensions.Should().Equal(new Dictionary<string, string> { ["Region"] = "US", ["round"] = "F", ["kind"] = "primary" });
        fact.Address.Should().Be(new FactAddress("facts.csv", 2, "Value"));
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_text()
    {
        var fact = TableFiles.Load("good/facts.csv").Facts[1];

        (fact.Subject, fact.Metric, fact.Note, fact.Amount.Value).Should().Be(("=SUM(A1:A9)", "+cmd", "@x", -12m));
        fact.Address.Line.Should().Be(4);
    }

    [Fact]
    public void Three_columns_suffice_and_what_is_not_stated_stays_open()
    {
        var fact = TableFiles.Read("subject,metric,value\nAcme,staff,12").Facts.Single();

        fact.Unit.Should().BeNull();
        fact.UnitText.Should().BeNull();
        fact.Period.Should().BeNull();
        fact.Tolerance.Should().BeNull();
        fact.Rule.Should().Be(ToleranceRule.Default);
        fact.Aliases.Should().BeEmpty();
        fact.Dimensions.Should().BeEmpty();
        (fact.Id, fact.Source, fact.Note, fact.ValidFrom, fact.Low, fact.Basis).Should().Be((null, null, null, null, null, null));
    }

    [Theory]
    [InlineData("entity,metric,value")]
    [InlineData("name,metric,value")]
    [InlineData("Company , METRIC,\"value\"")]
    [InlineData("country,metric,value")]
    [InlineData("\uFEFFsubject,metric,value")]
    public void Subjects_go_by_several_names(string header) =>
        TableFiles.Read($"{header}\nAcme,staff,12\n").Facts.Single().Subject.Should().Be("Acme");

    [Theory]
    [InlineData("year", "2024")]
    [InlineData("date", "2024-01-01/2024-12-31")]
    [InlineData("as_of", "FY2024")]
    public void Periods_go_by_several_names(string header, string period) =>
        TableFiles.Read($"subject,metric,value,{header}\nAcme,staff,12,{period}\n").Facts.Single().Period.Should().Be(Period.Year(2024));

    [Fact]
    public void The_first_name_in_order_of_preference_is_the_subject_and_the_rest_narrow_the_fact()
    {
        var fact = TableFiles.Read("country,subject,metric,value,date,period\nUS,Acme,staff,12,noon,2024\n").Facts.Single();

        (fact.Subject, fact.Period).Should().Be(("Acme", Period.Year(2024)));
        fact.Dimensions.Should().Equal(new Dictionary<string, string> { ["country"] = "US", ["date"] = "noon" });
    }

    [Theory]
    [InlineData("facts.csv", "subject;metric;value\nA;b;1\n")]
    [InlineData("facts.csv", "subject\tmetric\tvalue\nA\tb\t1\n")]
    [InlineData("facts.csv", "subject|metric|value\r\nA|b|1")]
    [InlineData("facts.tsv", "subject\tmetric\tvalue\nA\tb\t1\n")]
    [InlineData("facts", "subject,metric,value\rA,b,1\r")]
    [InlineData("facts.csv", "sep=;\r\nsubject;metric;value\r\nA;b;1\r\n")]
    [InlineData("facts.csv", "subject;metric;value;note\nA;b;1;\"c, d, e, f, g\"\n")]
    public void The_separator_is_found(string name, string table)
    {
        var read = TableFiles.Read(table, name);

        read.Problems.Should().BeEmpty();
        (read.Facts.Single().Subject, read.Facts.Single().Amount.Value).Should().Be(("A", 1m));
    }

    [Fact]
    public void Rows_of_separators_and_empty_lines_are_passed_over()
    {
        var table = TableFiles.Read("subject,metric,value\n\n,,\nA,b,1\n,,,,\n\n");

        table.Problems.Should().BeEmpty();
        table.Facts.Should().ContainSingle().Which.Address.Line.Should().Be(4);
    }

    [Fact]
    public void A_table_in_UTF_16_is_read_by_its_byte_order_mark()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("subject\tmetric\tvalue\nCafé\tb\t1\n")];

        ReferenceLoader.Load("facts.tsv", bytes).Facts.Single().Subject.Should().Be("Café");
    }

    [Theory]
    [InlineData("rounding", "10", null)]
    [InlineData("exact", "10", "0")]
    [InlineData("order", "10", null)]
    [InlineData("5%", "10", "0.5")]
    [InlineData("0.5pp", "10", "0.5")]
    [InlineData("±2", "10", "2")]
    [InlineData("2 km", "10", null, "CC957")]
    [InlineData("-2", "10", null, "CC957")]
    public void A_tolerance_is_worked_out_in_the_unit_of_the_fact(string tolerance, string value, string? width, string? problem = null)
    {
        var table = TableFiles.Read($"subject,metric,value,unit,tolerance\nA,b,{value},%,{tolerance}\nA,c,1,,\n");

        table.Problems.Select(found => found.Code).Should().Equal(problem is null ? [] : [problem]);
        if (problem is null) table.Facts[0].Tolerance.Should().Be(width is null ? null : decimal.Parse(width, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_absolute_tolerance_takes_the_scale_of_the_unit() =>
        TableFiles.Read("subject,metric,value,unit,tolerance\nA,b,10,USD million,2\n").Facts.Single().Tolerance.Should().Be(2_000_000m);

    [Fact]
    public void A_hundred_thousand_rows_share_their_repeated_texts()
    {
        var rows = new StringBuilder("subject,metric,value,unit,period,aliases\n");
        for (var row = 0; row < 100_000; row++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"Country {row % 50},metric {row % 7},{row},million USD,{1990 + (row % 30)},The State;State {row % 50}\n");

        var table = TableFiles.Read(rows.ToString());

        table.Problems.Should().BeEmpty();
        table.Facts.Should().HaveCount(100_000);
        table.Facts[99_999].Amount.Value.Should().Be(99_999_000_000m);
        table.Facts[99_999].Subject.Should().BeSameAs(table.Facts[49].Subject);
        table.Facts[99_999].Aliases.Should().BeSameAs(table.Facts[49].Aliases);
    }

    [Fact]
    public void A_file_of_unclosed_quotes_takes_time_in_line_with_its_length()
    {
        var rows = new StringBuilder("subject,metric,value\n");
        for (var row = 0; row < 100_000; row++) rows.Append("\"\"\"A,b,1\n");

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var table = TableFiles.Read(rows.ToString());

        table.Problems.Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Whatever_the_bytes_a_table_comes_back() =>
        Check.One(Law.Tried.WithMaxTest(500), Prop.ForAll<byte[], bool>((bytes, json) =>
        {
            byte[] table = [.. "subject,metric,value,unit,period\n"u8, .. bytes];
            var read = ReferenceLoader.Load(json ? "facts.json" : "facts.csv", json ? bytes : table);
            return read.Facts.Count > 0 || read.Problems.Count > 0;
        }));

    [Fact]
    public void A_row_is_a_fact_or_a_problem_and_a_number_that_is_read_is_the_one_that_was_written()
    {
        var characters = Gen.Elements("0123456789.,-+eE %$mk<>~±()xA–".ToCharArray());
        var cells = Gen.ArrayOf(characters).Select(cell => new string(cell));

        Check.One(Law.Tried.WithMaxTest(2_000), Prop.ForAll(cells.ToArbitrary(), cell =>
        {
            var table = TableFiles.Read($"subject\tmetric\tvalue\nA\tb\t{cell}\nA\tc\t1\n", "facts.tsv");
            return table.Facts.Count + table.Problems.Count == 2;
        }));
        Check.One(Law.Tried.WithMaxTest(500), Prop.ForAll<int, byte>((number, places) =>
        {
            var value = Math.Abs((decimal)number) / Power(places % 10);
            var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return TableFiles.One(text).Amount.Value == value && TableFiles.One("-" + text).Amount.Value == -value;
        }));
    }

    private static decimal Power(int places)
    {
        var power = 1m;
        for (; places > 0; places--) power *= 10m;
        return power;
    }
}
