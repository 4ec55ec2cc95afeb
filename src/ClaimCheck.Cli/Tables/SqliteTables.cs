using System.Globalization;
using ClaimCheck.References;
using ClaimCheck.Text;
using Microsoft.Data.Sqlite;

namespace ClaimCheck.Cli;

/// <summary>Reads the tables of an SQLite data base as tables of facts; each is read as a file of its own would be.</summary>
/// <remarks>The file is opened for reading only, and nothing that it says is run: views, which are programs, are left alone.</remarks>
internal static class SqliteTables
{
    private static readonly Lock Started = new();
    private static bool IsStarted;

    /// <summary>Endings by which a folder's data bases are found.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".db", ".sqlite", ".sqlite3"];

    /// <summary>Whether a file is a data base, by its first bytes; the stream stands at its start again.</summary>
    public static bool IsOne(Stream stream)
    {
        Span<byte> start = stackalloc byte[16];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
    }

    /// <summary>All facts of all tables. Rows are numbered in the order of their keys.</summary>
    /// <param name="name">How the user named the file.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="options">How tables are read; the limits hold for the file and for each table.</param>
    public static ReferenceTable Load(string name, string path, ReferenceOptions options)
    {
        if (new FileInfo(path).Length > options.MaxStreamedBytes) return Unusable(SqliteProblems.TooLarge(name, options.MaxStreamedBytes));
        // What was written last may still stand in a file beside it, which a reader that must not write cannot take in.
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }) return Unusable(SqliteProblems.Unfinished(name));
        try
        {
            Start();
            var source = new UriBuilder { Scheme = "file", Host = "", Path = path, Query = "immutable=1" }.Uri.AbsoluteUri;
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            Run(connection, "PRAGMA trusted_schema=OFF");
            var tables = Names(connection).Select(table => Read(connection, name, table, options)).ToList();
            return tables.Count > 0 ? ReferenceTable.Join(tables) : Unusable(SqliteProblems.NoTables(name));
        }
        catch (SqliteException error)
        {
            return Unusable(SqliteProblems.Broken(name, error));
        }
    }

    private static void Start()
    {
        lock (Started)
        {
            if (!IsStarted) SQLitePCL.Batteries_V2.Init();
            IsStarted = true;
        }
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of ours.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static List<string> Names(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    private static ReferenceTable Read(SqliteConnection connection, string file, string table, ReferenceOptions options)
    {
        var name = $"{file}/{table}";
        var problems = new ProblemList(name, options.MaxProblems);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A table's name cannot be a parameter; it is quoted, and came from the file's own list.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        string[] header = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            if (rows.Count == options.MaxRows)
            {
                problems.Add(SqliteProblems.TooManyRows(name, options.MaxRows));
                break;
            }

            var cells = new string[header.Length];
            for (var column = 0; column < cells.Length; column++) cells[column] = Text(reader, column);
            rows.Add(new TableRow(rows.Count + 1, 0, cells));
        }

        return ReferenceLoader.Load(new TableRows(name, header, rows, problems) { HeaderLine = 0, Locate = (row, _) => new LinePosition(row.Line, 0) }, options);
    }

    private static string Text(SqliteDataReader reader, int column)
    {
        var value = reader.GetValue(column);
        return value switch
        {
            DBNull => "",
            string text => text.Trim(),
            // As a person would write it: no power of ten, and no digits that the fraction only has in binary.
            double number => Math.Abs(number) < 1e24 ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture),
            byte[] => "(binary)",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    private static ReferenceTable Unusable(Problem problem) => new([], [problem]);
}
