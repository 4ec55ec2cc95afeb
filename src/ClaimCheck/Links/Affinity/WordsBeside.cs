using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The words right beside a number that make something else of it, unless a row's own names have them: "1,000 maintenance workers", "120 young workers".</summary>
internal sealed class WordsBeside
{
    private const double UnexplainedPart = 0.1;
    private const double MostUnexplained = 0.3;
    private const double NarrowedNear = 0.2;
    private const int Before = 2;
    private const int After = 3;
    private const int NarrowedBefore = 10;
    private const int NarrowedAfter = 4;
    private const int NounsBehind = 3;

    private readonly AffinityIndex _index;
    private readonly List<int> _telling = [];
    private readonly List<(string Word, bool IsOwn)> _narrowing = [];
    private readonly HashSet<int> _said = [];
    private readonly (int Noun, string Modifier)? _sort;

    /// <summary>Finds them; the reach is a few words.</summary>
    /// <param name="context">The article.</param>
    /// <param name="scan">The number's sentence.</param>
    /// <param name="pending">The number.</param>
    /// <param name="index">The words of the table.</param>
    public WordsBeside(AffinityContext context, in Scan scan, PendingClaim pending, AffinityIndex index)
    {
        _index = index;
        Tell(context, scan, pending);
        Narrow(context, scan, pending.Claim.Quantity);
        _sort = Sort(context, scan, pending);
        if (_sort is null) return;
        foreach (var word in context.Words(pending.Sentence))
        {
            if (word < 0) continue;
            _said.Add(word);
            foreach (var (kin, _) in index.Kin(word)) _said.Add(kin);
        }
    }

    /// <summary>How much stands there that other rows are named by and this one is not, 0 to 0.3: "1,000 maintenance workers" is no row of all employees.</summary>
    public double Unexplained(int fact)
    {
        var missing = 0.0;
        foreach (var word in _telling)
            if (!_index.Has(_index.Metrics[fact], word) && !_index.Has(_index.Subjects[fact], word)) missing += _index.Weight(word);
        return Math.Min(MostUnexplained, UnexplainedPart * missing);
    }

    /// <summary>How much what is counted is narrowed beyond the row's names, 0 to 1: all of it by the noun's own word ("120 young workers"), in part by one near it.</summary>
    public double Narrowing(int fact)
    {
        var narrowing = 0.0;
        foreach (var (word, isOwn) in _narrowing)
        {
            if (IsIn(_index.Metrics[fact], word) || IsIn(_index.Subjects[fact], word)) continue;
            if (isOwn) return 1;
            narrowing = NarrowedNear;
        }

        return narrowing;
    }

    /// <summary>Whether it is of another sort than the row's: "41 decibels of ambient noise" is no typing noise, unless the sentence speaks of typing as well.</summary>
    public bool IsOtherSort(int fact)
    {
        if (_sort is not var (noun, modifier) || IsIn(_index.Metrics[fact], modifier) || IsIn(_index.Subjects[fact], modifier)) return false;
        var isOther = false;
        foreach (var name in _index.Metrics[fact])
        {
            var at = name.Trust < 1 ? -1 : Array.IndexOf(name.Words, noun);
            if (at < 0) continue;
            if (at == 0 || _said.Contains(name.Words[at - 1])) return false;
            isOther = true;
        }

        return isOther;
    }

    // A word that the table does not know before one that it does, right behind the number.
    private static (int Noun, string Modifier)? Sort(AffinityContext context, in Scan scan, PendingClaim pending)
    {
        var around = context.Words(pending.Sentence);
        var first = pending.Claim.Quantity.EndToken;
        if (scan.Is(first, "of")) first++;
        if (scan.Any(first, WordClass.Determiner)) first++;
        for (var at = first; at < first + NounsBehind && IsContent(scan, at) && IsContent(scan, at + 1); at++)
            if (around[at - scan.First] < 0 && around[at + 1 - scan.First] is >= 0 and var noun) return (noun, scan.Of(at).ToString());
        return null;
    }

    private static bool IsContent(in Scan scan, int at) => scan.IsWord(at) && !scan.Any(at, WordClass.Boundary);

    private void Tell(AffinityContext context, in Scan scan, PendingClaim pending)
    {
        var quantity = pending.Claim.Quantity;
        var around = context.Words(pending.Sentence);
        var end = Math.Min(scan.End, quantity.EndToken + After);
        for (var at = Math.Max(scan.First, quantity.FirstToken - Before); at < end; at++)
        {
            if (at >= quantity.EndToken && (scan.Is(at, ',') || scan.Is(at, "and") || context.IsQuantity(at))) break;
            var word = around[at - scan.First];
            if (word >= 0 && _index.Weight(word) > 0) _telling.Add(word);
        }
    }

    private void Narrow(AffinityContext context, in Scan scan, Quantity quantity)
    {
        for (var at = Math.Max(scan.First, quantity.FirstToken - NarrowedBefore); at < Math.Min(scan.End, quantity.EndToken + NarrowedAfter); at++)
        {
            var isOwn = at >= quantity.FirstToken && at < quantity.EndToken;
            if ((context.IsQuantity(at) && !isOwn) || !(QualifierCue.IsRestrictive(scan, at) || QualifierCue.IsOther(scan, at))) continue;
            // "$55 per barrel", "90 per cent": part of the unit.
            if (!(isOwn && scan.Is(at, "per"))) _narrowing.Add((scan.Of(at).ToString(), isOwn));
        }
    }

    private static bool IsIn(IReadOnlyList<AffinityName> names, string word)
    {
        foreach (var name in names)
            if (name.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
