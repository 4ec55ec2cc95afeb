using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The result of one contest: "2-0".</summary>
/// <param name="First">The token of its first number; the dash and the second number follow.</param>
/// <param name="One">The first number.</param>
/// <param name="Other">The second number.</param>
internal readonly record struct ScorePair(int First, decimal One, decimal Other)
{
    private const int Longest = 3;

    /// <summary>The token behind it.</summary>
    public int End => First + 3;

    /// <summary>All results of a sentence, in order. A row of several is the score of the sets of one contest, and is left out, as is what has more parts than two.</summary>
    /// <param name="scan">The sentence.</param>
    public static List<ScorePair> All(in Scan scan)
    {
        var found = new List<ScorePair>();
        var (inRow, last) = (false, -1);
        for (var at = scan.First; at < scan.End; at++)
        {
            if (!IsPair(scan, at)) continue;
            // "6-7 (4), 6-4, 7-5".
            var goesOn = last >= 0 && IsRow(scan, last, at);
            if (goesOn && !inRow) found.RemoveAt(found.Count - 1);
            inRow = goesOn;
            last = at + 3;
            if (!goesOn) found.Add(new ScorePair(at, Value(scan, at), Value(scan, at + 2)));
            at += 2;
        }

        return found;
    }

    /// <summary>Where one of its two numbers stands.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="token">The token of the number.</param>
    public static Numeral Number(in Scan scan, int token) => new(Value(scan, token), 1m, 1m, NumeralForm.Integer, scan[token].Span);

    private static bool IsPair(in Scan scan, int at) =>
        IsWhole(scan, at) && scan.Is(at + 1, '-') && scan.Glued(at + 1) && IsWhole(scan, at + 2) && scan.Glued(at + 2)
        && !((scan.Is(at - 1, '-') || scan.Is(at - 1, '/') || scan.Is(at - 1, ':') || scan.Is(at - 1, '$')) && scan.Glued(at)) && !((scan.Is(at + 3, '-') || scan.Is(at + 3, '/') || scan.Is(at + 3, '%') || scan.IsWord(at + 3)) && scan.Glued(at + 3));

    private static bool IsRow(in Scan scan, int from, int to)
    {
        var at = from;
        if (scan.Is(at, '(') && scan.IsNumber(at + 1) && scan.Is(at + 2, ')')) at += 3;
        if (scan.Is(at, ',')) at++;
        if (scan.Is(at, "and")) at++;
        return at == to;
    }

    private static bool IsWhole(in Scan scan, int at) => scan.IsNumber(at) && scan[at].Length <= Longest && scan.Of(at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static decimal Value(in Scan scan, int at) => decimal.Parse(scan.Of(at), NumberStyles.None, CultureInfo.InvariantCulture);
}
