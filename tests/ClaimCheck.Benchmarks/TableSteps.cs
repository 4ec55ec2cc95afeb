using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Benchmarks;

/// <summary>Something done with a table.</summary>
/// <param name="Key">How a child process is asked for it.</param>
/// <param name="Name">The heading of its column.</param>
/// <param name="IsWhole">Whether the whole table is held.</param>
/// <param name="Prepare">What is done before, unmeasured, for a file of so many rows.</param>
internal sealed record TableStep(string Key, string Name, bool IsWhole, Func<string, int, TableWork> Prepare);

/// <summary>What is measured.</summary>
/// <param name="Run">Does it.</param>
/// <param name="Times">How many times it does it.</param>
/// <param name="Held">What it uses, to be closed afterwards.</param>
internal sealed record TableWork(Action Run, int Times = 1, IDisposable? Held = null) : IDisposable
{
    public void Dispose() => Held?.Dispose();
}

/// <summary>The steps, and the table that they are done with: five rows a subject, a fifth of the rows as many subjects.</summary>
internal static class TableSteps
{
    private const int Articles = 200;
    private static readonly string[] Metrics = ["employees", "revenue", "net profit", "ships built", "emissions", "patents", "stores", "debt", "market share", "output"];

    /// <summary>All of them, in the order of their columns.</summary>
    public static IReadOnlyList<TableStep> All { get; } =
    [
        new("bytes", "the bytes alone", false, (path, _) => new(() => ReadBytes(path))),
        new("stream", "one pass for an article", false, (path, _) => new(() => Link(Stream(path, Read(0, 1)), 0, 1))),
        new("index", "building the index", false, (path, _) => new(() => Index(path).Dispose())),
        new("indexed", "an article by the index", false, PrepareIndexed),
        new("whole", "reading it whole", true, (path, _) => new(() => Load(path))),
        new("held", "an article by the whole", true, PrepareHeld),
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(string path, int rows)
    {
        using var table = new StreamWriter(path);
        table.Write("subject,metric,value,unit,period,source\n");
        for (var row = 0; row < rows; row++)
            table.Write(string.Create(CultureInfo.InvariantCulture, $"Firm {row / 5} Holdings,{Metrics[row % 10]},{(row * 7919L % 999_983) + 1},USD,{1975 + (row / 10 % 5)},register\n"));
    }

    private static TableWork PrepareIndexed(string path, int rows)
    {
        var index = Index(path);
        return new(() => Each(rows, (article, number) => new ClaimLinker(index.Index.Find(new ArticleWords(article))).Link(article)), Articles, index);
    }

    private static TableWork PrepareHeld(string path, int rows)
    {
        var linker = new ClaimLinker(Load(path));
        return new(() => Each(rows, (article, number) => linker.Link(article)), Articles);
    }

    // Articles about subjects from all over the table.
    private static void Each(int rows, Action<ArticleReading, int> work)
    {
        for (var number = 0; number < Articles; number++)
        {
            using var article = Read(number, rows);
            work(article, number);
        }
    }

    private static ArticleReading Read(int number, int rows)
    {
        var firm = (long)number * rows / 5 / Articles;
        var text = string.Create(CultureInfo.InvariantCulture, $"Firm {firm} Holdings had 12 stores in 1976, and revenue of $3 million. Its debt was $5 million.\n");
        return ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "news.txt").Article!);
    }

    private static void ReadBytes(string path)
    {
        var buffer = new byte[256 * 1024];
        using var stream = Open(path);
        while (stream.Read(buffer) > 0)
        {
        }
    }

    private static void Link(ReferenceTable table, int number, int rows)
    {
        using var article = Read(number, rows);
        new ClaimLinker(table).Link(article);
    }

    private static ReferenceTable Stream(string path, ArticleReading article)
    {
        using (article)
        {
            using var stream = Open(path);
            return ReferenceStream.Load("facts.csv", stream, new ArticleWords(article))!;
        }
    }

    private static ReferenceTable Load(string path)
    {
        using var stream = Open(path);
        return ReferenceLoader.Load("facts.csv", stream);
    }

    private static OpenIndex Index(string path)
    {
        var stream = Open(path);
        return new OpenIndex(new CorpusIndex(ReferenceIndex.Build("facts.csv", stream)!), stream);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>An index with its file, which must stay open.</summary>
    private sealed record OpenIndex(CorpusIndex Index, FileStream Stream) : IDisposable
    {
        public void Dispose() => Stream.Dispose();
    }
}
