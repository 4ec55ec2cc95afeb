using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Benchmarks;

/// <summary>Tables of a thousand to five million rows: the bytes alone, the rows that one article can name, the whole table, the index of a corpus, and one article against each.</summary>
/// <remarks>Held whole, the largest table takes gigabytes: it is there to be streamed and indexed, and its rows for <see cref="Whole"/> and <see cref="LookUpWhole"/> are left out.</remarks>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class ReferenceBenchmarks
{
    private const int MostWhole = 100_000;
    private static readonly string[] Metrics = ["employees", "revenue", "net profit", "ships built", "emissions", "patents", "stores", "debt", "market share", "output"];

    private readonly byte[] _buffer = new byte[256 * 1024];
    private string _path = "";
    private ArticleReading _reading = null!;
    private FileStream? _open;
    private CorpusIndex? _index;
    private ClaimLinker? _linker;

    /// <summary>How many rows the table has.</summary>
    [Params(1_000, 100_000, 5_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        // Of its own for each case: cases may run in processes of their own.
        _path = Path.GetTempFileName();
        using (var table = new StreamWriter(_path))
        {
            table.Write("subject,metric,value,unit,period,source\n");
            for (var row = 0; row < Rows; row++)
                table.Write(string.Create(CultureInfo.InvariantCulture, $"Firm {row / 50} Holdings,{Metrics[row % 10]},{(row * 7919L % 999_983) + 1},USD,{1975 + (row / 10 % 5)},register\n"));
        }

        var article = ArticleLoader.Load("Firm 7 Holdings had 12 stores in 1976. Its debt was $5 million.\n"u8, "news.txt").Article!;
        _reading = ArticleReading.Read(article);
        _open = Open();
        _index = Build(_open);
        if (Rows <= MostWhole) _linker = new ClaimLinker(Load());
    }

    [Benchmark(Baseline = true)]
    public long Bytes()
    {
        using var stream = Open();
        var length = 0L;
        while (stream.Read(_buffer) is > 0 and var read) length += read;
        return length;
    }

    [Benchmark]
    public int Stream()
    {
        using var stream = Open();
        return new ClaimLinker(ReferenceStream.Load("facts.csv", stream, new ArticleWords(_reading))!).Link(_reading).Count;
    }

    [Benchmark]
    public int Index()
    {
        using var stream = Open();
        return Build(stream).Find(new ArticleWords(_reading)).Facts.Count;
    }

    [Benchmark]
    public int LookUpIndexed() => new ClaimLinker(_index!.Find(new ArticleWords(_reading))).Link(_reading).Count;

    [Benchmark]
    public int Whole() => _linker is null ? 0 : Load().Facts.Count;

    [Benchmark]
    public int LookUpWhole() => _linker?.Link(_reading).Count ?? 0;

    [GlobalCleanup]
    public void CleanUp()
    {
        _reading.Dispose();
        _open?.Dispose();
        File.Delete(_path);
    }

    private static CorpusIndex Build(FileStream stream) => new(ReferenceIndex.Build("facts.csv", stream)!);

    private FileStream Open() => new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    private ReferenceTable Load()
    {
        using var stream = Open();
        return ReferenceLoader.Load("facts.csv", stream);
    }

    // A project that the harness writes would be built under our rules, which it breaks.
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(new Job().WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
