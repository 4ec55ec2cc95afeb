using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>"The Otters beat the Herons, 113-107": the two numbers of a score, given to the two sides of the table.</summary>
/// <remarks>
/// The larger number is that of the side with more, the smaller that of the other: so the score is checked, and not who won, which is no number.
/// How close a number is to a row says nothing.
/// </remarks>
internal sealed class ContestCue(TableIndex index, TallyTable table)
{
    private const int Behind = 9;

    // Origin: reports of matches; verbs that take a score behind their object.
    private static readonly string[] Results =
    [
        "defeated", "defeat", "defeating", "beat", "beats", "beating", "downed", "topped", "edged", "routed", "over", "past", "outlasted", "won", "wins", "winning", "win", "victory", "outplayed", "crushed", "dispatched", "toppled", "upset", "blew",
        "knocked", "lost", "loses", "losing", "loss", "fell", "falls", "falling", "succumbed", "score", "final",
    ];

    private static readonly string[] Outdone = ["outscored", "outscoring", "outscore", "outscores", "out"];
    private static readonly string[] Other = ["run", "lead", "spurt", "deficit", "burst", "edge", "cushion", "stretch", "start", "advantage", "record", "season", "hole", "clip"];
    private static readonly string[] Elsewhere = ["differential", "battle", "fastbreak", "fast-break", "bench", "paint", "turnovers", "second-chance", "transition", "baskets", "last", "previous", "streak", "series", "meeting", "matchup", "first", "after", "when", "since", "losing"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The row of one number of a score; null when the sentence does not say that it is theirs, or of which part of the contest.</summary>
    public Fact? Find(in Scan scan, TallyFigure figure, IReadOnlyList<Owner> owners)
    {
        if (table.Teams.Count != 2 || Is(scan, figure.End, Other) || scan.Is(figure.First - 1, '(') || scan.Is(figure.First - 3, '(')) return null;
        var sides = NamedSides(owners);
        var stated = PairStart(figure, scan);
        if (IsOfOthers(owners, stated)) return null;
        if (IsAbout(scan, "rebound") || IsAbout(scan, "boards")) return sides > 0 && HasVerb(scan, stated, "winning", "won", "outrebounded", "outrebounding", "out") ? Of(figure, row => table.Line(row, "rebounds")) : null;
        var parts = PartsBehind(scan, figure.End, out var isUnclear);
        if (isUnclear || sides == 0) return null;
        if (HasVerb(scan, stated, Outdone))
        {
            parts ??= PartsBefore(scan, stated, out isUnclear);
            return parts is null || isUnclear ? null : Sum(figure, parts);
        }

        if (!HasVerb(scan, stated, Results) || scan.Is(stated - 1, "to")) return null;
        if (parts is not null) return Sum(figure, parts);
        return sides >= 2 && !HasVerb(scan, stated, Elsewhere) ? Of(figure, row => table.Line(row, "points")) : null;
    }

    // "and Turku lost 99-98": the nearest name before it is none of the two sides.
    private static bool IsOfOthers(IReadOnlyList<Owner> owners, int before)
    {
        for (var i = owners.Count - 1; i >= 0; i--)
            if (owners[i].End <= before && owners[i].Role != OwnerRole.Governed) return owners[i].Kind == OwnerKind.Stranger;
        return false;
    }

    private static int PairStart(TallyFigure figure, in Scan scan) => scan.Is(figure.First - 1, '-') && scan.Glued(figure.First) ? figure.First - 2 : figure.First;

    // How often the sentence names one of the two sides: a slip of the pen may name one of them twice.
    private int NamedSides(IReadOnlyList<Owner> owners)
    {
        var named = 0;
        foreach (var owner in owners)
            if (owner.Kind == OwnerKind.Name && table.Teams.Contains(owner.Subject)) named++;
        return named;
    }

    private static bool HasVerb(in Scan scan, int before, params ReadOnlySpan<string> words)
    {
        for (var at = before - 1; at >= scan.First && !scan.Is(at, ';'); at--)
            foreach (var word in words)
                if (scan.Is(at, word) && (word != "out" || scan.Is(at + 1, '-'))) return true;
        return false;
    }

    private static bool IsAbout(in Scan scan, string stem)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsWord(at) && scan.Of(at).Contains(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // The quarters named behind a score: "33-21 in the second quarter".
    private static List<int>? PartsBehind(in Scan scan, int from, out bool isUnclear)
    {
        isUnclear = false;
        for (var at = from; at < Math.Min(scan.End, from + Behind) && (at == from || !scan.Is(at, ',')) && !scan.Is(at, ';'); at++)
        {
            if (!IsPart(scan, at)) continue;
            var parts = PartsAt(scan, at);
            isUnclear = parts is null;
            return parts;
        }

        return null;
    }

    // The only quarters, or the only half, named before a score.
    private static List<int>? PartsBefore(in Scan scan, int before, out bool isUnclear)
    {
        isUnclear = false;
        List<int>? found = null;
        for (var at = scan.First; at < before; at++)
        {
            if (!IsPart(scan, at)) continue;
            isUnclear |= found is not null;
            found = PartsAt(scan, at);
            isUnclear |= found is null;
        }

        return found;
    }

    private static bool IsPart(in Scan scan, int at) => IsHalf(scan, at) || scan.Is(at, "quarter") || scan.Is(at, "quarters") || scan.Is(at, "period") || scan.Is(at, "frame");

    private static bool IsHalf(in Scan scan, int at) => scan.Is(at, "half") || scan.Is(at, "halves");

    private static List<int>? PartsAt(in Scan scan, int at)
    {
        var parts = new List<int>();
        for (var word = at - 1; word >= Math.Max(scan.First, at - 4); word--)
        {
            var place = 0;
            for (var i = 0; i < Ordinals.Length; i++)
                if (scan.Is(word, Ordinals[i])) place = i + 1;
            if (place > 0) parts.Add(place);
            else if (!(scan.Is(word, "and") || scan.Is(word, ',')) || parts.Count == 0) break;
        }

        if (!IsHalf(scan, at)) return parts.Count == 0 ? null : parts;
        return parts switch { [1] => [1, 2], [2] => [3, 4], _ => null };
    }

    private Fact? Sum(TallyFigure figure, List<int> parts)
    {
        var totals = new List<(decimal Total, List<Fact> Rows)>();
        foreach (var side in table.Teams)
        {
            var rows = new List<Fact>();
            foreach (var part in parts.Order())
            {
                if (table.Line(side, Ordinals[part - 1] + " quarter points") is not { } row) return null;
                rows.Add(index.Facts[row]);
            }

            totals.Add((rows.Sum(row => row.Amount.Value ?? 0m), rows));
        }

        var isFirst = figure.Kind == TallyKind.High == totals[0].Total >= totals[1].Total;
        var (total, own) = isFirst ? totals[0] : totals[1];
        if (own.Count == 1) return own[0];
        return own[0] with
        {
            Metric = string.Join(" + ", own.Select(row => row.Metric)),
            Amount = new Amount.Point(new Numeral(total, 1m, 1m, NumeralForm.Integer, default)),
            ValueText = string.Join(" + ", own.Select(row => row.ValueText)),
            Id = null,
            MetricAliases = [],
        };
    }

    private Fact? Of(TallyFigure figure, Func<int, int?> line)
    {
        if (line(table.Teams[0]) is not { } one || line(table.Teams[1]) is not { } two) return null;
        var isFirst = figure.Kind == TallyKind.High == index.Facts[one].Amount.Value >= index.Facts[two].Amount.Value;
        return index.Facts[isFirst ? one : two];
    }

    private static bool Is(in Scan scan, int at, string[] words)
    {
        foreach (var word in words)
            if (scan.Is(at, word)) return true;
        return false;
    }
}
