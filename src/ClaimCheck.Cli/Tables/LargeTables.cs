using System.Collections.Concurrent;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary>Tables that are not held in memory: the first document that asks gets its rows in one pass over the file, and for the next ones the file is indexed once.</summary>
/// <param name="options">How tables are read.</param>
/// <remarks>Safe for several threads.</remarks>
internal sealed class LargeTables(ReferenceOptions options)
{
    private readonly ConcurrentDictionary<string, Table> _tables = new(StringComparer.Ordinal);

    /// <summary>The rows of a table that an article can be about; null for a table that must be read whole.</summary>
    public LoadedTable? For(TableFile file, ArticleWords words)
    {
        var table = _tables.GetOrAdd(file.Path, _ => new Table(new Lazy<CorpusIndex?>(() => Build(file))));
        try
        {
            var rows = table.IsFirst() ? Stream(file, words) : table.Index.Value?.Find(words);
            return rows is null ? null : new LoadedTable(file, rows);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new LoadedTable(file, new ReferenceTable([], [CliProblems.UnreadableTable(file.Name, error)]));
        }
    }

    private ReferenceTable? Stream(TableFile file, ArticleWords words)
    {
        using var stream = Open(file);
        return ReferenceStream.Load(file.Name, stream, words, options);
    }

    // The file stays open for as long as the run lasts: rows are read out of it.
    private CorpusIndex? Build(TableFile file)
    {
        var stream = Open(file);
        if (ReferenceIndex.Build(file.Name, stream, options) is { } index) return new CorpusIndex(index);
        stream.Dispose();
        return null;
    }

    private static FileStream Open(TableFile file) => new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>What is known of one table.</summary>
    private sealed class Table(Lazy<CorpusIndex?> index)
    {
        private int _asked;

        public Lazy<CorpusIndex?> Index => index;

        public bool IsFirst() => Interlocked.Exchange(ref _asked, 1) == 0;
    }
}
