using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Games won and lost so far, for rows that count them: "a 5-2 record", "improved to 5-2".</summary>
internal sealed class RecordCue : IImpliedCue
{
    private readonly TableIndex _index;
    private readonly List<(int Fact, string Name, bool IsWon)> _rows = [];

    /// <summary>Finds such rows of a table; linear in its names.</summary>
    /// <param name="index">The table.</param>
    public RecordCue(TableIndex index)
    {
        _index = index;
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (index.Facts[fact].Unit is { Dimension: not Dimension.Count } or { Per: not null }) continue;
            foreach (var name in index.Facts[fact].MetricAliases.Prepend(index.Facts[fact].Metric))
                if (IsWon(name) is { } isWon)
                {
                    _rows.Add((fact, name, isWon));
                    break;
                }
        }
    }

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (_rows.Count == 0) return;
        var scan = sentence.Scan();
        foreach (var pair in ScorePair.All(scan))
        {
            if (sentence.IsCrowded) return;
            if (sentence.IsQuantity(pair.First) || !IsRecord(scan, pair)) continue;
            var claim = sentence.Claim("", sentence.Quantity(QuantityKind.Count, pair.First, pair.End, ScorePair.Number(scan, pair.First)));
            var owners = sentence.Owners(claim);
            foreach (var isWon in (bool[])[true, false])
            {
                var rows = new List<ImpliedRow>();
                foreach (var row in _rows)
                    if (row.IsWon == isWon && PeriodCue.Fits(claim, _index.Facts[row.Fact]) && sentence.Owned(owners, row.Fact, out var how) is > 0 and var owned) rows.Add(new ImpliedRow(row.Fact, 1, owned == 1, row.Name, how));
                var token = isWon ? pair.First : pair.First + 2;
                if (rows.Count > 0) offers.Add(new ImpliedOffer(QuantityKind.Count, token, token + 1, ScorePair.Number(scan, token), rows));
            }
        }
    }

    // "away record", "home record", "a 5-2 record against Borda" are of a part.
    private static bool IsRecord(in Scan scan, ScorePair pair)
    {
        var noun = scan.Is(pair.End, "overall") || scan.Is(pair.End, "season") ? pair.End + 1 : pair.End;
        if (scan.Is(noun, "record")) return !scan.Is(noun + 1, "against") && !scan.Is(noun + 1, "at") && !scan.Is(noun + 1, "in") && !scan.Is(noun + 1, "on");
        if (scan.Is(pair.First - 1, "of")) return scan.Is(pair.First - 2, "record") && !scan.Is(pair.First - 3, "home") && !scan.Is(pair.First - 3, "away");
        return scan.Is(pair.First - 1, "to") && (scan.Is(pair.First - 2, "improved") || scan.Is(pair.First - 2, "improving") || scan.Is(pair.First - 2, "improve") || scan.Is(pair.First - 2, "dropped") || scan.Is(pair.First - 2, "dropping"));
    }

    private static bool? IsWon(string name) => name.ToLowerInvariant() switch
    {
        "wins" or "victories" or "games won" or "matches won" or "season wins" => true,
        "losses" or "defeats" or "games lost" or "matches lost" or "season losses" => false,
        _ => null,
    };
}
