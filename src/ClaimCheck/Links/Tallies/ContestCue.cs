using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>"The Otters beat the Herons, 113-107": the two numbers of a score, given to the two sides of the table.</summary>
/// <remarks>Who won says which number is whose; how close a number is to a row says nothing.</remarks>
internal sealed class ContestCue(TableIndex index, TallyTable table)
{
    private static readonly string[] Wins = ["defeated", "defeat", "defeating", "beat", "beats", "beating", "downed", "topped", "edged", "routed", "over", "past", "outlasted", "outscored", "outscoring", "outscore", "won", "wins", "winning", "outplayed", "outrebounded", "outrebounding", "crushed", "dispatched", "toppled", "upset", "blew", "knocked"];
    private static readonly string[] Losses = ["lost", "loses", "losing", "fell", "falls", "falling", "succumbed"];
    private static readonly string[] Runs = ["run", "lead", "spurt", "deficit", "burst", "edge", "cushion", "stretch", "start", "advantage", "record", "season", "hole"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The row of one number of a score; null when the sentence does not say which sides, or which part of the contest.</summary>
    public Fact? Find(in Scan scan, TallyFigure figure, IReadOnlyList<Owner> owners)
    {
        if (table.Teams.Count != 2 || Is(scan, figure.End, Runs) || scan.Is(figure.First - 1, '(') || scan.Is(figure.First - 3, '(')) return null;
        var verb = Find(scan, figure.First, Wins, Losses);
        if (verb < 0 || Winner(scan, owners, verb) is not { } winner) return null;
        var side = figure.Kind == TallyKind.High ? winner : table.Teams[0] == winner ? table.Teams[1] : table.Teams[0];
        if (IsAbout(scan, "rebound")) return table.Line(side, "rebounds") is { } boards ? index.Facts[boards] : null;
        var outscored = scan.Of(verb).StartsWith("out", StringComparison.OrdinalIgnoreCase);
        if (Parts(scan, out var isUnclear) is { } parts) return isUnclear ? null : Sum(side, parts);
        return isUnclear || outscored || scan.Is(figure.First - 1, "to") ? null : table.Line(side, "points") is { } points ? index.Facts[points] : null;
    }

    private int? Winner(in Scan scan, IReadOnlyList<Owner> owners, int verb)
    {
        Owner? actor = null, other = null;
        foreach (var owner in owners)
        {
            if (owner.Kind != OwnerKind.Name || table.IsMember(owner.Subject)) continue;
            if (owner.First < verb && owner.Acts) actor = owner;
            else if (owner.First > verb) other ??= owner;
        }

        if (actor is not { } one) return null;
        // A table of two sides names the other by not being the one.
        if (other is { } two && two.Subject == one.Subject && two.Role == OwnerRole.Object && !scan.Of(verb).StartsWith("out", StringComparison.OrdinalIgnoreCase)) return one.Subject;
        return Is(scan, verb, Losses) ? table.Teams[0] == one.Subject ? table.Teams[1] : table.Teams[0] : one.Subject;
    }

    private static int Find(in Scan scan, int before, params ReadOnlySpan<string[]> words)
    {
        for (var at = before - 1; at >= scan.First; at--)
        {
            if (scan.Is(at, ';')) return -1;
            foreach (var list in words)
                if (Is(scan, at, list)) return at;
            // "out-scored", cut at the hyphen.
            if (scan.Is(at, "out") && scan.Is(at + 1, '-')) return at;
        }

        return -1;
    }

    private static bool IsAbout(in Scan scan, string stem)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsWord(at) && scan.Of(at).Contains(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // The quarters that the sentence names; null for the whole contest.
    private static List<int>? Parts(in Scan scan, out bool isUnclear)
    {
        isUnclear = false;
        List<int>? found = null;
        for (var at = scan.First; at < scan.End; at++)
        {
            var isHalf = scan.Is(at, "half") || scan.Is(at, "halves");
            var isPart = scan.Is(at, "quarter") || scan.Is(at, "quarters") || scan.Is(at, "period") || scan.Is(at, "frame");
            if (!isHalf && !isPart) continue;
            var parts = new List<int>();
            for (var word = at - 1; word >= Math.Max(scan.First, at - 4); word--)
            {
                var place = PlaceOf(scan, word);
                if (place > 0) parts.Add(place);
                else if (!(scan.Is(word, "and") || scan.Is(word, ',')) || parts.Count == 0) break;
            }

            if (parts.Count == 0 || found is not null && !Same(found, parts, isHalf))
            {
                isUnclear = true;
                return found;
            }

            if (isHalf) parts = parts is [1] ? [1, 2] : parts is [2] ? [3, 4] : parts;
            found ??= parts;
        }

        return found;
    }

    private static bool Same(List<int> found, List<int> parts, bool isHalf) => !isHalf && found.Count == parts.Count && found.TrueForAll(parts.Contains);

    private static int PlaceOf(in Scan scan, int at)
    {
        for (var place = 0; place < Ordinals.Length; place++)
            if (scan.Is(at, Ordinals[place])) return place + 1;
        return 0;
    }

    private Fact? Sum(int side, List<int> parts)
    {
        var rows = new List<Fact>();
        foreach (var part in parts.Order())
        {
            if (table.Line(side, Ordinals[part - 1] + " quarter points") is not { } row) return null;
            rows.Add(index.Facts[row]);
        }

        if (rows.Count == 1) return rows[0];
        var total = rows.Sum(row => row.Amount.Value ?? 0m);
        return rows[0] with
        {
            Metric = string.Join(" + ", rows.Select(row => row.Metric)),
            Amount = new Amount.Point(new Numeral(total, 1m, 1m, NumeralForm.Integer, default)),
            ValueText = string.Join(" + ", rows.Select(row => row.ValueText)),
            Id = null,
            MetricAliases = [],
        };
    }

    private static bool Is(in Scan scan, int at, string[] words)
    {
        foreach (var word in words)
            if (scan.Is(at, word)) return true;
        return false;
    }
}
