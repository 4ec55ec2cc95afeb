using ClaimCheck.Claims;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Links a number of several subjects together to the rows of each; it is no single row's, even where one would fit.</summary>
internal sealed class JointSearch(TableIndex index)
{
    /// <summary>The link of a number that several subjects share; null for every other number.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claim">The number.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="alone">The link that it has when its subject is taken for one.</param>
    public Link? Find(LinkContext context, Claim claim, int sentence, Link alone)
    {
        var scan = context.Scan(sentence);
        var mentions = context.View(sentence).Mentions;
        if (claim.Quantity.Unit is { Dimension: Quantities.Dimension.Multiple } || JointNames.Find(scan, claim.Quantity, context.Quantities(sentence), mentions) is not { } joint) return null;
        if (joint.IsOpen) return Apart(claim, "it is a number of several together, and the table does not know all of them");
        var metrics = Metrics(mentions, joint, alone).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var parts = metrics.Count == 1 ? joint.Names.Select(name => Rows(claim, name, metrics[0])).ToList() : [];
        if (parts.Count < 2 || parts.Exists(rows => rows.Count == 0) || !CanBeAdded(parts)) return Apart(claim, "it is a number of several together, and the table does not have it of each");
        return new Link(claim, null, [$"metric \"{metrics[0]}\"", $"{string.Join(" and ", parts.Select(rows => $"\"{rows[0].Subject}\""))} are named together"]) { Parts = parts };
    }

    private static Link Apart(Claim claim, string reason) => new(claim, null, [reason]);

    private List<string> Metrics(IReadOnlyList<FacetMention> mentions, JointNames joint, Link alone)
    {
        if (alone.Fact is { } fact) return [fact.Metric];
        var found = new List<string>();
        foreach (var mention in mentions)
        {
            if (mention.Phrase is not { Facet: Facet.Metric, NeedsChange: false } || mention.Kind != MatchKind.Exact) continue;
            found.AddRange(mention.Phrase.Facts.Where(row => joint.Names.Any(name => index.SubjectOf[row] == index.SubjectOf[name.Phrase.Facts[0]])).Select(row => index.Facts[row].Metric));
        }

        return found;
    }

    private List<Fact> Rows(Claim claim, FacetMention name, string metric) =>
        [.. index.SubjectRows(name.Phrase.Facts[0]).Select(row => index.Facts[row]).Where(row => row.Metric.Equals(metric, StringComparison.OrdinalIgnoreCase) && UnitCue.Fits(claim.Quantity, row)).OrderBy(row => row.Period?.Start)];

    // Rates of different things have no sum; shares of one whole do.
    private static bool CanBeAdded(List<List<Fact>> parts) =>
        parts.TrueForAll(rows => rows[0].Unit is not { Per: not null } && (rows[0].Unit is not { Dimension: Quantities.Dimension.Percent or Quantities.Dimension.Points or Quantities.Dimension.Temperature } || rows[0].Metric.Contains("share", StringComparison.OrdinalIgnoreCase)))
        && parts.Select(rows => rows[0].Statistic).Distinct().Count() == 1;
}
