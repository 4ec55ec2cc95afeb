using System.Globalization;
using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Every message about tables, CC930 to CC959. The place comes first, then what was found, then what would be right.</summary>
internal static class ReferenceProblems
{
    private const int LongestQuote = 60;

    public static Problem TooLarge(string file, long limit) => Table(file, "CC930", $"the table is larger than {Count(limit)} bytes", "split it, or raise the limit");

    public static Problem Empty(string file) => Table(file, "CC931", "the table is empty", "it needs a header with subject, metric and value, and rows below it");

    public static Problem NotUtf8(string file, byte found, LinePosition place) =>
        Table(file, "CC932", $"the byte 0x{found:X2} is not UTF-8", "save the table as UTF-8", place);

    public static Problem Binary(string file, string found) => Table(file, "CC933", found, "export the sheet as CSV in UTF-8");

    public static Problem MissingColumns(string file, int line, IReadOnlyList<string> missing, IReadOnlyList<string> found, string? wrong, string? right) =>
        Table(file, "CC934", $"no column {Names(missing)} among {Names(found)}", right is null ? "the header needs subject, metric and value, or a column of numbers for each metric" : $"rename {Quote(wrong!)} to {Quote(right)}", new LinePosition(line, 0));

    public static Problem DuplicateColumn(string file, LinePosition place, string name, bool known) => known
        ? Table(file, "CC935", $"the column {Quote(name)} stands twice in the header", "keep one of them", place)
        : Note(file, "CC935", $"the column {Quote(name)} stands twice in the header", "give each a name of its own", place);

    public static Problem NamelessColumn(string file, LinePosition place, int number, bool isLong) =>
        Note(file, "CC936", $"column {Count(number)} has no name in the header", isLong ? "name it to have it read" : "name it to say what it holds", place);

    public static Problem NoRows(string file, bool hadRows) => Table(file, "CC937", hadRows ? "no row of the table can be used" : "the table has a header and no rows", hadRows ? "mend the rows that are reported" : "add a row for each fact");

    public static Problem TooManyRows(string file, int limit) => Table(file, "CC938", $"the table has more than {Count(limit)} rows", "split it, or raise the limit");

    public static Problem FieldCount(string file, LinePosition place, int found, int expected, bool more) =>
        Row(file, "CC939", place, $"{Cells(found)} in the row, {Count(expected)} in the header", more ? "put a cell that holds a separator in quotes" : "write every separator, also after an empty cell");

    public static Problem LongRow(string file, int line, int limit) =>
        Row(file, "CC939", new LinePosition(line, 0), $"the row is longer than {Count(limit)} bytes", "it is left out; look for a quote or a line break that is missing");

    public static Problem LongHeader(string file, LinePosition place, string found) =>
        Table(file, "CC934", found, $"a table has at most {Count(TableHeader.MostColumns)} columns, with names of at most {Count(TableHeader.LongestName)} bytes", place);

    public static Problem OpenQuote(string file, LinePosition place, int lastLine) =>
        Row(file, "CC940", place, lastLine > place.Line ? $"a quote opened here is never closed, and the table up to line {Count(lastLine)} was not read" : "a quote opened here is never closed", "close it, or write \"\" for a quote inside a cell");

    public static Problem TextAfterQuote(string file, LinePosition place) =>
        Row(file, "CC941", place, "text stands after a closing quote", "put the whole cell in quotes, and write \"\" for a quote inside it");

    public static Problem NoName(string file, LinePosition place, string column) =>
        Row(file, "CC942", place, $"nothing in the column {Quote(column)}", "every fact needs it");

    public static Problem Unreadable(string file, LinePosition place, string column, string found) =>
        Row(file, "CC943", place, $"{Quote(found)} in the column {Quote(column)} is no number", "write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8");

    public static Problem DecimalComma(string file, LinePosition place, string column, string found) =>
        Row(file, "CC944", place, $"the comma of {Quote(found)} in the column {Quote(column)} can only be a decimal mark", $"write {Quote(Pointed(found))}, or say that the table has decimal commas with --decimal-comma");

    public static Problem EitherComma(string file, LinePosition place, string column, string found) =>
        Row(file, "CC944", place, $"the comma of {Quote(found)} in the column {Quote(column)} may group thousands or mark decimals", $"write {Quote(found.Replace(",", "", StringComparison.Ordinal))} or {Quote(found.Replace(',', '.'))}, or say that the table has decimal commas with --decimal-comma");

    public static Problem ScaleOrUnit(string file, LinePosition place, string column, string found, string word) =>
        Row(file, "CC946", place, $"the {Quote(word)} of {Quote(found)} in the column {Quote(column)} may be a scale or a unit", "write the scale as a word, such as 5 million, or name the unit in the column unit");

    public static Problem NoValue(string file, LinePosition place, string column, string found, int others) =>
        Note(file, "CC947", $"{(found.Length == 0 ? "nothing" : Quote(found))} in the column {Quote(column)}: the row is left out{(others == 0 ? "" : others == 1 ? ", and 1 more like it" : $", and {Count(others)} more like it")}", null, place);

    public static Problem Reversed(string file, LinePosition place, string column, string found) =>
        Row(file, "CC948", place, $"the range {Quote(found)} in the column {Quote(column)} runs from the larger number to the smaller", "write the smaller one first");

    public static Problem OutOfRange(string file, LinePosition place, string column, string found) =>
        Row(file, "CC949", place, $"{Quote(found)} in the column {Quote(column)} is out of range", "values up to 10^24, with at most 27 digits and 18 decimals, are kept exactly");

    public static Problem UnknownUnit(string file, LinePosition place, string column, string found, string word) =>
        Row(file, "CC950", place, $"the {Quote(word)} of {Quote(found)} in the column {Quote(column)} is no known unit", "name what is counted in the column unit");

    public static Problem UnitConflict(string file, LinePosition place, string column, string found, string unit) =>
        Row(file, "CC951", place, $"{Quote(found)} in the column {Quote(column)} has another unit than {Quote(unit)} in the column \"unit\"", "state the unit once");

    public static Problem BadUnit(string file, LinePosition place, string column, string found) =>
        Row(file, "CC952", place, $"{Quote(found)} in the column {Quote(column)} is no unit", "write a unit such as USD, km, % or the noun that is counted");

    public static Problem BadScale(string file, LinePosition place, string column, string found) =>
        Row(file, "CC953", place, $"{Quote(found)} in the column {Quote(column)} is no scale", "write a word such as million, or a power of ten such as 6");

    public static Problem ScaleTwice(string file, LinePosition place, string column, string found) =>
        Row(file, "CC954", place, $"{Quote(found)} in the column {Quote(column)} states a scale that another column states too", "state the scale once");

    public static Problem BadDate(string file, LinePosition place, string column, string found) =>
        Row(file, "CC955", place, $"{Quote(found)} in the column {Quote(column)} is no period", "write 2025, 2025-Q3, 2025-06, 2025-06-30 or two of them with a slash between");

    public static Problem BackToFront(string file, LinePosition place, string first, string last) =>
        Row(file, "CC956", place, $"the {Quote(last)} of the row is below its {Quote(first)}", "exchange the two");

    public static Problem BadWord(string file, LinePosition place, string column, string found, string right) =>
        Row(file, "CC957", place, $"{Quote(found)} in the column {Quote(column)} has no meaning there", right);

    public static Problem Json(string file, ProblemKind kind, LinePosition place, string found, string right) =>
        new(kind, "CC958", file, found) { Line = place.Line, Column = place.Column > 0 ? place.Column : null, Help = right };

    public static Problem JsonProperty(string file, LinePosition place, string name) =>
        Row(file, "CC958", place, $"the property {Quote(name)} stands twice, or holds more than a list of texts and numbers", "write a text, a number, or a list without semicolons in it");

    public static Problem Wide(string file, int line, bool strict, string subject, string? metric, IReadOnlyList<string> metrics, IReadOnlyList<string> periods) => new(
        strict ? ProblemKind.Reference : ProblemKind.Note,
        "CC959",
        file,
        $"no columns \"subject\", \"metric\", \"value\": the table {(strict ? "would have to be" : "is")} read with {Quote(subject)} as subject{Columns(metric, metrics, periods)}")
    {
        Line = line > 0 ? line : null,
        Help = strict ? "write one fact a row, or allow guesses" : null,
    };

    public static Problem WideCells(string file, LinePosition place, string column, string found, int others) =>
        Note(file, "CC947", $"{Quote(found)} in the column {Quote(column)} is no number: the cell is left out{(others == 0 ? "" : $", and {Count(others)} more like it")}", null, place);

    public static Problem Unlisted(string file, int count) => new(ProblemKind.ReferenceRow, "CC945", file, $"{Count(count)} more {(count == 1 ? "problem" : "problems")} of this table {(count == 1 ? "is" : "are")} not listed") { Help = "mend the ones above first" };

    /// <summary>A cell as it may be printed: in quotes, shortened, nothing in it that a terminal would obey.</summary>
    public static string Quote(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (shown.Length > LongestQuote)
            {
                shown.Append('…');
                break;
            }

            if (char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else shown.Append(character);
        }

        return shown.Append('"').ToString();
    }

    public static string Names(IReadOnlyList<string> names)
    {
        const int Most = 12;
        var shown = string.Join(", ", names.Take(Most).Select(Quote));
        return names.Count > Most ? $"{shown} and {Count(names.Count - Most)} more" : shown;
    }

    private static string Columns(string? metric, IReadOnlyList<string> metrics, IReadOnlyList<string> periods)
    {
        if (periods.Count == 0) return $" and {Names(metrics)} as metric";
        var named = metric is null ? ", the name of the file" : $", {Quote(metric)}";
        return $"{(metrics.Count == 0 ? named : $"{named} and {Names(metrics)}")} as metric and {Names(periods)} as period";
    }

    // Points that group digits go, so that one is left: "1.234,5" is 1234.5.
    private static string Pointed(string found) =>
        string.Concat(found.Where((character, at) => character != '.' || at == 0 || at + 1 >= found.Length || !char.IsAsciiDigit(found[at - 1]) || !char.IsAsciiDigit(found[at + 1]))).Replace(',', '.');

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{Count(count)} cells";

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static Problem Table(string file, string code, string message, string help, LinePosition place = default) =>
        At(new Problem(ProblemKind.Reference, code, file, message) { Help = help }, place);

    private static Problem Row(string file, string code, LinePosition place, string message, string help) =>
        At(new Problem(ProblemKind.ReferenceRow, code, file, message) { Help = help }, place);

    private static Problem Note(string file, string code, string message, string? help, LinePosition place) =>
        At(new Problem(ProblemKind.Note, code, file, message) { Help = help }, place);

    private static Problem At(Problem problem, LinePosition place) => place.Line == 0 ? problem : problem with { Line = place.Line, Column = place.Column > 0 ? place.Column : null };
}
