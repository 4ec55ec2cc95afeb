using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>A large table of one fact a row, read once and then asked for the rows of some subjects and metrics: for many articles over one table.</summary>
/// <remarks>
/// Holds the names and, of each row, its place and order: 12 bytes a row, 16 while it is built, and five more where rows have ids. The rows themselves stay in the file, which
/// must not change meanwhile. What a look-up costs depends on the rows that it gives, not on those of the table. Safe for several threads.
/// </remarks>
public sealed class ReferenceIndex
{
    private readonly NameNumbers _subjects;
    private readonly NameNumbers _metrics;
    private readonly byte _separator;
    private readonly RowGroups _groups;
    private readonly RowIds _ids;
    private readonly RowWitnesses _witnesses;
    private readonly RowReader _rows;
    private readonly IReadOnlyList<Fact> _odd;

    internal ReferenceIndex(IndexBuilder built, RowReader rows, RowGroups groups)
    {
        (_subjects, _metrics, _separator, _witnesses, _odd) = (built.Subjects, built.Metrics, built.Separator, built.Witnesses, built.Odd);
        (Rows, Problems) = (built.Rows, built.Problems);
        (_rows, _groups, _ids) = (rows, groups, new RowIds(built.Ids));
    }

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; }

    /// <summary>How many subjects there are; rows whose subject or aliases differ in writing count as different ones.</summary>
    public int SubjectCount => _subjects.Count;

    /// <summary>How many metrics there are, told apart in the same way.</summary>
    public int MetricCount => _metrics.Count;

    /// <summary>What cannot be used of the table; one of <see cref="ProblemKind.Reference"/> means the whole of it.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a table in one pass.</summary>
    /// <param name="name">How the user named the file; its ending decides the form.</param>
    /// <param name="stream">The file; it must be seekable, and stay open for as long as the index is used.</param>
    /// <param name="options">How to read it; <see cref="ReferenceOptions.MaxStreamedRows"/> limits its rows.</param>
    /// <returns>Null for a table that must be read whole: wide, without the three columns, or not in UTF-8. Then the stream has been read in part.</returns>
    public static ReferenceIndex? Build(string name, Stream stream, ReferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReferenceOptions.Default;
        var start = stream.Position;
        if (RowFeed.Open(name, stream, options) is not { } feed) return null;
        var built = new IndexBuilder(name, feed, options);
        return new ReferenceIndex(built, new RowReader(name, stream, start, feed, built, options), new RowGroups(built.SubjectOf, built.Subjects.Count, built.MetricOf));
    }

    /// <summary>The names of a subject: its own, then its aliases.</summary>
    /// <param name="subject">Its number, from 0.</param>
    public IReadOnlyList<string> SubjectNames(int subject) => NameCells.Names(_subjects[subject], _separator);

    /// <summary>Goes through the names of a subject without making strings of them.</summary>
    internal bool VisitSubject(int subject, NameReader reader, NameReader.Visitor visit) => reader.VisitKey(_subjects[subject], _separator, visit);

    /// <summary>Goes through the names of a metric.</summary>
    internal bool VisitMetric(int metric, NameReader reader, NameReader.Visitor visit) => reader.VisitKey(_metrics[metric], _separator, visit);

    /// <summary>The names of a metric: its own, then its aliases.</summary>
    /// <param name="metric">Its number, from 0.</param>
    public IReadOnlyList<string> MetricNames(int metric) => NameCells.Names(_metrics[metric], _separator);

    /// <summary>The rows of some subjects about some metrics, and of each metric rows of two other subjects, so that "only this subject has such a metric" stays as true or false as in the whole table.</summary>
    /// <param name="subjects">The numbers of the subjects.</param>
    /// <param name="metrics">The numbers of the metrics.</param>
    /// <param name="ids">Ids of rows that are wanted whatever they are about.</param>
    /// <returns>The facts in the order of the file, with the problems of the whole table.</returns>
    public ReferenceTable Find(IReadOnlySet<int> subjects, IReadOnlySet<int> metrics, IReadOnlyCollection<string>? ids = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(metrics);
        if (Problems.Any(problem => problem.Kind == ProblemKind.Reference)) return new ReferenceTable([], Problems) { IsExtract = true };
        var rows = new List<int>();
        foreach (var subject in subjects) _groups.Collect(subject, metrics, rows);
        var named = rows.ToHashSet();
        foreach (var id in ids ?? [])
            foreach (var row in _ids.Find(id))
                if (!named.Contains(row) && _rows.ReadOne(row)?.Id == id && named.Add(row)) rows.Add(row);
        rows.Sort();
        List<Fact> facts = [.. _rows.Read(rows), .. _odd];
        foreach (var metric in metrics)
            foreach (var row in _witnesses.Find(metric, subjects))
                if (_rows.ReadOne(row) is { } fact) facts.Add(fact);
        facts.Sort((one, other) => one.Address.Line.CompareTo(other.Address.Line));
        return new ReferenceTable(facts, Problems) { IsExtract = true };
    }
}
