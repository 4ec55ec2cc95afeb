using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Tokens;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Benchmarks;

/// <summary>Time and memory by stage, on the articles of the samples, numbered so that no line repeats; the column of rates is megabytes of text a second.</summary>
[MemoryDiagnoser]
[Config(typeof(RateConfig))]
public class PipelineBenchmarks
{
    private Article _article = null!;
    private ArticleReading _reading = null!;
    private ClaimLinker _linker = null!;
    private IReadOnlyList<Link> _links = null!;
    private ArticleReport _report = null!;

    /// <summary>How many characters one operation reads; the rates divide by it.</summary>
    public const int Characters = 1_000_000;

    [GlobalSetup]
    public void Prepare()
    {
        var text = NewsText.Make(Characters);
        _article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "news.txt").Article!;
        _reading = ArticleReading.Read(_article);
        using var table = File.OpenRead(NewsText.Table);
        _linker = new ClaimLinker(ReferenceLoader.Load("facts.csv", table));
        _links = _linker.Link(_reading);
        _report = Pipeline.Verify(_article, _linker, CheckOptions.Default);
    }

    [Benchmark(Baseline = true)]
    public int Digits()
    {
        var count = 0;
        for (var rest = _article.Text.AsSpan(); ;)
        {
            var at = rest.IndexOfAnyInRange('0', '9');
            if (at < 0) return count;
            count++;
            rest = rest[(at + 1)..];
        }
    }

    [Benchmark]
    public int Tokens()
    {
        using var tokens = Tokenizer.Split(_article.Text, QuantityFinder.Lexicon);
        return tokens.Count;
    }

    [Benchmark]
    public int Sentences()
    {
        using var sentences = SentenceSplitter.Split(_article, _reading.Tokens.Span);
        return sentences.Count;
    }

    [Benchmark]
    public int Quantities() => QuantityFinder.Find(_article.Text, _reading.Tokens.Span, _reading.Sentences).Quantities.Count;

    [Benchmark]
    public int Claims() => ClaimFinder.Find(_article, _reading.Tokens.Span, _reading.Sentences, _reading.Findings).Count;

    [Benchmark]
    public int Links() => _linker.Link(_reading).Count;

    [Benchmark]
    public int Verdicts() => _links.Count(link => ClaimChecker.Check(link, CheckOptions.Default, null).IsDiscrepancy);

    [Benchmark]
    public int Reports()
    {
        using var output = new StringWriter();
        var writer = ReportFormats.Find("jsonl")!.Open(output, new ReportOptions());
        writer.Article(_report);
        return output.GetStringBuilder().Length;
    }

    [Benchmark]
    public int WholePath() => Pipeline.Verify(_article, _linker, CheckOptions.Default).Claims.Count;
}
