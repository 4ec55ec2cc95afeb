using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Results of votes, for rows that count one side's votes: "the Senate passed the bill 52-48".</summary>
/// <remarks>What passed had more votes for it, what was rejected more against it, however the two are written. Where neither is said, the first number is that of the ayes, and is only confirmed.</remarks>
internal sealed class VoteCue(TableIndex index, VoteRows votes) : IImpliedCue
{
    private static readonly FrozenSet<string> Said = Set("vote votes voted voting passed approved adopted backed ruled ruling rule decision verdict confirmed rejected defeated failed blocked endorsed ratified cleared upheld");
    private static readonly FrozenSet<string> Passed = Set("passed approved adopted backed ruled ruling rule decision confirmed endorsed ratified cleared upheld favour favor");
    private static readonly FrozenSet<string> Rejected = Set("rejected defeated failed blocked");

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (votes.Rows.Count == 0) return;
        var scan = sentence.Scan();
        if (!Has(scan, Said)) return;
        var pairs = ScorePair.All(scan);
        // Two votes in one sentence: which of them the words are about is not said.
        if (pairs is not [var pair] || pair.One == pair.Other || sentence.IsQuantity(pair.First)) return;
        var (passed, rejected) = (Has(scan, Passed), Has(scan, Rejected));
        if (passed && rejected) return;
        var isFirstFor = passed ? pair.One > pair.Other : !rejected || pair.One < pair.Other;
        var claim = sentence.Claim("", sentence.Quantity(QuantityKind.Count, pair.First, pair.End, ScorePair.Number(scan, pair.First)));
        var owners = sentence.Owners(claim);
        foreach (var isFirst in (bool[])[true, false])
        {
            var rows = new List<ImpliedRow>();
            foreach (var row in votes.Rows)
            {
                if (row.IsFor != (isFirst == isFirstFor) || !PeriodCue.Fits(claim, index.Facts[row.Fact]) || sentence.Owned(owners, row.Fact, out var how) is not (> 0 and var owned)) continue;
                var named = row.Words.Length == 0 ? 1 : (double)row.Words.Count(sentence.Has) / row.Words.Length;
                rows.Add(new ImpliedRow(row.Fact, named, owned == 1 && named > 0 && (passed || rejected), row.Name, how));
            }

            var token = isFirst ? pair.First : pair.First + 2;
            if (rows.Count > 0) offers.Add(new ImpliedOffer(QuantityKind.Count, token, token + 1, ScorePair.Number(scan, token), rows));
        }
    }

    private static bool Has(in Scan scan, FrozenSet<string> words)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsWord(at) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at))) return true;
        return false;
    }

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
