using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>The one pass over a table that an index is made of.</summary>
internal sealed class IndexBuilder
{
    /// <summary>Reads a table to its end.</summary>
    public IndexBuilder(string name, RowFeed feed, ReferenceOptions options)
    {
        Separator = feed.Separator;
        var columns = feed.Columns;
        var (subject, metric, aliases, metricAliases) = (columns["subject"], columns["metric"], columns["aliases"], columns["metric_aliases"]);
        var (id, buffer) = (columns["id"], new byte[64]);
        var check = new RowCheck(columns, options);
        var batch = new RowBatch(name, feed, check, options);
        var sound = 0;
        while (!batch.Fatal && feed.Next())
        {
            // A row that cannot be cut by its bytes alone is in no group; where it turns out to be sound its fact is held as it is.
            if (!feed.IsWhole)
            {
                if (feed.IsTooLong) batch.AddTooLong(feed.Line);
                else batch.Add(feed.Row, feed.Line, isWanted: true);
                Place(feed, -1, -1, RowIds.None, id >= 0);
                continue;
            }

            var row = feed.Cut;
            var state = check.Look(row);
            if (state == RowState.Sound) sound++;
            else if (state == RowState.Missing) batch.AddMissing();
            else batch.Add(feed.Row, feed.Line, isWanted: false);
            var (subjectNumber, metricNumber) = (Number(Subjects, row[subject], row[aliases]), Number(Metrics, row[metric], row[metricAliases]));
            Witnesses.Add(metricNumber, subjectNumber, Places.Count);
            Place(feed, subjectNumber, metricNumber, id < 0 ? RowIds.None : IdCell.Hash(IdCell.Read(row[id], ref buffer)), id >= 0);
        }

        Rows = feed.Count;
        Problems = batch.Finish();
        Odd = batch.Facts;
        if (feed.Fatal is { } fatal) Problems = [fatal];
        else if (!batch.Fatal && sound + batch.Sound == 0) Problems = [ReferenceProblems.NoRows(name, hadRows: feed.Count > 0), .. Problems];
        if (Problems.All(problem => problem.Kind != ProblemKind.Reference)) return;
        (SubjectOf, MetricOf, Ids, Odd) = (new Chunks(), new Chunks(), new Chunks(), []);
    }

    /// <summary>What parts the cells.</summary>
    public byte Separator { get; }

    /// <summary>The subjects with their aliases, as their cells stand.</summary>
    public NameNumbers Subjects { get; } = new();

    /// <summary>The metrics with their aliases, as their cells stand.</summary>
    public NameNumbers Metrics { get; } = new();

    /// <summary>The subject of each row; −1 for one that was not cut.</summary>
    public Chunks SubjectOf { get; } = new();

    /// <summary>The metric of each row; −1 for one that was not cut.</summary>
    public Chunks MetricOf { get; } = new();

    /// <summary>The hash of the id of each row; nothing in a table without such a column.</summary>
    public Chunks Ids { get; } = new();

    /// <summary>Where each row stands.</summary>
    public RowPlaces Places { get; } = new();

    /// <summary>Rows that show whose metrics these are.</summary>
    public RowWitnesses Witnesses { get; } = new();

    /// <summary>Facts of rows that only a full reading can cut.</summary>
    public IReadOnlyList<Fact> Odd { get; }

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; }

    /// <summary>Where the last row ends, in bytes.</summary>
    public long End { get; private set; }

    /// <summary>What cannot be used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private void Place(RowFeed feed, int subject, int metric, int id, bool hasIds)
    {
        SubjectOf.Add(subject);
        MetricOf.Add(metric);
        if (hasIds) Ids.Add(id);
        Places.Add(feed.Offset, feed.Line);
        End = feed.Offset + feed.Row.Length;
    }

    private int Number(NameNumbers names, ReadOnlySpan<byte> name, ReadOnlySpan<byte> aliases)
    {
        if (aliases.IsEmpty) return names.Add(name);
        Span<byte> key = name.Length + aliases.Length < 512 ? stackalloc byte[name.Length + 1 + aliases.Length] : new byte[name.Length + 1 + aliases.Length];
        name.CopyTo(key);
        key[name.Length] = Separator;
        aliases.CopyTo(key[(name.Length + 1)..]);
        return names.Add(key);
    }
}
