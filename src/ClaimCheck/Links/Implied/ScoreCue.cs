using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Results of contests, for rows that hold one side's score against the other: "Acme beat Borda 2-0" for "goals v Borda" of Acme and "goals v Acme" of Borda.</summary>
/// <remarks>Both sides must be named in the clause of the result. The larger number is the winner's, however the two are written: the score is checked, and not who won.</remarks>
internal sealed class ScoreCue(TableIndex index, ScoreRows scores) : IImpliedCue
{
    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (scores.Rows.Count == 0) return;
        var scan = sentence.Scan();
        var pairs = ScorePair.All(scan);
        foreach (var pair in pairs)
        {
            if (sentence.IsCrowded) return;
            if (sentence.IsQuantity(pair.First)) continue;
            var claim = sentence.Claim("", sentence.Quantity(QuantityKind.Count, pair.First, pair.End, ScorePair.Number(scan, pair.First)));
            var found = new List<(int Token, ImpliedRow Row)>();
            foreach (var row in scores.Rows)
                if (PeriodCue.Fits(claim, index.Facts[row.Fact]) && Side(sentence, pairs, pair, row) is { } side && !found.Exists(other => other.Row.Fact == row.Fact))
                    found.Add((side.Token, new ImpliedRow(row.Fact, 1, side.IsSaid, row.Name, $"\"{index.Facts[row.Fact].Subject}\" is one side of the result, and the other is named")));
            foreach (var group in found.GroupBy(one => one.Token).OrderBy(group => group.Key))
                offers.Add(new ImpliedOffer(QuantityKind.Count, group.Key, group.Key + 1, ScorePair.Number(scan, group.Key), [.. group.Select(one => one.Row)]));
        }
    }

    private ScoreSide? Side(ImpliedSentence sentence, IReadOnlyList<ScorePair> pairs, ScorePair pair, ScoreRow row)
    {
        var scan = sentence.Scan();
        if (Nearest(sentence, pair, row) is not { } side || Opponent(sentence, pair, row, side) is not { } opponent) return null;
        return ScoreSides.Find(scan, pairs, pair, side, opponent);
    }

    // The name of the row's subject that stands nearest to the result.
    private NamePhrase? Nearest(ImpliedSentence sentence, ScorePair pair, ScoreRow row)
    {
        NamePhrase? best = null;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Phrase.Facet != Facet.Subject || !mention.Phrase.Facts.Any(fact => fact == row.Fact || (mention.Phrase.StandsForSubject && index.SubjectOf[fact] == index.SubjectOf[row.Fact]))) continue;
            var name = new NamePhrase(mention.First, mention.End, false);
            if (best is not { } other || Distance(name, pair) < Distance(other, pair)) best = name;
        }

        return best;
    }

    // A capital word of the other side's name, outside the side's own; or another name that the table has for it, "the hosts".
    private NamePhrase? Opponent(ImpliedSentence sentence, ScorePair pair, ScoreRow row, NamePhrase side)
    {
        var scan = sentence.Scan();
        NamePhrase? best = null;
        for (var at = scan.First; at < scan.End; at++)
        {
            if ((at >= side.First && at < side.End) || !scan.IsWord(at) || !scan[at].IsCapital || Array.IndexOf(row.Opponent, sentence.Word(at)) < 0) continue;
            var name = new NamePhrase(at, at + 1, false);
            if (best is not { } other || Distance(name, pair) < Distance(other, pair)) best = name;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (mention.Phrase.Facet != Facet.Subject || (mention.First < side.End && mention.End > side.First) || !mention.Phrase.Facts.Any(fact => IsNamed(index.Facts[fact].Subject, row.Opponent, sentence))) continue;
            var name = new NamePhrase(mention.First, mention.End, false);
            if (best is not { } other || Distance(name, pair) < Distance(other, pair)) best = name;
        }

        return best;
    }

    private static bool IsNamed(string subject, int[] opponent, ImpliedSentence sentence)
    {
        var stems = KinCatalogue.Stems(subject);
        return stems.Length == opponent.Length && Array.TrueForAll(stems, stem => Array.IndexOf(opponent, sentence.Index.Find(stem)) >= 0);
    }

    private static int Distance(NamePhrase name, ScorePair pair) => name.First >= pair.End ? name.First - pair.End : pair.First - name.End;
}
