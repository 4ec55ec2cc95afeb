using BenchmarkDotNet.Attributes;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Benchmarks;

/// <summary>From text to quantities, beside what no reader can be faster than: a scan for digits, and the tokens alone.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmark
{
    private const int Length = 4_000_000;

    private Article _article = null!;

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => _article = Reading.ArticleOf(NewsText.News(Length));

    /// <summary>Counts the digits: the ceiling of any search.</summary>
    [Benchmark]
    public int DigitScan() => _article.Text.AsSpan().Count('7');

    /// <summary>The token pass alone.</summary>
    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        using var tokens = Tokenizer.Split(_article.Text, QuantityFinder.Lexicon);
        return tokens.Count;
    }

    /// <summary>Tokens, sentences and quantities.</summary>
    [Benchmark]
    public int Quantities() => Reading.Quantities(_article);
}
