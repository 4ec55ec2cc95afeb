using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Deals the numbers of a list out to the things of a list: "Denmark and Norway imported 3 million and 2 million barrels, respectively".</summary>
internal static class InTurn
{
    private const int Reach = 30;

    /// <summary>The thing whose turn a number has; an empty phrase when the sentence does not say "respectively", or names and numbers do not match in count.</summary>
    public static NounPhrase Thing(in Syntax syntax, Quantity quantity, Clause clause)
    {
        if (!IsSaid(syntax, quantity.EndToken)) return default;
        var (before, first) = Runs(syntax, quantity.FirstToken - 1, -1);
        var (behind, last) = Runs(syntax, Chunks.AfterQuantity(syntax, quantity.FirstToken), 1);
        var count = before + 1 + behind;
        if (count < 2) return default;
        if (clause.IsFound && clause.End <= first + 1 && Item(syntax, new NounPhrase(clause.First, clause.End), before, count) is { IsFound: true } subject) return subject;
        if (!syntax.Is(last, WordTag.Preposition)) return default;
        var end = last + 1;
        while (syntax.Is(end, WordTag.Nominal | WordTag.Determiner | WordTag.Joiner | WordTag.Conjunction | WordTag.Number) || (syntax.IsComma(end) && !syntax.Scan.Is(end + 1, "respectively"))) end++;
        return Item(syntax, new NounPhrase(last + 1, end), before, count);
    }

    private static bool IsSaid(in Syntax syntax, int at)
    {
        for (var end = at + Reach; at < end && syntax.Scan.Has(at); at++)
            if (syntax.Scan.Is(at, "respectively")) return true;
        return false;
    }

    // How many numbers of the same list stand on one side, and the token past them.
    private static (int Count, int At) Runs(in Syntax syntax, int at, int step)
    {
        var count = 0;
        while (count < Reach)
        {
            var next = at;
            while (syntax.IsComma(next) || syntax.Is(next, WordTag.Conjunction)) next += step;
            if (next == at || !syntax.Is(next, WordTag.Quantity)) return (count, at);
            at = step > 0 ? Chunks.AfterQuantity(syntax, next) : Chunks.BeforeQuantity(syntax, next);
            count++;
        }

        return (count, at);
    }

    // The one of a list whose turn it is.
    private static NounPhrase Item(in Syntax syntax, NounPhrase list, int turn, int count)
    {
        var found = new NounPhrase(list.First, list.First);
        var items = 0;
        var start = list.First;
        for (var at = list.First; at <= list.End; at++)
        {
            if (at < list.End && !syntax.IsComma(at) && !syntax.Is(at, WordTag.Conjunction)) continue;
            while (start < at && syntax.Is(start, WordTag.Determiner)) start++;
            if (at > start && items++ == turn) found = new NounPhrase(start, at);
            start = at + 1;
        }

        return items == count ? found : default;
    }
}
