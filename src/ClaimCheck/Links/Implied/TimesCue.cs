using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>"Twice" behind a verb, for rows that count what the verb does: "Doe scored twice" for a row of two goals.</summary>
/// <remarks>It only confirms: what was done twice in one sentence was done more often in others. All of a name of the metric must be said, and the verb must be a word of it.</remarks>
internal sealed class TimesCue(TableIndex index, AffinityIndex words) : IImpliedCue
{
    private const int VerbReach = 4;

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        var scan = sentence.Scan();
        for (var at = scan.First + 1; at < scan.End && !sentence.IsCrowded; at++)
        {
            if (sentence.IsQuantity(at) || Value(scan, at) is not { } value || !IsCount(scan, at + 1)) continue;
            var numeral = new Numeral(value, 1m, 1m, NumeralForm.Integer, scan[at].Span);
            if (Rows(sentence, at, numeral) is { Count: > 0 } rows) offers.Add(new ImpliedOffer(QuantityKind.Count, at, at + 1, numeral, rows));
        }
    }

    private static decimal? Value(in Scan scan, int at) => scan.Is(at, "twice") ? 2 : scan.Is(at, "thrice") ? 3 : null;

    // "twice as many", "twice the price", "twice a week" count nothing.
    private static bool IsCount(in Scan scan, int at) =>
        !scan.Has(at) || (!scan.Is(at, '-') && !scan.IsNumber(at) && (!scan.IsWord(at) || scan.Any(at, WordClass.Preposition | WordClass.Conjunction) && !scan.Is(at, "as") && !scan.Is(at, "per")));

    private List<ImpliedRow> Rows(ImpliedSentence sentence, int at, Numeral numeral)
    {
        var rows = new List<ImpliedRow>();
        SubjectSearch? owners = null;
        Claim? claim = null;
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (index.Facts[fact].Unit is { Dimension: not (Dimension.Count or Dimension.Multiple) } or { Per: not null } || Named(sentence, at, fact) is not { } name) continue;
            claim ??= sentence.Claim("", sentence.Quantity(QuantityKind.Count, at, at + 1, numeral));
            owners ??= sentence.Owners(claim);
            if (PeriodCue.Fits(claim, index.Facts[fact]) && sentence.Owned(owners, fact, out var how) > 0) rows.Add(new ImpliedRow(fact, 1, false, name, how));
        }

        return rows;
    }

    private string? Named(ImpliedSentence sentence, int at, int fact)
    {
        foreach (var name in words.Metrics[fact])
            if (name.Trust == 1 && name.Words.Length > 0 && Array.TrueForAll(name.Words, sentence.Has) && HasVerb(sentence, name, at)) return name.Text;
        return null;
    }

    private bool HasVerb(ImpliedSentence sentence, AffinityName name, int at)
    {
        var scan = sentence.Scan();
        for (var verb = at - 1; verb >= at - VerbReach && scan.Has(verb) && !scan.Is(verb, ',') && !Words.EndsClause(scan, verb); verb--)
        {
            if (!IsPast(scan, verb) || sentence.Word(verb) is not (>= 0 and var word)) continue;
            if (Array.IndexOf(name.Words, word) >= 0 || words.Kin(word).Any(kin => Array.IndexOf(name.Words, kin.Word) >= 0)) return true;
        }

        return false;
    }

    private static bool IsPast(in Scan scan, int at) => scan.Is(at, "won") || (scan.IsWord(at) && (scan.Of(at).EndsWith("ed", StringComparison.Ordinal) || (OpenWords.Of(scan.Of(at)) & WordForms.Past) != 0));
}
