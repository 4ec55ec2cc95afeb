using ClaimCheck.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

public sealed class FactLintTests
{
    public static TheoryData<string, string[]> Tables => new()
    {
        {
            "subject,metric,value,unit,period,source\nAcme,employees,130,people,2025,a\nacme,Employees,140,people,2025,a\nAcme,employees,150,people,2026,a\n",
            ["Error CC980 facts.csv:3: \"140\" is another value than \"130\" in line 2 for the same subject, metric and period; keep one, or tell them apart by period, dims or rank"]
        },
        {
            "subject,metric,value,unit,source\nAcme,length,1,km,a\nAcme,length,1000,m,a\n",
            ["Note CC981 facts.csv:3: the row says the same as line 2; keep one of them"]
        },
        { "subject,metric,value,rank,region,source\nAcme,staff,1,,north,a\nAcme,staff,2,,south,a\nAcme,staff,3,deprecated,north,a\n", [] },
        {
            "subject,metric,value,valid_from,valid_to,source\nAcme,price,5,2026-01-01,2026-06-30,a\nAcme,price,6,2026-06-30,,a\nAcme,price,4,,2025-12-31,a\n",
            ["Warning CC982 facts.csv:3: \"6\" is valid on days on which \"5\" in line 2 is valid too; end the one on the day before the other begins"]
        },
        {
            "subject,metric,value,unit,source\nA,revenue,5,USD,a\nB,revenue,6,EUR,a\nC,revenue,7,%,a\nD,revenue,8,,a\n",
            [
                "Warning CC983 facts.csv:4: \"%\" is another sort of unit than \"USD\" in 2 rows of the metric \"revenue\"; give the two metrics names of their own, or mend the unit",
                "Warning CC983 facts.csv:5: no unit, and \"USD\" in 2 rows of the metric \"revenue\"; name the unit: without one any unit fits",
            ]
        },
        {
            "subject,metric,value,unit,source\nA,price,5,XQZ,a\nA,staff,5,engineers,a\n",
            ["Warning CC984 facts.csv:2: \"XQZ\" is no known unit and is read as a noun that is counted; write a unit such as USD, km, % or the noun that is counted"]
        },
        {
            "subject,metric,value,aliases,source\nAcme North,staff,5,Acme,a\nAcme South,ships,6,Acme,a\n",
            ["Note CC985 facts.csv:3: the alias \"Acme\" also names \"Acme North\""]
        },
        {
            "subject,metric,value,aliases,source\nAcme North,staff,5,Acme,a\nAcme South,staff,6,Acme,a\n",
            ["Warning CC985 facts.csv:3: the alias \"Acme\" also names \"Acme North\", and both have the metric \"staff\"; an article that uses it can mean either; leave it to one of them"]
        },
        {
            "subject,metric,value,aliases,source\nAcme,staff,5,,a\nAcme South,ships,6,acme,a\n",
            ["Note CC985 facts.csv:3: the alias \"Acme\" is a subject of its own"]
        },
        {
            "subject,metric,value,aliases,source\nAcme South,staff,5,Acme,a\nAcme,ships,6,,a\n",
            ["Note CC985 facts.csv:3: the subject \"Acme\" is also an alias of \"Acme South\""]
        },
        {
            "subject,metric,value,low,high,source\nA,staff,5,6,9,a\nB,staff,10,6,9,a\n",
            [
                "Error CC986 facts.csv:2: \"5\" lies below 6 in the column \"low\"; mend the value or its bounds",
                "Error CC986 facts.csv:3: \"10\" lies above 9 in the column \"high\"; mend the value or its bounds",
            ]
        },
        {
            "subject,metric,value,valid_to,source\nA,price,5,2026-05-01,a\nB,price,5,2026-05-01,a\nB,price,6,2026-07-01,a\n",
            [
                "Note CC987 facts.csv:2: the row was valid until 2026-05-01, and is asked about for 2026-06-01; add the value that followed",
                "Warning CC982 facts.csv:4: \"6\" is valid on days on which \"5\" in line 3 is valid too; end the one on the day before the other begins",
            ]
        },
        {
            "subject,metric,value,source\nA,staff,5,\nB,staff,6,a\nC,staff,7,\n",
            ["Note CC988 facts.csv:2: the row names no source, as 1 row below it; say in source or source_url where the value comes from"]
        },
        {
            "subject,metric,value,source\nA,staff,\"1,200\",a\nB,staff,1 300,a\nC,staff,1400,a\n",
            ["Warning CC989 facts.csv:3: \"1 300\" groups its digits otherwise than \"1,200\" above it; write all numbers one way, best without separators"]
        },
    };

    [Theory]
    [InlineData("a", "d", true)]
    [InlineData("years", "months", true)]
    [InlineData("hours", "years", true)]
    [InlineData("kg", "lb", true)]
    [InlineData("tonnes", "oz", true)]
    [InlineData("km", "mi", true)]
    [InlineData("m", "ft", true)]
    [InlineData("°C", "°F", true)]
    [InlineData("km/h", "mph", true)]
    [InlineData("ha", "km2", true)]
    [InlineData("litres", "gallons", true)]
    [InlineData("kWh", "GWh", true)]
    [InlineData("GB", "MB", true)]
    [InlineData("USD", "USD million", true)]
    [InlineData("USD per month", "USD per day", true)]
    [InlineData("kg per year", "kg per day", true)]
    [InlineData("%", "‰", true)]
    [InlineData("kg", "km", false)]
    [InlineData("%", "USD", false)]
    [InlineData("%", "pp", false)]
    [InlineData("years", "km", false)]
    [InlineData("kWh", "kW", false)]
    [InlineData("USD per kg", "USD per litre", false)]
    [InlineData("USD", "USD per year", false)]
    public void Units_of_one_sort_may_stand_under_one_metric_whatever_their_size(string one, string other, bool areAlike)
    {
        var table = TableFiles.Read($"subject,metric,value,unit,source\nA,term,5,{one},a\nB,term,6,{one},a\nC,term,7,{other},a\n");

        table.Facts.Should().HaveCount(3);
        FactLint.Check(table).Should().HaveCount(areAlike ? 0 : 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_rule_tells_the_line_what_was_found_and_what_would_be_right(string table, string[] findings) =>
        FactLint.Check(TableFiles.Read(table), new LintOptions { AsOf = new DateOnly(2026, 6, 1) })
            .Select(finding => $"{finding.Severity} {finding.Problem.Code} {finding.Problem}").Should().Equal(findings);

    [Fact]
    public void Without_a_day_no_row_has_expired() =>
        FactLint.Check(TableFiles.Read("subject,metric,value,valid_to,source\nA,price,5,1999-05-01,a\n")).Should().BeEmpty();

    [Fact]
    public void Rows_of_different_files_are_compared_and_named_with_their_file()
    {
        var both = ReferenceTable.Join([TableFiles.Read("subject,metric,value,source\nA,staff,5,a\n", "one.csv"), TableFiles.Read("subject,metric,value,source\nA,staff,6,a\n", "two.csv")]);

        FactLint.Check(both).Select(finding => finding.Problem.ToString()).Should().Equal(
            "two.csv:2: \"6\" is another value than \"5\" in one.csv:2 for the same subject, metric and period; keep one, or tell them apart by period, dims or rank");
    }

    [Fact]
    public void Many_findings_of_one_rule_are_counted_after_the_first()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(value => $"A,staff,{value},a\n"));

        FactLint.Check(TableFiles.Read($"subject,metric,value,source\n{rows}"), new LintOptions { MostOfOneRule = 2 }).Select(finding => finding.Problem.ToString()).Should().HaveCount(3)
            .And.EndWith("facts.csv: 2 more like the ones above are not listed");
    }
}
