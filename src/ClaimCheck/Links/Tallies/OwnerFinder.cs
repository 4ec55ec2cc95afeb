using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Finds everyone in a sentence whose count a number could be, with the part that each plays.</summary>
/// <remarks>No parser: what stands right before a name, and right behind it, tells its part often enough; what does not tell makes no link.</remarks>
internal sealed class OwnerFinder(TableIndex index, TallyTable table)
{
    private const int Reach = 4;
    // A sentence over the cap is a table in disguise.
    private const int Most = 96;

    /// <summary>The owners in order; they do not overlap.</summary>
    public List<Owner> Find(in Scan scan, SentenceView view)
    {
        var found = new List<Owner>();
        for (var at = scan.First; at < scan.End && found.Count < Most;)
        {
            if (!TryRead(scan, view, at, found, out var owner))
            {
                at++;
                continue;
            }

            found.Add(owner);
            at = Math.Max(owner.End, at + 1);
        }

        return found;
    }

    private bool TryRead(in Scan scan, SentenceView view, int at, List<Owner> before, out Owner owner)
    {
        owner = default;
        if (!scan.IsWord(at)) return false;
        if (TryPronoun(scan, at, out owner)) return true;
        if (TryName(scan, view, at, out owner))
        {
            owner = owner with { Role = RoleOf(scan, owner, before) };
            owner = Headed(scan, view, owner);
            return true;
        }

        if (TryNoun(scan, at, out owner))
        {
            owner = owner with { Role = RoleOf(scan, owner, before) };
            return true;
        }

        return false;
    }

    private static bool TryPronoun(in Scan scan, int at, out Owner owner)
    {
        OwnerKind? kind = scan.Is(at, "he") || scan.Is(at, "she") || scan.Is(at, "him") || scan.Is(at, "his") || scan.Is(at, "her") ? OwnerKind.Person
            : scan.Is(at, "they") || scan.Is(at, "them") || scan.Is(at, "their") || scan.Is(at, "it") || scan.Is(at, "its") ? OwnerKind.Side
            : scan.Is(at, "who") ? OwnerKind.Relative : null;
        if (kind is null && scan.Is(at - 1, "the") && !NamesThing(scan, at + 1)) kind = scan.Is(at, "former") ? OwnerKind.Former : scan.Is(at, "latter") ? OwnerKind.Latter : null;
        var role = scan.Is(at, "his") || scan.Is(at, "her") || scan.Is(at, "their") || scan.Is(at, "its") ? OwnerRole.Possessive
            : scan.Is(at, "him") || scan.Is(at, "them") ? OwnerRole.Object : OwnerRole.Actor;
        owner = new Owner(at, at + 1, kind ?? OwnerKind.Stranger, role, -1);
        return kind is not null;
    }

    // "the former star": an adjective, not one of two.
    private static bool NamesThing(in Scan scan, int at) =>
        scan.IsWord(at) && !scan.Any(at, WordClass.Boundary) && !scan.Of(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !scan.Of(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private bool TryName(in Scan scan, SentenceView view, int at, out Owner owner)
    {
        owner = default;
        FacetMention? longest = null;
        foreach (var mention in view.Mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.First == at && !(longest?.Length >= mention.Length)) longest = mention;
        if (longest is { } named)
        {
            owner = new Owner(at, named.End, OwnerKind.Name, OwnerRole.Actor, OneSubject(named.Phrase));
            if (owner.Subject < 0) owner = owner with { Kind = OwnerKind.Stranger };
            return true;
        }

        if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name)) return false;
        // A lone word that opens a sentence, and capitals such as "MVP", name nobody.
        if (name.End == at + 1 && (at == scan.First || IsAcronym(scan.Of(at)) || (scan[at].Flags & TokenFlags.HasDigits) != 0 || (scan.IsNumber(at - 1) && scan.Glued(at)))) return false;
        foreach (var mention in view.Mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.First > at && mention.First < name.End) return false;
        owner = new Owner(at, name.End, OwnerKind.Stranger, OwnerRole.Actor, -1);
        return true;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length > 4) return false;
        foreach (var letter in word)
            if (char.IsLower(letter)) return false;
        return true;
    }

    private static bool TryNoun(in Scan scan, int at, out Owner owner)
    {
        owner = default;
        if (!TallyWords.IsRole(scan, at) && !TallyWords.IsGroup(scan, at)) return false;
        // "the forward", "their second unit": a determiner within a few words, and no name right behind.
        var first = at - 1;
        while (first > at - Reach && scan.IsWord(first) && !scan.Any(first, WordClass.Boundary)) first--;
        if (!scan.Any(first, WordClass.Determiner) || scan.Is(first, "a") || scan.Is(first, "an") || (scan.IsWord(at + 1) && scan[at + 1].IsCapital) || TallyWords.IsRole(scan, at + 1)) return false;
        owner = new Owner(first, at + 1, TallyWords.IsGroup(scan, at) ? OwnerKind.Group : OwnerKind.Person, OwnerRole.Actor, -1);
        return true;
    }

    // "the Otters' young centre", "Otters bench": not the side itself.
    private Owner Headed(in Scan scan, SentenceView view, Owner owner)
    {
        var at = scan.IsKind(owner.End, TokenKind.Possessive) ? owner.End + 1 : owner.End;
        var possessive = at > owner.End;
        if (scan.IsWord(at) && scan[at].IsCapital && TryName(scan, view, at, out _)) return owner with { Role = OwnerRole.Governed };
        if (!possessive && table.IsMember(owner.Subject)) return owner;
        for (var step = 0; step < Reach && (scan.IsWord(at) || scan.Is(at, '-')) && (!scan.Any(at, WordClass.Boundary & ~WordClass.Function) || IsAllStar(scan, at)) && (possessive || !IsActing(scan, at)); step++, at++)
        {
            if (TallyWords.IsRole(scan, at) && !(scan.IsWord(at + 1) && (TallyWords.IsRole(scan, at + 1) || TallyWords.IsGroup(scan, at + 1))))
                return scan.IsWord(at + 1) && scan[at + 1].IsCapital ? owner with { Role = OwnerRole.Governed } : new Owner(owner.First, at + 1, OwnerKind.Stranger, owner.Role, -1);
            if (TallyWords.IsGroup(scan, at)) return new Owner(owner.First, at + 1, OwnerKind.Group, owner.Role, -1);
        }

        return possessive ? owner with { Role = OwnerRole.Possessive } : owner;
    }

    // "all-star", cut at the hyphen.
    private static bool IsAllStar(in Scan scan, int at) => scan.Is(at, "all") && scan.Is(at + 1, '-');

    private static OwnerRole RoleOf(in Scan scan, Owner owner, List<Owner> before)
    {
        var at = owner.First - 1;
        while (scan.Has(at) && (scan.Any(at, WordClass.Determiner | WordClass.Modifier) || TallyWords.IsRole(scan, at) || IsSideWord(scan, at))) at--;
        // "Cleveland's Love": the part that the whole phrase plays.
        if (before.Count > 0 && (before[^1].End == at || before[^1].End == at + 1) && before[^1].Role == OwnerRole.Governed && scan.IsKind(before[^1].End, TokenKind.Possessive)) at = before[^1].First - 1;
        while (scan.Any(at, WordClass.Determiner)) at--;
        if (!scan.Has(at)) return OwnerRole.Actor;
        if (scan.Is(at, "and") || scan.Is(at, "or")) return before.Count > 0 && before[^1].End == at ? before[^1].Role == OwnerRole.Possessive ? OwnerRole.Actor : before[^1].Role : OwnerRole.Actor;
        if (scan.Is(at, "by") || scan.Is(at, "including")) return OwnerRole.Agent;
        if (scan.Is(at, "with")) return IsActing(scan, owner.End) ? OwnerRole.Actor : OwnerRole.Governed;
        if (scan.Is(at, "as") || scan.Is(at, "after") || scan.Is(at, "before") || scan.Is(at, "since") || scan.Is(at, "until") || scan.Is(at, "than")) return scan.IsWord(owner.End) && !scan.Any(owner.End, WordClass.Preposition | WordClass.Conjunction) ? OwnerRole.Actor : OwnerRole.Governed;
        if (scan.Any(at, WordClass.Preposition) || scan.Is(at, '(')) return OwnerRole.Governed;
        if (!scan.IsWord(at) || scan[at].IsCapital && at > scan.First || scan.Any(at, WordClass.Conjunction | WordClass.Pronoun | WordClass.Function | WordClass.Weekday | WordClass.Month)) return OwnerRole.Actor;
        return before.Count > 0 ? OwnerRole.Object : OwnerRole.Actor;
    }

    private static bool IsSideWord(in Scan scan, int at) => scan.Is(at, "host") || scan.Is(at, "visiting") || scan.Is(at, "home") || scan.Is(at, "hometown") || scan.Is(at, "reigning") || scan.Is(at, "fellow") || scan.Is(at, "rival") || scan.Is(at, "lowly");

    private static bool IsActing(in Scan scan, int at) => scan.IsWord(at) && (scan.Of(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase) || scan.Of(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase));

    private int OneSubject(TablePhrase phrase)
    {
        var subject = index.SubjectOf[phrase.Facts[0]];
        foreach (var row in phrase.Facts)
            if (index.SubjectOf[row] != subject) return -1;
        return subject;
    }
}
