using System.Reflection;
using ClaimCheck.References;
using ClaimCheck.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.References;

/// <summary>Every message about tables has a file that brings it about; the messages of plain reading have theirs in <see cref="BadTableTests"/>.</summary>
public sealed class MessageFilesTests
{
    /// <summary>The message by the name of the method that makes it, the file, and how it is printed.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "LintProblems.Conflict", "lint/conflict.csv", "conflict.csv:3:16: \"140\" is another value than \"130\" in line 2 for the same subject, metric and period; keep one, or tell them apart by period, dims or rank" },
        { "LintProblems.Duplicate", "lint/duplicate.csv", "duplicate.csv:3:13: the row says the same as line 2; keep one of them" },
        { "LintProblems.Overlap", "lint/overlap.csv", "overlap.csv:3:14: \"6\" is valid on days on which \"5\" in line 2 is valid too; end the one on the day before the other begins" },
        { "LintProblems.UnlikeUnit", "lint/unlike-unit.csv", "unlike-unit.csv:4:13: \"%\" is another sort of unit than \"USD\" in 2 rows of the metric \"revenue\"; give the two metrics names of their own, or mend the unit" },
        { "LintProblems.NoUnit", "lint/no-unit.csv", "no-unit.csv:4:13: no unit, and \"USD\" in 2 rows of the metric \"revenue\"; name the unit: without one any unit fits" },
        { "LintProblems.UnknownUnit", "lint/unknown-unit.csv", "unknown-unit.csv:2:11: \"XQZ\" is no known unit and is read as a noun that is counted; write a unit such as USD, km, % or the noun that is counted" },
        { "LintProblems.SharedAlias", "lint/shared-alias.csv", "shared-alias.csv:3:20: the alias \"Acme\" also names \"Acme North\", and both have the metric \"staff\"; an article that uses it can mean either; leave it to one of them" },
        { "LintProblems.OutOfBounds", "lint/out-of-bounds.csv", "out-of-bounds.csv:2:9: \"5\" lies below 6 in the column \"low\"; mend the value or its bounds" },
        { "LintProblems.Expired", "lint/expired.csv", "expired.csv:2:11: the row was valid until 2026-05-01, and is asked about for 2026-06-01; add the value that followed" },
        { "LintProblems.NoSource", "lint/no-source.csv", "no-source.csv:2:11: the row names no source, as 1 row below it; say in source or source_url where the value comes from" },
        { "LintProblems.Separators", "lint/separators.csv", "separators.csv:3:9: \"1 300\" groups its digits otherwise than \"1,200\" above it; write all numbers one way, best without separators" },
        { "LintProblems.More", "lint/more.csv", "more.csv: 2 more like the ones above are not listed" },
        { "MapProblems.NotJson", "maps/not-json.json", "not-json.json:3:22: the file is not JSON from here on" },
        { "MapProblems.Bad", "maps/bad.json", "bad.json: \"tables[0].metrics.Staff\" cannot be used; write the metric's name, or an object with metric, unit and scale; a unit such as USD, a scale such as 9 or billion" },
        { "MapProblems.NoColumn", "maps/no-column.json", "table.csv:1: the mapping names a column \"Land\", and the header has \"Country\", \"Staff\"; write the name as it stands in the header" },
        { "MapProblems.NoValues", "maps/no-values.json", "table.csv:1: the mapping names no column of numbers among \"Country\", \"Staff\"; give metrics, or periods with a pattern that fits" },
        { "RateProblems.Columns", "rates/columns.csv", "columns.csv: the table has no rates; it needs the columns date, from, to and rate" },
        { "RateProblems.Row", "rates/row.csv", "row.csv:2: the row holds no rate; write a day such as 2026-05-29, two different codes such as EUR and USD, and a number above 0" },
        { "ImportProblems.OtherKind", "imports/other-kind.csv", "other-kind.csv: the file is no export of the kind wdi; that has the columns \"Country Name\", \"Country Code\", \"Indicator Name\" and one for each year" },
        { "ImportProblems.NotJson", "imports/not-json.json", "not-json.json:2:3: the file is not JSON from here on; save it once more from its source" },
        { "ImportProblems.NoFacts", "imports/no-facts.csv", "no-facts.csv: the file has no value that can be taken over" },
        { "ImportProblems.UnknownUnit", "imports/unknown-unit.csv", "unknown-unit.csv: the unit \"XQZ_77\" is not known: 1 value is left without one; name the unit in the column unit" },
        { "ImportProblems.Missing", "imports/missing.csv", "missing.csv: 1 cell without a value was left out" },
        { "ImportProblems.Unreadable", "imports/unreadable.csv", "unreadable.csv:2: \"12 or 13\" in \"Deaths\" is no value that can be taken over; the value is left out" },
        { "ImportProblems.NoPeriod", "imports/no-period.csv", "no-period.csv:3: \"2021-X7\" is no period that can be taken over; the value is left out" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_brings_its_message_about(string message, string file, string expected) =>
        Problems(file).Select(problem => problem.ToString()).Should().Contain(expected, "{0} is what {1} shows", message, file);

    [Fact]
    public void No_message_is_without_a_file()
    {
        var shown = Files.Select(row => (string)row[0]);
        Type[] stages = [typeof(LintProblems), typeof(MapProblems), typeof(RateProblems), typeof(ImportProblems)];

        shown.Order(StringComparer.Ordinal).Should().Equal(stages.SelectMany(Messages).Order(StringComparer.Ordinal));
    }

    // The codes of plain reading are complete in BadTableTests; a method without a code of its own must show there by its words.
    [Fact]
    public void No_message_of_plain_reading_is_without_a_file()
    {
        string[] byOptions = ["LongRow", "TooLarge", "TooManyRows", "Unlisted"];
        var shown = BadTableTests.BadFiles.SelectMany(row => (string[])row[2]).ToList();
        var words = new Dictionary<string, string>
        {
            ["BackToFront"] = "is below its",
            ["BadDate"] = "is no period",
            ["BadScale"] = "is no scale",
            ["BadUnit"] = "is no unit;",
            ["BadWord"] = "has no meaning there",
            ["Binary"] = "holds a zero byte",
            ["DecimalComma"] = "can only be a decimal mark",
            ["DuplicateColumn"] = "stands twice in the header",
            ["EitherComma"] = "may group thousands or mark decimals",
            ["Empty"] = "the table is empty",
            ["FieldCount"] = "in the header; write every separator",
            ["Json"] = "is not JSON from here on",
            ["JsonProperty"] = "stands twice, or holds more than",
            ["LongHeader"] = "with names of at most",
            ["MissingColumns"] = "no column ",
            ["NamelessColumn"] = "has no name in the header",
            ["NoName"] = "every fact needs it",
            ["NoRows"] = "no row of the table can be used",
            ["NoValue"] = "the row is left out",
            ["NotUtf8"] = "is not UTF-8",
            ["OpenQuote"] = "a quote opened here is never closed",
            ["OutOfRange"] = "is out of range",
            ["Reversed"] = "runs from the larger number to the smaller",
            ["ScaleOrUnit"] = "may be a scale or a unit",
            ["ScaleTwice"] = "states a scale that another column states too",
            ["TextAfterQuote"] = "text stands after a closing quote",
            ["UnitConflict"] = "has another unit than",
            ["UnknownUnit"] = "is no known unit; name what is counted",
            ["Unreadable"] = "is no number; write one number",
            ["Wide"] = "the table is read with",
            ["WideCells"] = "is no number: the cell is left out",
        };

        words.Keys.Concat(byOptions).Order(StringComparer.Ordinal).Should().Equal(Messages(typeof(ReferenceProblems)).Select(name => name.Split('.')[1]).Order(StringComparer.Ordinal));
        foreach (var (message, part) in words) shown.Should().Contain(line => line.Contains(part, StringComparison.Ordinal), "{0} needs a file", message);
    }

    private static IEnumerable<string> Messages(Type type) => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => method.ReturnType == typeof(Problem) || method.ReturnType == typeof(LintFinding)).Select(method => $"{type.Name}.{method.Name}");

    private static IEnumerable<Problem> Problems(string file)
    {
        var (name, bytes) = (Path.GetFileName(file), File.ReadAllBytes(Path.Combine(TableFiles.Folder(), file)));
        switch (file.Split('/')[0])
        {
            case "lint":
                var options = new LintOptions { AsOf = new DateOnly(2026, 6, 1), MostOfOneRule = 2 };
                return FactLint.Check(TableFiles.Load(file, new ReferenceOptions { KeepPlaces = true }), options).Select(finding => finding.Problem);
            case "maps":
                var (maps, problems) = TableMapReader.Read(name, bytes);
                return problems.Concat(maps.SelectMany(map => TableFiles.Load("maps/table.csv", new ReferenceOptions { Map = map }).Problems));
            case "rates":
                return CurrencyRates.Load(name, bytes).Problems;
            default:
                var kind = name switch { "not-json.json" => "wikidata-json", "unknown-unit.csv" => "sdmx-csv", "unreadable.csv" or "no-period.csv" => "owid", _ => "wdi" };
                return FactImporters.Import(FactImporters.All.Single(importer => importer.Name == kind), name, bytes).Problems;
        }
    }
}
