using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Benchmarks;

/// <summary>The same in half a minute, without statistics: megabytes a second of news, and how much slower hostile texts are.</summary>
internal static class Quick
{
    private const int Length = 10_000_000;

    /// <summary>Measures and prints one line a text.</summary>
    public static void Run(TextWriter output)
    {
        var news = Reading.ArticleOf(NewsText.Make(Length));
        Best(() => Tokens(news), 3);
        var bare = Best(() => Tokens(news), 5);
        var full = Best(() => Reading.Quantities(news), 5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Reading.Quantities(news);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Print(output, "news, tokens alone", news.Text.Length, bare, 1);
        Print(output, "news, quantities", news.Text.Length, full, 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"allocated a quantity",-24} {allocated / count,8} bytes, {count} quantities"));
        foreach (var (name, make) in HostileText.All)
        {
            var article = Reading.ArticleOf(make(Length));
            Print(output, name, article.Text.Length, Best(() => Reading.Quantities(article), 2), full);
        }
    }

    /// <summary>The share of the bare token pass that quantities reach, from short runs in turn: steady on a busy machine.</summary>
    public static void Ratio(TextWriter output)
    {
        var news = Reading.ArticleOf(NewsText.Make(1_000_000));
        var (bare, split, full) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < 300; round++)
        {
            bare = Math.Min(bare, Best(() => Tokens(news), 1));
            split = Math.Min(split, Best(() => Reading.Sentences(news), 1));
            full = Math.Min(full, Best(() => Reading.Quantities(news), 1));
        }

        Print(output, "news, tokens alone", news.Text.Length, bare, 1);
        Print(output, "news, sentences", news.Text.Length, split, 1);
        Print(output, "news, quantities", news.Text.Length, full, 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of the bare token pass   {bare / full:0.000}"));
    }

    /// <summary>Reads the news, or one of the hostile texts, so many times, for a profiler.</summary>
    public static void Repeat(int times, string? hostile = null)
    {
        var article = Reading.ArticleOf(hostile is null ? NewsText.Make(Length) : HostileText.All.Single(text => text.Name == hostile).Make(Length));
        for (var run = 0; run < times; run++) Reading.Quantities(article);
    }

    private static int Tokens(Article article)
    {
        using var tokens = Tokenizer.Split(article.Text, QuantityFinder.Lexicon);
        return tokens.Count;
    }

    private static double Best(Func<int> work, int times)
    {
        var best = double.MaxValue;
        for (var run = 0; run < times; run++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static void Print(TextWriter output, string name, int length, double seconds, double reference) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {length / seconds / 1e6,8:0.0} MB/s {(reference == 1 ? "" : $"{seconds / reference:0.00} times news")}"));
}
