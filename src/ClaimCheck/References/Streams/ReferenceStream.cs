using System.Buffers;

namespace ClaimCheck.References;

/// <summary>Reads out of a large table only the rows that an article can be about, in one pass and in memory that does not grow with the table.</summary>
/// <remarks>
/// Of each metric that the article can name, rows of two other subjects are kept too, so that "only this subject has such a metric" stays as true or
/// false as in the whole table. Rows that are passed over are not looked into: what is wrong with them is for <see cref="FactLint"/> and a full load.
/// </remarks>
public sealed class ReferenceStream
{
    // Each metric's other subjects are two; so many metrics are more than an article can name.
    private const int MostWitnesses = 20_000;

    private readonly RowScanner _rows;
    private readonly ReferenceOptions _options;
    private readonly string _name;
    private readonly ArrayBufferWriter<byte> _kept = new();
    private readonly List<(int Kept, int Original)> _lines = [];
    private readonly Dictionary<byte[], (byte[] Subject, int Count)> _witnesses = new(new BytesComparer());
    private int _keptLine = 1;

    private ReferenceStream(string name, Stream stream, ReferenceOptions options)
    {
        (_name, _options) = (name, options);
        _rows = new RowScanner(stream);
    }

    /// <summary>Whether a file can be read so, by its name: separated values, with no mapping.</summary>
    public static bool Takes(string name, ReferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Map is null && Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" or ".tab";
    }

    /// <summary>Reads a table of one fact a row.</summary>
    /// <param name="name">How the user named the file; its ending decides the form.</param>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="filter">What the article can name.</param>
    /// <param name="options">How to read it; its limits hold for what is kept.</param>
    /// <returns>The facts that pass; null for a table that must be read whole: wide, without the three columns, or not in UTF-8. Then the stream has been read in part.</returns>
    public static ReferenceTable? Load(string name, Stream stream, IFactFilter filter, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(filter);
        return new ReferenceStream(name, stream, options ?? ReferenceOptions.Default).Read(filter);
    }

    private ReferenceTable? Read(IFactFilter filter)
    {
        if (!_rows.Next()) return null;
        var header = _rows.Row;
        if (header.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) header = header[3..];
        var line = 1 + _rows.Lines;
        var hint = CsvSeparator.SkipHint(header, out var hinted);
        if (hint > 0 || header.Contains((byte)0)) return null;
        var separator = (byte)(hinted ?? (Path.GetExtension(_name).ToLowerInvariant() is ".tsv" or ".tab" ? '\t' : CsvSeparator.Sniff(header)));
        var columns = new LongColumns(HeaderNames(header, separator));
        if (columns.Missing.Count > 0) return null;
        Keep(header, 1);
        var (subjects, metrics) = (new NameCells(separator, filter.NamesSubject), new NameCells(separator, filter.NamesMetric));
        var (subject, metric, aliases, metricAliases) = (columns["subject"], columns["metric"], columns["aliases"], columns["metric_aliases"]);
        var last = Math.Max(Math.Max(subject, metric), Math.Max(aliases, metricAliases));
        Span<Range> cells = stackalloc Range[Math.Min(last + 1, 256)];
        if (last >= cells.Length) return null;
        for (; _rows.Next(); line += _rows.Lines)
        {
            var row = _rows.Row;
            if (!Split(row, separator, cells)) Keep(row, line);
            else if (metrics.Pass(row, cells[metric], Cell(metricAliases, cells)) && (subjects.Pass(row, cells[subject], Cell(aliases, cells)) || IsWitness(row, cells[metric], cells[subject])))
                Keep(row, line);
        }

        return Finish();
    }

    private static Range Cell(int column, ReadOnlySpan<Range> cells) => column < 0 ? 0..0 : cells[column];

    private static List<string> HeaderNames(ReadOnlySpan<byte> header, byte separator)
    {
        var names = new List<string>();
        Span<Range> cell = stackalloc Range[1];
        while (!header.IsEmpty)
        {
            if (!Split(header, separator, cell)) break;
            names.Add(NameCells.Text(header[cell[0]].TrimEnd("\r\n"u8)));
            var end = cell[0].End.Value;
            if (end >= header.Length) break;
            header = header[(end + 1)..];
        }

        return names;
    }

    // The first cells of a row; false where quotes do not allow it, and then the row is read whole.
    private static bool Split(ReadOnlySpan<byte> row, byte separator, Span<Range> cells)
    {
        var at = 0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (at > row.Length) return false;
            var rest = row[at..];
            int length;
            if (!rest.IsEmpty && rest[0] == '"')
            {
                length = 1;
                while (true)
                {
                    var quote = rest[length..].IndexOf((byte)'"');
                    if (quote < 0) return false;
                    length += quote + 1;
                    if (length >= rest.Length || rest[length] != '"') break;
                    length++;
                }

                if (length < rest.Length && rest[length] != separator && rest[length] is not ((byte)'\r' or (byte)'\n')) return false;
            }
            else
            {
                length = rest.IndexOf(separator);
                if (length < 0) length = rest.Length;
            }

            cells[cell] = at..(at + length);
            at += length + 1;
        }

        return true;
    }

    private bool IsWitness(ReadOnlySpan<byte> row, Range metric, Range subject)
    {
        var lookup = _witnesses.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(row[metric], out var seen))
        {
            if (_witnesses.Count >= MostWitnesses) return false;
            lookup[row[metric]] = (row[subject].ToArray(), 1);
            return true;
        }

        if (seen.Count > 1 || row[subject].SequenceEqual(seen.Subject)) return false;
        lookup[row[metric]] = (seen.Subject, 2);
        return true;
    }

    private void Keep(ReadOnlySpan<byte> row, int line)
    {
        _lines.Add((_keptLine, line));
        _kept.Write(row);
        _keptLine += row.Count((byte)'\n');
        if (row.IsEmpty || row[^1] == '\n') return;
        _kept.Write("\n"u8);
        _keptLine++;
    }

    private ReferenceTable Finish()
    {
        var table = ReferenceLoader.Load(_name, _kept.WrittenMemory, _options);
        return new ReferenceTable(
            [.. table.Facts.Select(fact => fact with { Address = fact.Address with { Line = Original(fact.Address.Line) } })],
            [.. table.Problems.Where(problem => problem.Code != "CC937").Select(problem => problem.Line is { } line ? problem with { Line = Original(line) } : problem)])
        {
            IsExtract = true,
        };
    }

    private int Original(int line)
    {
        int low = 0, high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Kept <= line) low = middle;
            else high = middle - 1;
        }

        return _lines[low].Original + line - _lines[low].Kept;
    }
}
