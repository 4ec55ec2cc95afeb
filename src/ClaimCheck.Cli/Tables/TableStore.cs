using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary>Reads and indexes tables, each set once for as long as it is used.</summary>
/// <param name="options">How tables are read.</param>
/// <param name="decisions">What was decided by hand: rows that it names are always read.</param>
/// <remarks>Safe for several threads. Only the sets used last are kept, so that a corpus whose documents have tables of their own needs no more memory than a few of them.</remarks>
internal sealed class TableStore(ReferenceOptions options, HandDecisions? decisions = null)
{
    private const int Kept = 32;

    // Up to here a table is held whole, and with that a list of the rows that nothing uses. Beyond it a pass over the file is faster than reading every row.
    private const long Large = 4L * 1024 * 1024;

    // What stands beside a large table is joined with its rows for each document anew.
    private const long LargeBesideLarge = 64L * 1024;

    private readonly LargeTables _large = new(options);
    private readonly TableMaps _maps = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, Lazy<TableSet> Set)>> _sets = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, Lazy<TableSet> Set)> _order = new();

    /// <summary>The set of some files; none at all is a set without facts.</summary>
    public TableSet Get(IReadOnlyList<TableFile> files)
    {
        var key = string.Join('\0', files.Select(file => file.Path));
        Lazy<TableSet> set;
        lock (_lock)
        {
            if (_sets.TryGetValue(key, out var node))
            {
                _order.Remove(node);
            }
            else
            {
                node = new((key, new Lazy<TableSet>(() => Load(files))));
                _sets[key] = node;
            }

            _order.AddFirst(node);
            set = node.Value.Set;
            if (_order.Count > Kept)
            {
                _sets.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }
        }

        // Outside the lock: whoever waits here waits for this set only.
        return set.Value;
    }

    /// <summary>The set of some files for one document: of large tables only the rows that it can be about.</summary>
    public TableSet Get(IReadOnlyList<TableFile> files, Article article)
    {
        if (!HasLarge(files)) return Get(files);
        using var reading = ArticleReading.Read(article);
        var words = new ArticleWords(reading, decisions);
        LoadedTable[] tables = [.. files.Select(file => (IsLarger(file, LargeBesideLarge) ? _large.For(file, words) : null) ?? Get([file]).Tables[0])];
        return new TableSet(tables, new ClaimLinker(ReferenceTable.Join([.. tables.Select(table => table.Table)])));
    }

    /// <summary>Whether one of the files is too large to be held whole.</summary>
    public bool HasLarge(IReadOnlyList<TableFile> files) => files.Any(file => IsLarger(file, Large));

    private bool IsLarger(TableFile file, long size) => new FileInfo(file.Path) is { Exists: true, Length: var length } && length > size && ReferenceStream.Takes(file.Name, options) && _maps.For(file.Path).Map is null;

    private TableSet Load(IReadOnlyList<TableFile> files)
    {
        // Of a set of several, each is kept by itself too: it may be the shared one beside a document's own.
        LoadedTable[] tables = files.Count == 1 ? [Load(files[0])] : [.. files.Select(file => Get([file]).Tables[0])];
        return new TableSet(tables, new ClaimLinker(ReferenceTable.Join([.. tables.Select(table => table.Table)])));
    }

    private LoadedTable Load(TableFile file)
    {
        try
        {
            if (Directory.Exists(file.Path)) return new(file, new ReferenceTable([], [TableFolder.WhyNone(file.Name, file.Path)]));
            if (!File.Exists(file.Path)) return new(file, new ReferenceTable([], [CliProblems.NoSuchTable(file.Name)]));
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var (map, problems) = _maps.For(file.Path);
            var table = SqliteTables.IsOne(stream) ? SqliteTables.Load(file.Name, file.Path, options with { Map = map }) : ReferenceLoader.Load(file.Name, stream, options with { Map = map });
            return new(file, problems.Count == 0 ? table : table with { Problems = [.. problems, .. table.Problems] });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(file, new ReferenceTable([], [CliProblems.UnreadableTable(file.Name, error)]));
        }
    }
}
