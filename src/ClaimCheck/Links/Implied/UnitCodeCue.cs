using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Digits joined to letters, for rows that have these letters as their unit: "1080p", "60spm". Without such a row they are a name.</summary>
internal sealed class UnitCodeCue : IImpliedCue
{
    private const int LongestCode = 4;
    private const int LongestNumber = 6;

    private readonly TableIndex _index;
    private readonly AffinityIndex _words;
    private readonly Dictionary<string, List<int>> _byCode = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the short units of a table; linear in its rows. A number with a unit that all know is a quantity, and never looked up here.</summary>
    /// <param name="index">The table.</param>
    /// <param name="words">Its words.</param>
    public UnitCodeCue(TableIndex index, AffinityIndex words)
    {
        (_index, _words) = (index, words);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (index.Facts[fact] is not { Unit.Per: null, UnitText: { Length: > 0 and <= LongestCode } code } || !code.All(char.IsAsciiLetter)) continue;
            if (!_byCode.TryGetValue(code, out var rows)) _byCode.Add(code, rows = []);
            rows.Add(fact);
        }
    }

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (_byCode.Count == 0) return;
        var scan = sentence.Scan();
        for (var at = scan.First; at < scan.End && !sentence.IsCrowded; at++)
        {
            if (sentence.IsQuantity(at) || Read(scan, at) is not var (numeral, rows)) continue;
            if (Rows(sentence, at, numeral, rows) is { Count: > 0 } found) offers.Add(new ImpliedOffer(QuantityKind.Count, at, at + 2, numeral, found));
        }
    }

    // A word of its own, as "1080p" is; "MP-1080p" is a name.
    private (Numeral Numeral, List<int> Rows)? Read(in Scan scan, int at)
    {
        if (!scan.IsNumber(at) || scan.Glued(at) || scan[at].Length > LongestNumber || !scan.IsWord(at + 1) || !scan.Glued(at + 1) || scan[at + 1].Length > LongestCode || (scan.Glued(at + 2) && (scan.IsWord(at + 2) || scan.IsNumber(at + 2)))) return null;
        if (!_byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(scan.Of(at + 1), out var rows) || !decimal.TryParse(scan.Of(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        return (new Numeral(value, 1m, 1m, NumeralForm.Integer, scan[at].Span), rows);
    }

    private List<ImpliedRow> Rows(ImpliedSentence sentence, int at, Numeral numeral, List<int> rows)
    {
        var claim = sentence.Claim("", sentence.Quantity(QuantityKind.Count, at, at + 2, numeral));
        var owners = sentence.Owners(claim);
        var found = new List<ImpliedRow>();
        foreach (var fact in rows)
        {
            if (!PeriodCue.Fits(claim, _index.Facts[fact]) || sentence.Owned(owners, fact, out var how) is not (> 0 and var owned)) continue;
            var named = _words.Metrics[fact].Where(name => name.Trust == 1 && name.Words.Length > 0).Select(name => (double)name.Words.Count(sentence.Has) / name.Words.Length).DefaultIfEmpty(0).Max();
            var isOnly = rows.TrueForAll(other => _index.SubjectOf[other] != _index.SubjectOf[fact] || _index.AreOneSeries(other, fact));
            if (named > 0 || (isOnly && owned == 1)) found.Add(new ImpliedRow(fact, named, named > 0 && owned == 1, _index.Facts[fact].Metric, how));
        }

        return found;
    }
}
