using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>"A, B and C have 1, 2 and 3 respectively": numbers go to names in turn, and a name that the table does not know still takes its turn.</summary>
internal static class RespectiveCue
{
    private const int LongestRun = 96;

    /// <summary>Whether a sentence deals its numbers out in turn.</summary>
    public static bool Applies(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.Is(at, "respectively") || scan.Is(at, "respective")) return true;
        return false;
    }

    /// <summary>The tokens of the name that a number belongs to; null when names and numbers differ in count, and then no name can be told.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="all">All quantities of the sentence, in order.</param>
    public static (int First, int End)? Name(in Scan scan, Quantity quantity, IReadOnlyList<Quantity> all)
    {
        var (numbers, place) = NumberRun(scan, quantity, all);
        if (numbers < 2) return null;
        (int First, int End)? found = null;
        foreach (var run in NameRuns(scan))
        {
            if (run.Count != numbers) continue;
            if (found is not null) return null;
            found = run[place];
        }

        return found;
    }

    /// <summary>Where the run of numbers begins that a number stands in: what is said before the run is said of all of it.</summary>
    public static int FirstOfRun(in Scan scan, Quantity quantity)
    {
        var first = quantity.FirstToken;
        for (var at = first - 1; at >= Math.Max(scan.First, quantity.FirstToken - LongestRun); at--)
        {
            if (scan.IsNumber(at)) first = at;
            else if (!(scan.Is(at, ',') || scan.Is(at, "and") || scan.Is(at, '%') || scan.Is(at, '$') || scan.Any(at, WordClass.Scale) || scan.Is(at, "percent"))) break;
        }

        return first;
    }

    // The numbers that only commas and "and" join, and which of them this one is.
    private static (int Count, int Place) NumberRun(in Scan scan, Quantity quantity, IReadOnlyList<Quantity> all)
    {
        var place = -1;
        for (var i = 0; i < all.Count; i++)
            if (ReferenceEquals(all[i], quantity)) place = i;
        if (place < 0) return (0, 0);
        int first = place, last = place;
        while (first > 0 && Joined(scan, all[first - 1].EndToken, all[first].FirstToken)) first--;
        while (last + 1 < all.Count && Joined(scan, all[last].EndToken, all[last + 1].FirstToken)) last++;
        return (last - first + 1, place - first);
    }

    private static List<List<(int First, int End)>> NameRuns(in Scan scan)
    {
        var runs = new List<List<(int First, int End)>>();
        List<(int First, int End)>? run = null;
        for (var at = scan.First; at < scan.End;)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name))
            {
                at++;
                continue;
            }

            if (run is not null && Joined(scan, run[^1].End, name.First)) run.Add((name.First, name.End));
            else runs.Add(run = [(name.First, name.End)]);
            at = name.End;
        }

        return runs;
    }

    private static bool Joined(in Scan scan, int from, int to)
    {
        if (to <= from || to - from > 3) return false;
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, ',') || scan.Is(at, "and") || scan.Is(at, "the") || scan.Is(at, '$') || scan.Is(at, "about"))) return false;
        return true;
    }
}
