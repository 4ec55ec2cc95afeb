using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads an order of times: "the highest since 2019", "its lowest level since March 2021".</summary>
internal static class RecordReader
{
    private const int Reach = 3;

    /// <summary>Since when a value is called the highest or lowest; null where the words tell no time from which on.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place, which must be the first.</param>
    /// <param name="metric">Where the words name what is the highest, if they do: "the highest unemployment rate since 2019".</param>
    public static Period? Since(in Scan scan, RankPhrase phrase, FacetMention? metric)
    {
        if (phrase is not { IsOnePlace: true, Best: 1 } || phrase.Order.Length == 0) return null;
        var at = metric is { } named && named.First == phrase.End ? named.End : phrase.End;
        for (var words = 0; words < Reach && IsPlain(scan, at); words++) at++;
        if (!scan.Is(at, "since")) return null;
        at++;
        var month = DateReader.MonthOf(scan, at);
        if (month > 0) at++;
        return scan.IsNumber(at) && DateReader.YearOf(scan, at) is > 0 and var year && !scan.Is(at + 1, '-') ? month > 0 ? Period.Month(year, month) : Period.Year(year) : null;
    }

    private static bool IsPlain(in Scan scan, int at) =>
        scan.Is(at, "level") || scan.Is(at, "figure") || scan.Is(at, "rate") || scan.Is(at, "total") || scan.Is(at, "reading") || scan.Is(at, "value") || scan.Is(at, "annual") || scan.Is(at, "yearly") || scan.Is(at, "number") || scan.Is(at, "result");
}
