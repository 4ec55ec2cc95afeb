using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Knows a part whose whole is not said: "just over half were women", "a third did not know", "rose by a third".</summary>
/// <remarks>A stretch of play ("the half was goalless") and a place in an order ("a third was arrested") are spelled alike: what stands around must speak for a share.</remarks>
internal static class UnsaidWhole
{
    private const int Reach = 16;
    private const WordClass Opens = WordClass.Conjunction | WordClass.Pronoun | WordClass.HedgeBefore;

    // What people in a survey do, in the form that goes with many of them; most are nouns as well.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plain = FrozenSet.ToFrozenSet(
        ["want", "support", "approve", "disapprove", "disagree", "favor", "favour", "favored", "favoured", "oppose", "prefer", "trust", "distrust", "smoke", "own", "vote", "back", "identify", "cite", "rely", "struggle", "worry",
            "hope", "lack", "earn", "drink", "drive", "speak", "rent", "attend", "regret", "receive", "survive", "describe", "drew", "chose", "choose", "fear", "expect", "disliked", "like", "live", "die"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Verbs that one thing in a row of things has as well as many together, but that speak of a share unless the row is named.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfMany = FrozenSet.ToFrozenSet(
        ["were", "are", "have", "do", "don't", "aren't", "weren't", "haven't", "did", "didn't", "had", "hadn't", "would", "wouldn't", "could", "couldn't", "said", "say", "think", "thought", "believe", "believed", "feel", "felt", "know", "knew",
            "see", "saw", "approve", "support", "reported", "agreed", "agree", "use", "used", "need", "needed", "expected", "planned", "wanted", "live", "lived"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the fraction word at a token is a share of something left unsaid.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The fraction word.</param>
    /// <param name="article">Whether "a" or "one" stands before it.</param>
    public static bool Is(in Scan scan, int at, bool article)
    {
        // "between a third and a half of".
        if ((scan.Is(at + 1, Known.And) || scan.Is(at + 1, Known.To)) && scan.Is(at + 2, Known.A) && scan.Any(at + 3, WordClass.Fraction) && article) return true;
        var before = article ? at - 2 : at - 1;
        if (IsEnd(scan, at + 1))
        {
            // "rose a third", but "added a third in stoppage time" counts goals.
            if (scan.Any(before, WordClass.Up | WordClass.Down)) return article && !scan.Is(before, "added") && !scan.Is(before, "adds") && !scan.Is(before, "add");
            if (scan.Is(before, Known.By)) return DirectionReader.OfVerb(scan, before - 1) != ChangeDirection.None;
        }

        if (article && IsMoreOrLess(scan, at + 1) && !scan.Is(at, Known.Second)) return true;
        var half = scan.Is(at, Known.Half);
        if (!half && !article || scan.Is(at, Known.Second)) return false;
        var hedged = TryHedge(scan, before, out var first);
        var subject = IsVerb(scan, at + 1, first, hedged);
        if (hedged) return subject || EndsObject(scan, at, first);
        if (!half) return subject && (scan.Is(before, Known.Only) || IsOfMany(scan, at, first));
        if (subject) return OpensClause(scan, before) || (scan.Any(before, WordClass.Verb) && !scan.Is(before, Known.Left) && OfMany.Contains(scan.Of(at + 1)));
        return !article && IsObject(scan, at);
    }

    // "a third more people", "a fifth cheaper than before"; "a third larger ship" was built.
    private static bool IsMoreOrLess(in Scan scan, int at) =>
        (scan.Is(at, "more") || scan.Is(at, "less") || scan.Is(at, "fewer") || (scan.Any(at, WordClass.Comparative) && scan.Of(at).EndsWith("er", StringComparison.Ordinal)))
        && (scan.Is(at + 1, "than") || scan.Is(at + 1, "likely") || (scan.Is(at, "more") || scan.Is(at, "fewer") ? NounReader.IsPlural(scan, at + 1) || !scan.IsWord(at + 1) : !scan.IsWord(at + 1)));

    private static bool IsEnd(in Scan scan, int at) => !scan.IsWord(at) || scan.Any(at, WordClass.Boundary & ~WordClass.Function);

    private static bool TryHedge(in Scan scan, int at, out int first)
    {
        first = at + 1;
        if (scan.Is(at, '-') || !scan.Any(at, WordClass.HedgeBefore) || Vocabulary.HedgesBefore.Find(scan, at, out var edge) is not { Class: not HedgeClass.Threshold }) return false;
        first = edge;
        return true;
    }

    // "half said", "half of them" without "of them": what many together do. "was nearly half finished" says how far.
    private static bool IsVerb(in Scan scan, int at, int first, bool hedged)
    {
        if (!scan.IsWord(at) || scan[at].IsCapital) return false;
        if (scan.Any(at, WordClass.Verb)) return true;
        if (IsBe(scan, first - 1)) return false;
        return OfMany.Contains(scan.Of(at)) || Plain.Contains(scan.Of(at)) || (scan.Any(at, WordClass.Up | WordClass.Down) && hedged) || (scan.Of(at).Length > 4 && scan.Of(at).EndsWith("ed", StringComparison.Ordinal));
    }

    private static bool IsBe(in Scan scan, int at) => scan.Is(at, Known.Is) || scan.Is(at, Known.Was) || scan.Is(at, "are") || scan.Is(at, "were") || scan.Is(at, "been") || scan.Is(at, Known.Be) || scan.Is(at, "only") && IsBe(scan, at - 1);

    // "Half said", ", half voted", "found that half", "more than half"; "his better half was" and "the poll, shows half" are left.
    private static bool OpensClause(in Scan scan, int before) => !scan.IsWord(before) ? !scan.Is(before, '-') && !scan.IsNumber(before) : scan.Any(before, Opens) || scan.Is(before, Known.That) || scan.Is(before, Known.Only) || scan.Is(before, "just");

    // "lost nearly half in a day", "about a third." A quarter that something took is a stretch of the year.
    private static bool EndsObject(in Scan scan, int at, int first)
    {
        if (!IsEnd(scan, at + 1) || scan.Any(at + 1, WordClass.Determiner | WordClass.Pronoun)) return false;
        if (scan.Is(at + 1, Known.To) || scan.Is(at + 1, Known.Past) || scan.Is(at + 1, Known.Before) || scan.Is(at + 1, "after") || scan.Is(at + 1, "since") || scan.Is(at + 1, "into")) return false;
        return !scan.Is(first - 1, Known.For) || scan.Is(at, Known.Half);
    }

    // "He ate half." A left half and the half of a match are no objects.
    private static bool IsObject(in Scan scan, int at) =>
        scan.Any(at - 1, WordClass.Verb) && !scan.Is(at - 1, Known.Left) && !IsBe(scan, at - 1) && (!scan.IsWord(at + 1) && !scan.Is(at + 1, '-') || scan.Is(at + 1, Known.On) || scan.Is(at + 1, Known.For));

    // "A third did not know": a share, unless one and another came before it, or "he" takes it up.
    private static bool IsOfMany(in Scan scan, int at, int first)
    {
        if (!OpensClause(scan, first - 1) && first > scan.First) return false;
        var plural = OfMany.Contains(scan.Of(at + 1));
        if (plural && (scan.Is(at + 2, Known.He) || scan.Is(at + 2, Known.She))) return false;
        for (var back = first - 1; back >= scan.First && back > first - Reach; back--)
        {
            if (scan.Is(back, Known.One) || scan.Is(back, Known.Another) || scan.Is(back, Known.First) || scan.Is(back, Known.Second) || scan.Is(back, "two") || scan.Is(back, Known.Both)) return false;
            // "Of the patients, a third recovered", "40% agreed and a third did not".
            if (back == scan.First ? scan.Is(back, Known.Of) || scan.Is(back, Known.Among) : scan.Is(back, '%') || scan.Is(back, Known.Percent) || scan.Is(back, Known.Half) || scan.Is(back, "thirds") || (scan.Any(back, WordClass.Fraction) && scan.Is(back + 1, Known.Of))) return true;
        }

        return plural;
    }
}
