namespace ClaimCheck.References;

/// <summary>Reads out of a large table only the rows that an article can be about, in one pass and in memory that does not grow with the table.</summary>
/// <remarks>
/// Of each metric that the article can name, rows of two other subjects are kept too, so that "only this subject has such a metric" stays as true or
/// false as in the whole table. Rows that are passed over are still looked over, and what is wrong with them is told as in a full load.
/// For many articles over one table, <see cref="ReferenceIndex"/> reads it once.
/// </remarks>
public sealed class ReferenceStream
{
    // Each metric's other subjects are two; so many metrics are more than an article can name.
    private const int MostWitnesses = 20_000;

    private readonly RowFeed _rows;
    private readonly RowCheck _check;
    private readonly RowBatch _batch;
    private readonly string _name;
    private readonly Dictionary<byte[], (byte[] Subject, int Count)> _witnesses = new(new BytesComparer());

    private ReferenceStream(string name, RowFeed rows, ReferenceOptions options)
    {
        (_name, _rows) = (name, rows);
        _check = new RowCheck(rows.Columns, options);
        _batch = new RowBatch(name, rows, _check, options);
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
    /// <param name="options">How to read it: <see cref="ReferenceOptions.MaxStreamedRows"/> limits its rows, <see cref="ReferenceOptions.MaxRows"/> those that are kept.</param>
    /// <returns>The facts that pass; null for a table that must be read whole: wide, without the three columns, or not in UTF-8. Then the stream has been read in part.</returns>
    public static ReferenceTable? Load(string name, Stream stream, IFactFilter filter, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(filter);
        options ??= ReferenceOptions.Default;
        return RowFeed.Open(name, stream, options) is { } rows ? new ReferenceStream(name, rows, options).Read(filter) : null;
    }

    private ReferenceTable Read(IFactFilter filter)
    {
        var columns = _rows.Columns;
        var (subjects, metrics) = (new NameCells(filter.NamesSubject), new NameCells(filter.NamesMetric));
        var (subject, metric, aliases, metricAliases) = (columns["subject"], columns["metric"], columns["aliases"], columns["metric_aliases"]);
        var (id, ids, buffer) = (columns["id"], new NameNumbers(), new byte[64]);
        foreach (var wanted in filter.Ids) ids.Add(IdCell.Write(wanted));
        var sound = 0;
        while (!_batch.Fatal && _rows.Next())
        {
            if (_rows.IsTooLong)
            {
                _batch.AddTooLong(_rows.Line);
                continue;
            }

            // A row that cannot be cut may be any: it is read in full and kept.
            var isWanted = !_rows.IsWhole;
            if (!isWanted)
            {
                var row = _rows.Cut;
                isWanted = metrics.Pass(row[metric], row[metricAliases]) && (subjects.Pass(row[subject], row[aliases]) || IsWitness(row[metric], row[subject]));
                isWanted |= ids.Count > 0 && id >= 0 && ids.Contains(IdCell.Read(row[id], ref buffer));
                var state = isWanted ? RowState.Doubtful : _check.Look(row);
                if (state == RowState.Sound) sound++;
                else if (state == RowState.Missing) _batch.AddMissing();
                if (state != RowState.Doubtful) continue;
            }

            _batch.Add(_rows.Row, _rows.Line, isWanted);
        }

        if (_rows.Fatal is { } fatal) return new ReferenceTable([], [fatal]);
        var problems = _batch.Finish();
        if (!_batch.Fatal && sound + _batch.Sound == 0) problems = [ReferenceProblems.NoRows(_name, hadRows: _rows.Count > 0), .. problems];
        return new ReferenceTable(_batch.Fatal ? [] : _batch.Facts, problems) { IsExtract = true };
    }

    private bool IsWitness(ReadOnlySpan<byte> metric, ReadOnlySpan<byte> subject)
    {
        var lookup = _witnesses.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(metric, out var seen))
        {
            if (_witnesses.Count >= MostWitnesses) return false;
            lookup[metric] = (subject.ToArray(), 1);
            return true;
        }

        if (seen.Count > 1 || subject.SequenceEqual(seen.Subject)) return false;
        lookup[metric] = (seen.Subject, 2);
        return true;
    }
}
