using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Finds the cells and headers of a table of rows in a sentence: whole ones word by word, and the greater part of long ones.</summary>
internal sealed class CellFinder(CellIndex index)
{
    private const double Enough = 0.6;
    private const int Spare = 4;
    // A word that so many texts of the table have tells nothing by itself.
    private const int Common = 300;
    private const int Most = 128;

    /// <summary>The mentions in order; none lies inside a longer one.</summary>
    public List<CellMention> Find(in Scan scan)
    {
        var words = index.Words(scan);
        var found = new List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)>();
        for (var at = 0; at < words.Count && found.Count < Most; at++)
        {
            if (words[at].Stem == 0) continue;
            foreach (var phrase in index.Leading(words[at].Stem, 0)) found.Add((at, at + 1, phrase, true, 1));
            if (at + 1 == words.Count || words[at + 1].Stem == 0) continue;
            foreach (var phrase in index.Leading(words[at].Stem, words[at + 1].Stem))
                if (IsAt(words, at, phrase)) found.Add((at, at + phrase.Stems.Length, phrase, true, 1));
        }

        AddPartial(words, found);
        return Merge(words, Longest(found));
    }

    private static bool IsAt(List<(int Token, int Stem)> words, int at, CellPhrase phrase)
    {
        if (at + phrase.Stems.Length > words.Count) return false;
        for (var word = 0; word < phrase.Stems.Length; word++)
            if (words[at + word].Stem != phrase.Stems[word]) return false;
        return true;
    }

    private void AddPartial(List<(int Token, int Stem)> words, List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)> found)
    {
        var seen = new HashSet<CellPhrase>(found.Select(match => match.Phrase));
        for (var at = 0; at < words.Count && found.Count < Most; at++)
        {
            if (words[at].Stem == 0 || index.Holding(words[at].Stem).Count > Common) continue;
            foreach (var phrase in index.Holding(words[at].Stem))
            {
                if (phrase.Stems.Length < 2 || seen.Contains(phrase)) continue;
                var (share, to) = Share(words, at, phrase);
                if (share < Enough) continue;
                seen.Add(phrase);
                found.Add((at, to, phrase, false, share));
            }
        }
    }

    // The part of a phrase, by weight, that stands within a few words from here.
    private (double Share, int To) Share(List<(int Token, int Stem)> words, int from, CellPhrase phrase)
    {
        double all = 0, held = 0;
        var to = from + 1;
        foreach (var stem in phrase.Stems)
        {
            var weight = index.Weight(stem);
            all += weight;
            for (var at = from; at < Math.Min(words.Count, from + phrase.Stems.Length + Spare); at++)
            {
                if (words[at].Stem != stem) continue;
                held += weight;
                to = Math.Max(to, at + 1);
                break;
            }
        }

        return (held / all, to);
    }

    private static List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)> Longest(List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)> found)
    {
        var kept = new List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)>();
        foreach (var match in found)
        {
            var beaten = false;
            foreach (var other in found)
            {
                if (other.From >= match.To || other.To <= match.From) continue;
                if (match.IsFull && other.IsFull) beaten |= other.To - other.From > match.To - match.From && other.From <= match.From && other.To >= match.To;
                // A part gives way to a whole, and to a larger part.
                else if (!match.IsFull) beaten |= other.IsFull ? other.Phrase.IsHeader == match.Phrase.IsHeader || other.To - other.From >= match.To - match.From : other.Share > match.Share + 1e-9 && other.Phrase.IsHeader == match.Phrase.IsHeader;
            }

            if (!beaten) kept.Add(match);
        }

        return kept;
    }

    private static List<CellMention> Merge(List<(int Token, int Stem)> words, List<(int From, int To, CellPhrase Phrase, bool IsFull, double Share)> matches)
    {
        var mentions = new List<CellMention>();
        foreach (var group in matches.GroupBy(match => (match.From, match.To, match.Phrase.IsHeader)).OrderBy(group => group.Key.From).ThenBy(group => group.Key.To))
        {
            var rows = new SortedSet<int>(group.SelectMany(match => match.Phrase.Rows));
            mentions.Add(new CellMention(words[group.Key.From].Token, words[group.Key.To - 1].Token + 1, [.. group.Select(match => match.Phrase.Column).Distinct()], [.. rows], group.Any(match => match.IsFull), group.Key.IsHeader)
            {
                Tokens = [.. words.Skip(group.Key.From).Take(group.Key.To - group.Key.From).Where(word => group.Any(match => match.Phrase.Stems.Contains(word.Stem))).Select(word => word.Token)],
            });
        }

        return mentions;
    }
}
