using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ClaimCheck.Cli.Tests.Tables;

public sealed class SqliteTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Each_table_of_a_data_base_is_a_table_and_its_rows_are_named_by_number()
    {
        Make("facts.db", """"
            CREATE TABLE facts (subject TEXT, metric TEXT, value REAL, unit TEXT);
            INSERT INTO facts VALUES ('Zeta', 'ships', 4, NULL), ('Acme Robotics', 'employees', 130.0, 'people');
            CREATE TABLE "towns ""2025""" (town TEXT, ferries INTEGER, fare REAL);
            INSERT INTO "towns ""2025""" VALUES ('Port Selby', 12, 0.1);
            CREATE VIEW trap AS SELECT * FROM facts;
            """");
        _desk.With("a.txt", Desk.Wrong);

        var run = _desk.Run("verify", "a.txt", "-r", "facts.db");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Be("facts.db/towns \"2025\": no columns \"subject\", \"metric\", \"value\": the table is read with \"town\" as subject and \"ferries\", \"fare\" as metric\n");
        run.Output.Should().Contain("130 people: Acme Robotics, employees (facts.db/facts:2)").And.Contain("rows that no claim used: 3\n");
    }

    [Fact]
    public void What_is_wrong_in_a_row_is_told_with_its_number()
    {
        Make("facts.sqlite", "CREATE TABLE facts (subject, metric, value); INSERT INTO facts VALUES ('Acme', 'staff', 12), ('Acme', 'ships', 'lots'), ('Acme', 'logo', x'00ff')");

        var run = _desk.Run("facts", "lint", "facts.sqlite", "-q");

        run.Output.Should().Contain("facts.sqlite/facts:2: error: \"lots\" in the column \"value\" is no number; write one number such as 1250000 or 1.25, a bound such as >80, or a range such as 4..8 [CC943]\n")
            .And.Contain("facts.sqlite/facts:3: error: \"(binary)\" in the column \"value\" is no number");
    }

    [Fact]
    public void A_data_base_that_is_damaged_empty_or_too_large_is_refused_with_the_reason()
    {
        _desk.With("a.txt", Desk.Right).With("broken.db", [.. "SQLite format 3\0"u8, .. new byte[2_000]]);
        Make("empty.db", "CREATE TABLE t (a); DROP TABLE t");
        Make("full.db", "CREATE TABLE facts (subject, metric, value); INSERT INTO facts VALUES ('Acme', 'staff', 12), ('Acme', 'ships', 3)");

        _desk.Run("verify", "a.txt", "-r", "broken.db").Should().Match<ProgramRun>(run => run.ExitCode == 2 && run.Errors.StartsWith("broken.db: SQLite cannot read the data base: "));
        _desk.Run("verify", "a.txt", "-r", "empty.db").Errors.Should().Be("empty.db: the data base holds no table; views are not read; make a table of what they give\n");
        _desk.Run("verify", "a.txt", "-r", "full.db", "--max-rows", "1").Errors.Should().Be("full.db/facts: the table has more than 1 rows; split it, or raise the limit with --max-rows\n");
        _desk.Run("verify", "a.txt", "-r", "full.db", "--max-table-bytes", "1kB").Errors.Should().Be("full.db: the data base is larger than 1,024 bytes; raise the limit with --max-table-bytes\n");
    }

    [Fact]
    public void Changes_that_are_not_written_into_the_data_base_yet_are_not_overlooked()
    {
        Make("facts.db", "CREATE TABLE facts (subject, metric, value); INSERT INTO facts VALUES ('Acme', 'staff', 12)");
        _desk.With("a.txt", Desk.Right).With("facts.db-wal", "pending");

        _desk.Run("verify", "a.txt", "-r", "facts.db").Errors.Should().Be("facts.db: the data base has changes that are not written into it yet; close the program that writes it, or run PRAGMA wal_checkpoint\n");
    }

    private void Make(string name, string text)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(_desk.Folder, name), Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in this file.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
