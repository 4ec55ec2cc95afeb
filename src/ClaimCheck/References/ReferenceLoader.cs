using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Reads tables of facts.</summary>
public static class ReferenceLoader
{
    /// <summary>Reads one table from a stream, to its end or to the limit of the options.</summary>
    /// <param name="name">How the user named the file; its ending decides the form, and messages begin with it.</param>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="options">How to read it; the defaults when null.</param>
    /// <returns>The facts, and what could not be used. Nothing that a file contains makes it throw; only the stream's own errors do.</returns>
    public static ReferenceTable Load(string name, Stream stream, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReferenceOptions.Default;
        return Load(name, ReadAll(stream, options.MaxBytes), options);
    }

    /// <summary>A stream's bytes, as long as they are no more than a limit; a little more than the limit where they are.</summary>
    internal static ReadOnlyMemory<byte> ReadAll(Stream stream, long limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= limit && stream.Read(buffer) is > 0 and var read) bytes.Write(buffer, 0, read);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Reads one table from memory. Cost is linear: about 100,000 rows in a third of a second.</summary>
    /// <param name="name">How the user named the file; its ending decides the form, and messages begin with it.</param>
    /// <param name="bytes">The file; UTF-8, or UTF-16 with a byte-order mark.</param>
    /// <param name="options">How to read it; the defaults when null.</param>
    public static ReferenceTable Load(string name, ReadOnlyMemory<byte> bytes, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= ReferenceOptions.Default;
        if (bytes.Length > options.MaxBytes) return Unusable(ReferenceProblems.TooLarge(name, options.MaxBytes));
        if (TableDecoder.Decode(name, bytes, out var text) is { } undecoded) return Unusable(undecoded);
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty) return Unusable(ReferenceProblems.Empty(name));
        var rows = ReferenceSources.For(text).Read(text, options);
        return Load(rows, options);
    }

    /// <summary>Makes facts of rows that were read in some other way: out of a data base, say.</summary>
    /// <param name="rows">Header and rows; <see cref="TableRow.Line"/> numbers the rows as a person would find them.</param>
    /// <param name="options">How to read them; the defaults when null.</param>
    public static ReferenceTable Load(TableRows rows, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Problems.Fatal ? new ReferenceTable([], rows.Problems.ToList()) : Shape(rows, options ?? ReferenceOptions.Default);
    }

    private static ReferenceTable Shape(TableRows rows, ReferenceOptions options)
    {
        var columns = new LongColumns(rows.Header);
        List<Fact> facts = [];
        if (options.Map is { } map) facts = MappedTable.Read(rows, map, options);
        else if (columns.Missing.Count == 0) facts = LongTable.Read(rows, columns, options);
        else if (columns.IsMeant || !WideTable.TryRead(rows, options, out facts))
        {
            var (wrong, right) = columns.IsMeant ? columns.Nearest() : default;
            rows.Problems.Add(ReferenceProblems.MissingColumns(rows.File, rows.HeaderLine, columns.Missing, rows.Header, wrong, right));
        }

        if (facts.Count == 0 && !rows.Problems.Fatal) rows.Problems.Add(ReferenceProblems.NoRows(rows.File, hadRows: rows.Rows.Count > 0 || rows.Problems.ToList().Any(problem => problem.Kind == ProblemKind.ReferenceRow)));
        return new ReferenceTable(rows.Problems.Fatal ? [] : facts, rows.Problems.ToList()) { Places = options.KeepPlaces ? [new TablePlaces(rows)] : [] };
    }

    private static ReferenceTable Unusable(Problem problem) => new([], [problem]);
}
