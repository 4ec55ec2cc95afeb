using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Tests.Links;

/// <summary>Which cell each number of a text was linked to, for texts and tables of a few lines.</summary>
internal static class Linked
{
    /// <summary>The link of the number that is written so; fails when the text has no such claim.</summary>
    public static Link Of(string table, string text, string number) => All(table, text).First(linked => linked.Number.StartsWith(number, StringComparison.Ordinal)).Link;

    /// <summary>The numbers that were linked, as written, in order.</summary>
    public static IEnumerable<string> Numbers(string table, string text) => All(table, text).Where(linked => linked.Link.Fact is not null).Select(linked => linked.Number);

    /// <summary>The cell that a number was linked to, as "subject, metric, period" without what the table leaves empty; null when it was linked to none.</summary>
    public static string? Cell(string table, string text, string number) =>
        Of(table, text, number).Fact is { } fact ? string.Join(", ", new[] { fact.Subject, fact.Metric, fact.Period?.ToString() }.Where(part => !string.IsNullOrEmpty(part))) : null;

    private static List<(string Number, Link Link)> All(string table, string text)
    {
        var facts = ReferenceLoader.Load("facts.csv", Encoding.UTF8.GetBytes(table));
        if (facts.Problems.Count > 0) throw new InvalidDataException(string.Join("; ", facts.Problems));
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article ?? throw new InvalidDataException("the text is no article");
        using var reading = ArticleReading.Read(article);
        return [.. new ClaimLinker(facts).Link(reading).Select(link => (link.Claim.Quantity.Span.In(article.Text).ToString(), link))];
    }
}
