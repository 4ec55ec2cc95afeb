using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Links;

/// <summary>Ties claims to the rows that somebody named, in a comment before the number or by the claim's id.</summary>
internal static class HandLinks
{
    /// <summary>The links with the pinned ones in their places.</summary>
    /// <param name="article">The article, whose comments come first.</param>
    /// <param name="links">What the words carried.</param>
    /// <param name="table">The table.</param>
    /// <param name="decisions">The pins by id of the claim.</param>
    /// <param name="problems">Gets pins that lead nowhere.</param>
    public static IReadOnlyList<Link> Apply(Article article, IReadOnlyList<Link> links, ReferenceTable table, HandDecisions decisions, List<Problem> problems)
    {
        if (article.Pins.Count == 0 && decisions.Pins.Count == 0) return links;
        var made = links.ToArray();
        for (var at = 0; at < made.Length; at++)
        {
            var claim = made[at].Claim;
            if (!decisions.Pins.TryGetValue(claim.Id, out var id)) continue;
            if (table.FindById(id) is { Count: > 0 } rows) made[at] = Pin(claim, rows, id, decisions.Name, table);
            else if (table.Facts.Count > 0 || table.IsExtract) problems.Add(HandProblems.NoFact(decisions.Name, decisions.Places.TryGetValue(claim.Id, out var place) ? place : null, id, claim.Id));
        }

        foreach (var pin in article.Pins)
        {
            var found = Array.FindIndex(made, link => pin.Reach.Contains(link.Claim.Quantity.Span));
            if (found < 0) problems.Add(ArticleProblems.PinWithoutNumber(article.Name, pin.Place, pin.FactId));
            else if (table.FindById(pin.FactId) is { Count: > 0 } rows) made[found] = Pin(made[found].Claim, rows, pin.FactId, article.Name, table);
            else if (table.Facts.Count > 0 || table.IsExtract) problems.Add(HandProblems.NoFact(article.Name, pin.Place, pin.FactId, null));
        }

        return made;
    }

    private static Link Pin(Claim claim, IReadOnlyList<Fact> rows, string id, string source, ReferenceTable table)
    {
        var fact = rows[0];
        var subject = table.Facts.Where(row => string.Equals(row.Subject, fact.Subject, StringComparison.OrdinalIgnoreCase)).ToList();
        return new Link(claim, fact, [$"pinned to the fact \"{id}\" in {source}"])
        {
            SubjectFacts = subject,
            Series = [.. subject.Where(row => row != fact && string.Equals(row.Metric, fact.Metric, StringComparison.OrdinalIgnoreCase) && row.Id == fact.Id)],
        };
    }
}
