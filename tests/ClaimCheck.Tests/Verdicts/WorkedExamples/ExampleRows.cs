using System.Globalization;
using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>The rows of an example, read by the table reader itself. A day is a row that no table holds yet: it is counted in days.</summary>
internal static class ExampleRows
{
    private static readonly string[] Columns = ["subject", "metric", "value", "unit", "period", "stat", "tolerance", "basis", "dims", "list", "source", "rank", "severity", "valid_from", "valid_to"];

    public static (IReadOnlyList<Fact> Linked, IReadOnlyList<Fact> All) Read(string cell)
    {
        var rows = cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var csv = new StringBuilder(string.Join(',', Columns)).Append('\n');
        foreach (var row in rows) csv.Append(string.Join(',', Columns.Select(Values(row).GetValueOrDefault))).Append('\n');
        var table = ReferenceLoader.Load("facts.csv", Encoding.UTF8.GetBytes(csv.ToString()));
        if (table.Problems.Count > 0) throw new InvalidDataException($"{table.Problems[0]} in {csv}");
        var all = table.Facts.Zip(rows, (fact, row) => row.EndsWith("date", StringComparison.Ordinal) ? Dated(fact, row) : fact).ToList();
        return ([.. all.Where((_, at) => !rows[at].StartsWith("near:", StringComparison.Ordinal))], all);
    }

    private static Dictionary<string, string> Values(string row)
    {
        var parts = row.Replace("near:", "", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries);
        var (metric, amount) = parts[0].Split('=', StringSplitOptions.TrimEntries) is [var name, var stated] ? (name, stated) : throw new InvalidDataException(row);
        var words = amount.Split(' ');
        var isBare = words.Length == 1;
        var values = new Dictionary<string, string>
        {
            ["subject"] = "Acme",
            ["metric"] = metric,
            ["value"] = amount.EndsWith("date", StringComparison.Ordinal) ? "1" : isBare ? amount : string.Join(' ', words[..^1]),
            ["unit"] = isBare || words[^1] == "date" ? "" : words[^1],
            ["period"] = "2026-05",
        };
        foreach (var part in parts[1..]) values[part.Split(' ')[0]] = part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return values;
    }

    private static Fact Dated(Fact fact, string row) =>
        fact with { Amount = new Amount.Point(Given.Number(Day(row.Split('=')[1].Trim().Split(' ')[0]))), Unit = null, Tolerance = 0 };

    public static decimal Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
