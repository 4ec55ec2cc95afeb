using System.Globalization;
using ClaimCheck.Text;
using Microsoft.Data.Sqlite;

namespace ClaimCheck.Cli;

/// <summary>What can be wrong with a data base: CC958, as with JSON tables.</summary>
internal static class SqliteProblems
{
    private const string Code = "CC958";

    public static Problem Broken(string name, SqliteException error) =>
        Make(name, $"SQLite cannot read the data base: {error.SqliteErrorCode switch { 11 => "it is damaged", 14 => "it cannot be opened", 26 => "it is none", _ => string.Create(CultureInfo.InvariantCulture, $"error {error.SqliteErrorCode}") }}", "export the table as CSV");

    public static Problem NoTables(string name) => Make(name, "the data base holds no table", "views are not read; make a table of what they give");

    public static Problem Unfinished(string name) => Make(name, "the data base has changes that are not written into it yet", "close the program that writes it, or run PRAGMA wal_checkpoint");

    public static Problem TooLarge(string name, long limit) => Make(name, $"the data base is larger than {Count(limit)} bytes", "raise the limit with --max-table-bytes");

    public static Problem TooManyRows(string name, int limit) => Make(name, $"the table has more than {Count(limit)} rows", "split it, or raise the limit with --max-rows");

    private static Problem Make(string name, string message, string help) => new(ProblemKind.Reference, Code, name, message) { Help = help };

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
