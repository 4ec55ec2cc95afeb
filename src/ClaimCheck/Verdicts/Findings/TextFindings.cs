using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Checks the numbers of an article against each other. Linear in the text; no table is needed.</summary>
public static class TextFindings
{
    /// <summary>What does not fit together, in order of the doubted numbers.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="options">The profile decides how much slack numbers are given.</param>
    public static IReadOnlyList<Finding> Of(ArticleReading reading, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<Finding>();
        var (tolerances, next, time) = (Tolerances.For(options.Profile), 0, 0);
        foreach (var sentence in reading.Sentences)
        {
            var quantities = Take(reading.Findings.Quantities, ref next, quantity => quantity.FirstToken < sentence.EndToken);
            var periods = Take(reading.Findings.Periods, ref time, period => period.Token < sentence.EndToken);
            if (quantities.Count + periods.Count == 0) continue;
            var scan = new Scan(reading.Article.Text, reading.Tokens.Span, sentence.FirstToken, sentence.EndToken);
            var numbers = new SentenceNumbers(quantities, periods, tolerances);
            foreach (var check in TextCheckCatalog.All)
                foreach (var doubt in check.Find(scan, numbers)) found.Add(Made(reading.Article.Name, check, doubt, options.Profile, found) with { Sentence = sentence.Span });
        }

        return [.. found.OrderBy(finding => finding.Spans[0].Start)];
    }

    private static List<T> Take<T>(IReadOnlyList<T> all, ref int next, Predicate<T> isInside)
    {
        var taken = new List<T>();
        while (next < all.Count && isInside(all[next])) taken.Add(all[next++]);
        return taken;
    }

    private static Finding Made(string document, TextCheck check, Doubt doubt, Profile profile, List<Finding> before)
    {
        var same = before.Count(finding => finding.Rule == check.Code && finding.Message == doubt.Message) + 1;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document}\u001F{check.Code}\u001F{doubt.Message}\u001F{same}"));
        var severity = check.Severity == Severity.Note && profile == Profile.Strict ? Severity.Warning : check.Severity;
        return new Finding(Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6)), check.Code, severity, doubt.Numbers, doubt.Message) { Sentence = doubt.Numbers[0], Stated = doubt.Stated, Computed = doubt.Computed };
    }
}
