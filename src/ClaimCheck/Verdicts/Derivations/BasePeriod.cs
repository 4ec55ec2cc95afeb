using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Reads what a change is measured from: "since 2019", "than in March 2024", "from a year earlier".</summary>
internal static class BasePeriod
{
    // How many words may stand between "compared with" and its year.
    private const int Reach = 4;

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal, "from", "since", "than", "with", "to", "against", "versus", "between", "over");

    private static readonly FrozenSet<string> Comparisons = FrozenSet.Create(StringComparer.Ordinal, "from", "since", "than", "compared", "against", "versus", "between");

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(month => month.ToLowerInvariant())];

    /// <summary>The period, or null when the words name none.</summary>
    /// <param name="words">The words around the number.</param>
    /// <param name="now">When the claim speaks of, for "a year earlier"; null when that is not known.</param>
    public static Period? Find(ClaimWords words, Period? now)
    {
        var forward = words.OwnAfter.ToList();
        var backward = words.OwnBefore.Reverse().ToList();
        return Named(forward) ?? Named(backward) ?? (now is { } time && (IsYearEarlier(forward) || IsYearEarlier(backward)) ? Earlier(time) : null);
    }

    private static Period? Named(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (YearOf(words[at]) is not { } year) continue;
            var from = Math.Max(0, at - Reach);
            var opener = -1;
            for (var before = at - 1; before >= from && words[before] is not ("," or ";" or "and"); before--)
            {
                if (Openers.Contains(words[before])) opener = before;
            }

            if (opener < 0 || !Enumerable.Range(opener, at - opener).Concat(opener > 0 ? [opener - 1] : []).Any(place => Comparisons.Contains(words[place]))) continue;
            var month = at > 0 ? Array.IndexOf(Months, words[at - 1]) + 1 : 0;
            return month > 0 ? Period.Month(year, month) : Period.Year(year);
        }

        return null;
    }

    private static bool IsYearEarlier(IReadOnlyList<string> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if ((words[at], words[at + 1]) is ("year", "earlier" or "ago" or "before") or ("previous" or "preceding" or "prior", "year")) return true;
        }

        return false;
    }

    private static Period? Earlier(Period time) =>
        time.Start.Year <= 1 ? null : new Period(time.Start.AddYears(-1), time == Period.Month(time.Start.Year, time.Start.Month) ? Period.Month(time.Start.Year - 1, time.Start.Month).Last : time.Last.AddYears(-1));

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2199 ? year : null;
}
