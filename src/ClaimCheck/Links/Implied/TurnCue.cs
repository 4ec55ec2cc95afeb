using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Ordinals that count, for rows that count the same noun: "its ninth win of the season" for a row of nine victories.</summary>
/// <remarks>
/// They only confirm: the third case may have come long before the tenth. The noun must head a name of the metric or be the unit, and either more of that name
/// is said or the words tell that it is a count so far.
/// </remarks>
internal sealed class TurnCue : IImpliedCue
{
    // Nothing has two of them.
    private const string Anniversary = "anniversary";

    private readonly TableIndex _index;
    private readonly AffinityIndex _words;
    private readonly Dictionary<int, List<TurnName>> _byHead = [];
    private readonly int _anniversary;

    /// <summary>Finds the counts of a table; linear in its names.</summary>
    /// <param name="index">The table.</param>
    /// <param name="words">Its words.</param>
    public TurnCue(TableIndex index, AffinityIndex words)
    {
        (_index, _words) = (index, words);
        _anniversary = words.Find(Stemmer.Stem(Anniversary));
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var row = index.Facts[fact];
            if (row.Amount.Value is not (>= 2 and var count) || count != decimal.Truncate(count)) continue;
            if (row.Unit is { Dimension: not Dimension.Count } or { Per: not null } && !(row.Unit is { Dimension: Dimension.CalendarDuration } && row.Metric.Contains(Anniversary, StringComparison.OrdinalIgnoreCase))) continue;
            foreach (var name in row.MetricAliases.Prepend(row.Metric)) Add(fact, name, Head(name));
            if (row.Unit is { } unit && !UnitCue.IsGeneric(unit) && unit.Dimension == Dimension.Count) Add(fact, row.Metric, unit.Code.Split(' ')[^1]);
        }
    }

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (_byHead.Count == 0) return;
        var scan = sentence.Scan();
        for (var at = scan.First; at < scan.End && !sentence.IsCrowded; at++)
        {
            if (sentence.IsQuantity(at) || TurnReader.Read(scan, at) is not { } figure) continue;
            if (Rows(sentence, figure) is { Count: > 0 } rows) offers.Add(new ImpliedOffer(QuantityKind.Count, figure.First, figure.End, figure.Numeral, rows) { IsPresupposed = true });
            at = figure.End - 1;
        }
    }

    private List<ImpliedRow> Rows(ImpliedSentence sentence, TurnFigure figure)
    {
        var rows = new List<ImpliedRow>();
        SubjectSearch? owners = null;
        Claim? claim = null;
        for (var at = figure.End; at < figure.NounsEnd; at++)
        {
            foreach (var name in Heads(sentence.Word(at)))
            {
                var named = name.Words.Count(sentence.Has);
                if (named < 2 && !(figure.IsSoFar && name.Head == sentence.Word(at) && Array.TrueForAll(name.Words, sentence.IsTold)) && name.Head != _anniversary) continue;
                claim ??= sentence.Claim("", sentence.Quantity(QuantityKind.Count, figure.First, figure.End, figure.Numeral));
                owners ??= sentence.Owners(claim);
                if (!PeriodCue.Fits(claim, _index.Facts[name.Fact]) || sentence.Owned(owners, name.Fact, out var how) == 0) continue;
                if (!rows.Exists(row => row.Fact == name.Fact)) rows.Add(new ImpliedRow(name.Fact, (double)named / name.Words.Length, false, name.Name, how));
            }
        }

        return rows;
    }

    private IEnumerable<TurnName> Heads(int word)
    {
        if (word < 0) yield break;
        foreach (var name in _byHead.GetValueOrDefault(word) ?? []) yield return name;
        foreach (var (kin, _) in _words.Kin(word))
            foreach (var name in _byHead.GetValueOrDefault(kin) ?? []) yield return name;
    }

    private void Add(int fact, string name, string head)
    {
        var word = _words.Find(Stemmer.Stem(head));
        if (word < 0) return;
        int[] words = [.. KinCatalogue.Stems(name).Select(stem => _words.Find(stem)).Where(other => other >= 0).Append(word).Distinct()];
        if (!_byHead.TryGetValue(word, out var names)) _byHead.Add(word, names = []);
        names.Add(new TurnName(fact, name, words, word));
    }

    // "goals against Borda", "finals, including 2020": the last word before what hangs on it.
    private static string Head(string name)
    {
        var head = "";
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (head.Length > 0 && word is "of" or "in" or "at" or "for" or "against" or "v" or "vs" or "versus" or "with" or "by" or "per" or "on" or "since" or "from" or "to" or "under" or "over") break;
            head = word.TrimEnd(',', ';', ':');
            if (head.Length < word.Length) break;
        }

        return head;
    }
}

/// <summary>A name of a count.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Name">The name.</param>
/// <param name="Words">Its telling words.</param>
/// <param name="Head">The one that is counted.</param>
internal sealed record TurnName(int Fact, string Name, int[] Words, int Head);
