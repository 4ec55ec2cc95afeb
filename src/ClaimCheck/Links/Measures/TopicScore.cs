using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Whether a number that fits a chart by form also speaks of what the chart shows: small points, no weight of a value.</summary>
/// <remarks>The points are those of a study of charts and their texts (docs/decisions/0005-linking.md).</remarks>
internal sealed class TopicScore(TableIndex index, MeasureTable table)
{
    private static readonly string[] WorldWords = ["world", "worldwide", "global", "globally"];

    private readonly bool _isWorld = Array.Exists(WorldWords, word => index.Find(Stemmer.Stem(word)) != 0);
    private readonly RivalMeasure _rival = new(index, table);

    /// <summary>From here a number is linked.</summary>
    public const double Enough = 1.0;

    /// <summary>From here a number may be accused by the link.</summary>
    public const double EnoughToAccuse = 2.5;

    /// <summary>From here a strict check may.</summary>
    public const double EnoughToAccuseStrictly = 3.75;

    private const int Reach = 14;
    private const int UnknownNames = 3;

    /// <summary>The points of one number.</summary>
    public double Of(in Scan scan, SentenceView view, Claim claim, int sentence, FacetPick subject, FacetPick category, bool isStated)
    {
        var from = Math.Max(0, claim.Quantity.FirstToken - scan.First - Reach);
        var to = Math.Min(view.Stems.Length, claim.Quantity.EndToken - scan.First + Reach);
        var share = table.CaptionShare(view.Stems.AsSpan(from, to - from));
        if (share < 0.6 && HasAcronym(scan, scan.First + from, scan.First + to)) share = 0.6;
        var points = (isStated || table.Times.Count == 1 ? 2 : 0) + (2 * share);
        if (subject.Mention is not null) points += 2;
        else if (subject.Taken is not null) points += 1.5;
        points += sentence switch { < 2 => 1.5, 2 => 1, > 5 => -1.5, _ => 0 };
        if (category.Mention is not null) points += 0.7;
        if (claim.Quantity.Unit?.Dimension == Dimension.Percent) points += 0.5;
        points -= 0.5 * Math.Min(UnknownNames, Unknown(scan, view, scan.First + from, scan.First + to));
        if (share == 0) points -= 0.5;
        if (claim.Quantity.Unit is { Dimension: Dimension.Count } noun && index.Find(Stemmer.Stem(noun.Code)) == 0) points -= 0.5;
        if (!_isWorld && SaysWorld(scan)) points -= 1;
        if (_rival.StandsBeside(scan, claim.Quantity)) points -= 2;
        return points;
    }

    // A chart of one country says nothing of the world.
    private static bool SaysWorld(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
            foreach (var word in WorldWords)
                if (scan.Is(at, word)) return true;
        return false;
    }

    private bool HasAcronym(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.IsWord(at) && table.IsAcronym(scan.Of(at))) return true;
        return false;
    }

    // Names beside the number that the table does not have.
    private static int Unknown(in Scan scan, SentenceView view, int from, int to)
    {
        var unknown = 0;
        for (var at = from; at < to;)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name))
            {
                at++;
                continue;
            }

            var known = false;
            for (var token = name.First; token < Math.Min(name.End, scan.End); token++) known |= view.Stems[token - scan.First] != 0;
            if (!known) unknown++;
            at = name.End;
        }

        return unknown;
    }
}
