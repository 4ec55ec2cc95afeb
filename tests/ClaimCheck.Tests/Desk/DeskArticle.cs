using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Desk;

/// <summary>An invented article of <c>tests/desk</c> with the table that a desk would keep for it, and what an editor says of each number.</summary>
internal static class DeskArticle
{
    /// <summary>The names of all, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.At("tests", "desk")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>What the editor and the tool say of each number of the gold, in its order.</summary>
    public static IReadOnlyList<DeskNumber> Check(string name)
    {
        string At(string file) => Repository.At("tests", "desk", name, file);
        var published = DateOnly.Parse(File.ReadAllText(At("published.txt")).Trim(), CultureInfo.InvariantCulture);
        var article = ArticleLoader.Load(File.ReadAllBytes(At("article.txt")), "article.txt").Article! with { Published = published };
        var report = Pipeline.Verify(article, new ClaimLinker(ReferenceLoader.Load("facts.csv", File.ReadAllBytes(At("facts.csv")))), CheckOptions.Default);
        return [.. Csv.Records(File.ReadAllText(At("gold.csv"))).Skip(1).Select(row => Compare(article.Text, row, report))];
    }

    private static DeskNumber Compare(string text, IReadOnlyList<string> gold, ArticleReport report)
    {
        var start = -1;
        for (var occurrence = int.Parse(gold[1], CultureInfo.InvariantCulture); occurrence > 0; occurrence--) start = text.IndexOf(gold[0], start + 1, StringComparison.Ordinal);
        if (start < 0) throw new InvalidDataException($"the gold's \"{gold[0]}\" does not stand in the article");
        var line = gold[2].Length > 0 ? int.Parse(gold[2], CultureInfo.InvariantCulture) : (int?)null;
        var near = report.Claims.Where(claim => claim.Claim.Quantity.Span.Start < start + gold[0].Length && start < claim.Claim.Quantity.Span.End).Select(claim => claim.Judgement!).ToList();
        var best = near.Find(claim => line is not null && claim.Fact?.Address.Line == line) ?? (near.Count > 0 ? near[0] : null);
        return new DeskNumber(gold[0], line, gold[3] == "bad", best?.Fact?.Address.Line, best is null ? null : Accuses(best));
    }

    // For or against; null for a verdict that says neither.
    private static bool? Accuses(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.Supported or Verdict.Rounded => false,
        Verdict.Overstated or Verdict.Understated => judgement.Severity != Severity.Note,
        Verdict.Contradicted or Verdict.Outdated or Verdict.Mismatch => true,
        _ => null,
    };
}
