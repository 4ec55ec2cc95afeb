using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Whose count a run of numbers is: by the bracket it stands in, by a possessive, by "from NAME" behind it, by "held NAME to", and else by the nearest one before it who acts.</summary>
internal sealed class OwnerSearch(LinkContext context, TallyTable table, OwnerFinder finder)
{
    private const int Reach = 6;

    private readonly List<Owner>?[] _owners = new List<Owner>?[context.Reading.Sentences.Count];
    private readonly int?[] _topics = new int?[context.Reading.Sentences.Count];

    /// <summary>Everyone in a sentence.</summary>
    public List<Owner> Owners(int sentence) => _owners[sentence] ??= finder.Find(context.Scan(sentence), context.View(sentence));

    /// <summary>The subject whose counts a run states; null when the sentence does not say, or says somebody whom the table does not have.</summary>
    /// <param name="sentence">Where the run stands.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="how">The words that say it.</param>
    public int? Find(int sentence, int first, int end, out string how)
    {
        var scan = context.Scan(sentence);
        how = "";
        if (Pick(scan, sentence, first, end) is not { } owner) return null;
        var subject = Resolve(scan, sentence, owner);
        how = $"\"{scan.Text[scan[owner.First].Start..scan[owner.End - 1].End]}\" is whose count it is";
        return subject < 0 ? null : subject;
    }

    /// <summary>The only side of the sentence that acts before a token; null for none or several.</summary>
    public int? Actor(int sentence, int before)
    {
        var side = Side(sentence, new Owner(before, before, OwnerKind.Side, OwnerRole.Actor, -1));
        return side < 0 ? null : side;
    }

    private Owner? Pick(in Scan scan, int sentence, int first, int end)
    {
        var owners = Owners(sentence);
        if (Bracketed(scan, owners, first) is { } bracketed) return bracketed;
        if (Possessor(scan, owners, first) is { } possessor) return possessor;
        if (Source(scan, owners, end) is { } source) return source.Kind == OwnerKind.Group || IsCoordinated(scan, owners, source) ? null : source;
        if (Caused(scan, owners, first) is { } caused) return caused;
        for (var i = owners.Count - 1; i >= 0; i--)
        {
            if (owners[i].End > first || !owners[i].Acts) continue;
            return IsCoordinated(scan, owners, owners[i]) ? null : owners[i];
        }

        // "Despite shooting 5-of-16, Mori led all scorers": what opens the sentence belongs to the first who acts.
        foreach (var owner in owners)
            if (owner.First >= end && owner.Acts) return IsFronted(scan, first, owner.First) && !IsCoordinated(scan, owners, owner) ? owner : null;
        return null;
    }

    // "Wade (21 points, 8-16 FG)".
    private static Owner? Bracketed(in Scan scan, List<Owner> owners, int first)
    {
        for (var at = first - 1; at > first - 40 && scan.Has(at); at--)
        {
            if (scan.Is(at, ')')) return null;
            if (!scan.Is(at, '(')) continue;
            foreach (var owner in owners)
                if (owner.End == at || (owner.End == at - 1 && scan.IsKind(at - 1, TokenKind.Possessive))) return owner;
            return null;
        }

        return null;
    }

    private static Owner? Possessor(in Scan scan, List<Owner> owners, int first)
    {
        for (var i = owners.Count - 1; i >= 0; i--)
        {
            if (owners[i].End > first) continue;
            if (owners[i].Role != OwnerRole.Possessive || first - owners[i].End > Reach) return null;
            for (var at = owners[i].End; at < first; at++)
                if (!scan.IsKind(at, TokenKind.Possessive) && !scan.Is(at, '-') && (!scan.IsWord(at) || scan.Any(at, WordClass.Verb | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner))) return null;
            return owners[i];
        }

        return null;
    }

    // "were led by 20 points and five assists from Leonard".
    private static Owner? Source(in Scan scan, List<Owner> owners, int end)
    {
        for (var step = 0; step < 3 && (TallyWords.IsShowing(scan, end) || scan.Is(end, '-') || scan.Is(end, "double")); step++) end++;
        if (!scan.Is(end, "from") && !scan.Is(end, "by")) return null;
        foreach (var owner in owners)
        {
            if (owner.First < end) continue;
            for (var at = end + 1; at < owner.First; at++)
                if (!scan.Any(at, WordClass.Determiner | WordClass.Modifier) && !TallyWords.IsRole(scan, at) && !scan.IsKind(at, TokenKind.Possessive)) return null;
            return owner;
        }

        return null;
    }

    // "held the visitors to 39 percent", "forced the Kings into 21 turnovers".
    private static Owner? Caused(in Scan scan, List<Owner> owners, int first)
    {
        for (var i = owners.Count - 1; i >= 0; i--)
        {
            if (owners[i].End > first) continue;
            if (owners[i].Role != OwnerRole.Object) return null;
            var to = AfterBracket(scan, owners[i].End);
            if (!scan.Is(to, "to") && !scan.Is(to, "into")) return null;
            var verb = owners[i].First - 1;
            while (scan.Any(verb, WordClass.Determiner | WordClass.Modifier)) verb--;
            return TallyWords.IsCause(scan, verb) ? owners[i] : TallyWords.IsLead(scan, verb) ? null : owners[i] with { Kind = OwnerKind.Stranger };
        }

        return null;
    }

    // "the visitors (3-1) to".
    private static int AfterBracket(in Scan scan, int at)
    {
        if (!scan.Is(at, '(')) return at;
        for (var close = at; close < at + Reach && scan.Has(close); close++)
            if (scan.Is(close, ')')) return close + 1;
        return at;
    }

    // "Love and Irving", "Love, Irving and James": each of them, or all together; one line of the table is neither.
    private static bool IsCoordinated(in Scan scan, List<Owner> owners, Owner owner)
    {
        foreach (var other in owners)
            if (Joins(scan, other.End, owner.First) || Joins(scan, owner.End, other.First)) return true;
        return false;
    }

    private static bool Joins(in Scan scan, int from, int to)
    {
        if (to <= from || to - from > 3) return false;
        var found = false;
        for (var at = from; at < to; at++)
        {
            if (scan.Is(at, "and")) found = true;
            else if (!scan.Any(at, WordClass.Determiner) && !TallyWords.IsRole(scan, at) && !scan.Is(at, ',')) return false;
        }

        return found;
    }

    private static bool IsFronted(in Scan scan, int first, int owner)
    {
        if (first - scan.First > 8 || !(scan.Any(scan.First, WordClass.Preposition) || scan.Of(scan.First).EndsWith("ing", StringComparison.OrdinalIgnoreCase))) return false;
        for (var at = owner - 1; at > first; at--)
            if (scan.Is(at, ',')) return true;
        return false;
    }

    private int Resolve(in Scan scan, int sentence, Owner owner) => owner.Kind switch
    {
        OwnerKind.Name => owner.Subject,
        OwnerKind.Person => Person(sentence, owner),
        OwnerKind.Side => Side(sentence, owner),
        OwnerKind.Relative => Antecedent(scan, sentence, owner),
        OwnerKind.Former => OfTwo(scan, sentence, owner, 0),
        OwnerKind.Latter => OfTwo(scan, sentence, owner, 1),
        _ => -1,
    };

    // One person named before in the sentence; if none is, the one that the sentence before was about.
    private int Person(int sentence, Owner pronoun)
    {
        var (one, actor, several, actors) = (-1, -1, false, false);
        foreach (var owner in Owners(sentence))
        {
            if (owner.First >= pronoun.First) break;
            if (owner.Kind == OwnerKind.Stranger && owner.Role != OwnerRole.Governed) return -1;
            if (owner.Kind != OwnerKind.Name || !table.IsMember(owner.Subject)) continue;
            several |= one >= 0 && one != owner.Subject;
            one = owner.Subject;
            if (!owner.Acts) continue;
            actors |= actor >= 0 && actor != owner.Subject;
            actor = owner.Subject;
        }

        if (one >= 0) return !several ? one : actor >= 0 && !actors ? actor : -1;
        return sentence > 0 && context.Reading.Sentences[sentence - 1].Block == context.Reading.Sentences[sentence].Block ? Topic(sentence - 1) : -1;
    }

    /// <summary>The only person that a sentence is about, by name or by pronoun; −1 for none or several.</summary>
    private int Topic(int sentence)
    {
        // Sentence by sentence from the last that is known: a chain of pronouns may be long.
        var from = sentence;
        while (from > 0 && _topics[from] is null && context.Reading.Sentences[from - 1].Block == context.Reading.Sentences[from].Block) from--;
        for (var at = from; at <= sentence; at++) _topics[at] ??= FindTopic(at);
        return _topics[sentence]!.Value;
    }

    private int FindTopic(int sentence)
    {
        var one = -1;
        foreach (var owner in Owners(sentence))
        {
            if (owner.Kind == OwnerKind.Stranger && owner.Acts) return -1;
            var subject = owner.Kind == OwnerKind.Name && table.IsMember(owner.Subject) ? owner.Subject : owner.Kind == OwnerKind.Person && one < 0 ? Person(sentence, owner) : -1;
            if (subject < 0) continue;
            if (one >= 0 && one != subject) return -1;
            one = subject;
        }

        return one;
    }

    // The only side that acts before it in its sentence.
    private int Side(int sentence, Owner pronoun)
    {
        if (pronoun.Role == OwnerRole.Object) return -1;
        var one = -1;
        foreach (var owner in Owners(sentence))
        {
            if (owner.First >= pronoun.First) break;
            if (!owner.Acts && owner.Role != OwnerRole.Possessive) continue;
            if (owner.Kind == OwnerKind.Stranger) return -1;
            if (owner.Kind != OwnerKind.Name || table.IsMember(owner.Subject)) continue;
            if (one >= 0 && one != owner.Subject) return -1;
            one = owner.Subject;
        }

        return one;
    }

    private int Antecedent(in Scan scan, int sentence, Owner relative)
    {
        var owners = Owners(sentence);
        for (var i = owners.Count - 1; i >= 0; i--)
        {
            if (owners[i].End > relative.First) continue;
            var gap = relative.First - owners[i].End;
            if (gap == 0 || (gap == 1 && scan.Is(owners[i].End, ',')) || scan.Is(relative.First - 1, ')') || (gap == 2 && scan.Is(relative.First - 1, ')'))) return owners[i].Kind == OwnerKind.Name && !IsCoordinated(scan, owners, owners[i]) ? owners[i].Subject : -1;
            return -1;
        }

        return -1;
    }

    // "efforts from Hardaway and Millsap, with the former adding five rebounds".
    private int OfTwo(in Scan scan, int sentence, Owner which, int place)
    {
        var owners = Owners(sentence);
        for (var i = owners.Count - 1; i > 0; i--)
        {
            if (owners[i].End > which.First) continue;
            if (!Joins(scan, owners[i - 1].End, owners[i].First)) continue;
            if (i > 1 && Joins(scan, owners[i - 2].End, owners[i - 1].First)) return -1;
            var (one, two) = (owners[i - 1], owners[i]);
            if (one.Kind != OwnerKind.Name || two.Kind != OwnerKind.Name || table.IsMember(one.Subject) != table.IsMember(two.Subject)) return -1;
            return place == 0 ? one.Subject : two.Subject;
        }

        return -1;
    }
}
