using System.Globalization;
using ClaimCheck.Tests.Support;

namespace ClaimCheck.Tests.Samples;

/// <summary>One folder of <c>samples</c>: an article, its table, and what is true of both.</summary>
internal sealed record Sample(string Slug)
{
    /// <summary>Every sample, by name.</summary>
    public static IReadOnlyList<string> Slugs { get; } =
        [.. Directory.GetDirectories(Repository.At("samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public string ArticlePath => Directory.GetFiles(Repository.At("samples", Slug), "article.*").Single();

    public string TablePath => At("facts.csv");

    /// <summary>The text that the gold's occurrences are counted in.</summary>
    public string Text => File.ReadAllText(ArticlePath);

    public string At(string file) => Repository.At("samples", Slug, file);

    /// <summary>The gold, in the order of its file.</summary>
    /// <exception cref="FormatException">A text does not occur that often in the article.</exception>
    public IReadOnlyList<Reading> Gold()
    {
        var text = Text;
        return [.. Csv.Rows(File.ReadAllText(At("gold.csv"))).Select(row => new Reading(
            Find(text, row["text"], int.Parse(row["occurrence"], CultureInfo.InvariantCulture)), row["text"],
            row["value"], row["low"], row["high"], row["unit"], row["change"], row["verdict"], row["severity"], row["fact_line"]))];
    }

    private int Find(string text, string part, int occurrence)
    {
        var at = -1;
        for (var seen = 0; seen < occurrence; seen++)
        {
            at = text.IndexOf(part, at + 1, StringComparison.Ordinal);
            if (at < 0) throw new FormatException($"{Slug}: \"{part}\" occurs {seen} times in the article, not {occurrence}");
        }

        return at;
    }
}
