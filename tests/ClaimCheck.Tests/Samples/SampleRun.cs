using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Samples;

/// <summary>What the tool says about a sample, beside what is true of it.</summary>
/// <param name="Slug">The sample.</param>
/// <param name="Pairs">Claims that both have, matched by where they start, in order.</param>
/// <param name="Missed">Claims of the gold that the tool does not find.</param>
/// <param name="Stray">Claims of the tool that the gold does not have.</param>
internal sealed record SampleRun(
    string Slug, IReadOnlyList<(Reading Gold, Reading Found)> Pairs, IReadOnlyList<Reading> Missed, IReadOnlyList<Reading> Stray)
{
    /// <summary>Runs the whole path over a sample's article and table, as a user would with no options.</summary>
    public static SampleRun Of(string slug)
    {
        var sample = new Sample(slug);
        using var articleFile = File.OpenRead(sample.ArticlePath);
        using var tableFile = File.OpenRead(sample.TablePath);
        var loaded = ArticleLoader.Load(articleFile, Path.GetFileName(sample.ArticlePath));
        var table = ReferenceLoader.Load("facts.csv", tableFile);
        if (loaded.Article is not { } article || loaded.Problems.Count + table.Problems.Count > 0)
            throw new InvalidDataException($"{slug}: {string.Join("; ", loaded.Problems.Concat(table.Problems))}");

        var report = Pipeline.Verify(article, new ClaimLinker(table), CheckOptions.Default);
        var gold = sample.Gold();
        var found = report.Claims.Select(claim => Reading.Of(claim, article.Text)).ToList();
        return new SampleRun(
            slug,
            [.. gold.Join(found, claim => claim.Start, claim => claim.Start, (right, said) => (right, said))],
            [.. gold.ExceptBy(found.Select(claim => claim.Start), claim => claim.Start)],
            [.. found.ExceptBy(gold.Select(claim => claim.Start), claim => claim.Start)]);
    }

    /// <summary>One line for each claim that gold and tool do not agree on, in the order of the article; empty when they agree on all.</summary>
    public string Differences()
    {
        var missed = Missed.Select(claim => (claim.Start, Line: $"not found: {Show(claim)}"));
        var stray = Stray.Select(claim => (claim.Start, Line: $"no claim: {Show(claim)}"));
        var differing =
            from pair in Pairs
            let columns = pair.Gold.Differences(pair.Found).ToList()
            where columns.Count > 0
            select (pair.Gold.Start, Line: $"\"{pair.Gold.Text}\": {string.Join("; ", columns)}");
        return string.Concat(missed.Concat(stray).Concat(differing).OrderBy(line => line.Start).Select(line => line.Line + "\n"));
    }

    /// <summary>Claims that would be reported as errors although they are none.</summary>
    public IEnumerable<string> FalseErrors() =>
        Pairs.Where(pair => pair.Gold.Severity != "error" && pair.Found.Severity == "error").Select(pair => pair.Found)
            .Concat(Stray.Where(claim => claim.Severity == "error"))
            .Select(Show);

    /// <summary>Errors that would go to print.</summary>
    public IEnumerable<string> MissedErrors() =>
        Pairs.Where(pair => pair.Gold.Severity == "error" && pair.Found.Severity != "error").Select(pair => pair.Gold)
            .Concat(Missed.Where(claim => claim.Severity == "error"))
            .Select(Show);

    /// <summary>The sample's line of <c>scores.approved.csv</c>.</summary>
    public string Score()
    {
        var gold = Pairs.Count + Missed.Count;
        var found = Pairs.Count + Stray.Count;
        var goldLinks = Pairs.Select(pair => pair.Gold).Concat(Missed).Count(claim => claim.FactLine.Length > 0);
        var foundLinks = Pairs.Select(pair => pair.Found).Concat(Stray).Count(claim => claim.FactLine.Length > 0);
        var rightLinks = Pairs.Count(pair => pair.Gold.FactLine.Length > 0 && pair.Gold.FactLine == pair.Found.FactLine);
        return string.Join(
            ',', Slug, gold,
            Part(Pairs.Count, found), Part(Pairs.Count, gold), Part(Pairs.Count(pair => pair.Gold.ReadsLike(pair.Found)), gold),
            Part(rightLinks, foundLinks), Part(rightLinks, goldLinks), Part(Pairs.Count(pair => pair.Gold.Verdict == pair.Found.Verdict), gold),
            FalseErrors().Count(), MissedErrors().Count());
    }

    /// <summary>The header of <c>scores.approved.csv</c>.</summary>
    public static string ScoreHeader =>
        "sample,claims,claim_precision,claim_recall,read_right,link_precision,link_recall,verdict_right,false_errors,missed_errors";

    private static string Part(int part, int whole) => whole == 0 ? "" : ((decimal)part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Show(Reading claim) => $"\"{claim.Text}\" at {claim.Start}, {claim.Verdict}, {claim.Severity}, line {(claim.FactLine.Length > 0 ? claim.FactLine : "none")}";
}
