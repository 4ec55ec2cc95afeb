using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Finds what a number is about: the phrase beside it and the subject of its clause, parted into who and what.</summary>
/// <remarks>
/// A phrase is whole, and its name is its content words: "price of the benchmark" is named "price benchmark". What the unit says
/// already, as in "400 employees", is not said again.
/// </remarks>
internal sealed class ConceptFinder
{
    private readonly SubjectFinder _subjects = new();

    /// <summary>The subject and the metric of a quantity; null where neither is stated.</summary>
    public (Mention? Subject, Mention? Metric) Find(in Scan scan, Quantity quantity)
    {
        var first = FirstToken(scan, quantity);
        var beside = MetricFinder.Beside(scan, quantity, first);
        // "Miller (0.3 points)": a number that opens a bracket is of the name before it.
        if (scan.Is(first - 1, '(') && SubjectFinder.NameBefore(scan, first - 1) is { End: > 0 } owner) return (Make(scan, new NounPhrase(owner.First, owner.End), default), Make(scan, beside, default));
        if (Owner(scan, first) is { End: > 0 } possessor) return (Make(scan, new NounPhrase(possessor.First, possessor.End), default), Make(scan, beside, default));
        if (Gapped(scan, first) is { End: > 0 } other) return (Make(scan, new NounPhrase(other.First, other.End), default), null);
        var clause = Clause.Before(scan, beside.IsFound && beside.First < first ? beside.First : first);
        if (clause.IsPronoun) return (Antecedent(scan, clause.First) ?? Named(scan, quantity), Make(scan, beside, default));
        if (!clause.IsFound)
        {
            var named = beside.IsFound ? SubjectFinder.NameIn(scan, beside.First, beside.End) : default;
            var subject = named.End > named.First ? Make(scan, new NounPhrase(named.First, named.End), default)
                : beside.IsFound ? Named(scan, quantity) : _subjects.Find(scan, quantity);
            return (subject, Make(scan, beside, named));
        }

        var whole = new NounPhrase(clause.First, clause.End);
        if (_subjects.Standing(scan, clause.First - 1) is { } stands && clause.End - clause.First <= 2 && scan.Is(clause.First - 1, "the")) return (stands, Make(scan, beside, default));
        if (beside.IsFound && beside.First < clause.End && beside.End > clause.First) beside = default;
        if (beside.IsFound) return (Make(scan, whole, default), Make(scan, beside, default));
        var name = SubjectFinder.NameIn(scan, whole.First, whole.End);
        if (name.End <= name.First) return (null, Make(scan, whole, default));
        return (Make(scan, new NounPhrase(name.First, name.End), default), Make(scan, whole, name));
    }

    // "Acme's $5 million fine", also in quotation marks.
    private static NamePhrase Owner(in Scan scan, int first)
    {
        var at = first - 1;
        while (scan.Is(at, '"') || scan.Is(at, '“') || scan.Is(at, '‘')) at--;
        return scan.IsKind(at, TokenKind.Possessive) ? SubjectFinder.NameBefore(scan, at) : default;
    }

    // "Ross fell 2.3%, Nortel by 2.6%": the verb is said once, and the name before "by" is the subject.
    private static NamePhrase Gapped(in Scan scan, int first)
    {
        var name = scan.Is(first - 1, Known.By) ? SubjectFinder.NameBefore(scan, first - 1) : default;
        return name.End > 0 && (scan.Is(name.First - 1, ',') || scan.Is(name.First - 1, Known.And)) ? name : default;
    }

    private Mention? Named(in Scan scan, Quantity quantity) =>
        _subjects.Find(scan, quantity) is { } found && char.IsUpper(found.Name[0]) ? found : null;

    // "The firm said it has": the subject of the clause before, else what an earlier sentence named.
    private Mention? Antecedent(in Scan scan, int pronoun)
    {
        var before = scan.Is(pronoun, "it") || scan.Is(pronoun, "they") || scan.Is(pronoun, "he") || scan.Is(pronoun, "she") ? Clause.Before(scan, pronoun) : default;
        if (!before.IsFound || before.IsPronoun) return _subjects.Standing(scan, pronoun);
        if (before.First > scan.First && _subjects.Standing(scan, before.First - 1) is { } stands) return stands;
        return Make(scan, new NounPhrase(before.First, before.End), default) is { } mention ? mention with { Span = scan[pronoun].Span } : null;
    }

    /// <summary>Remembers the first name of a sentence for the sentences after it.</summary>
    public void Remember(in Scan scan) => _subjects.Remember(scan);

    private static int FirstToken(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken;
        if (quantity.Hedge.Class == HedgeClass.Unhedged || quantity.Hedge.Span.Start >= quantity.Span.Start) return at;
        while (scan.Has(at - 1) && scan[at - 1].Start >= quantity.Hedge.Span.Start) at--;
        // "hit", "topped", "surpassed" are hedge and verb in one.
        return quantity.Hedge.Class is HedgeClass.Threshold or HedgeClass.Approaching ? Math.Min(at + 1, quantity.FirstToken) : at;
    }

    // The content words of a phrase, without those that another mention names.
    private static Mention? Make(in Scan scan, NounPhrase phrase, NamePhrase without)
    {
        if (!phrase.IsFound) return null;
        var name = new StringBuilder();
        for (var at = phrase.First; at < phrase.End; at++)
        {
            if (at >= without.First && at < without.End) continue;
            if (!IsContent(scan, at)) continue;
            var joined = scan.Is(at, '-') || scan.Is(at, '&') || scan.Is(at, '/');
            if (joined && (at == phrase.First || at == phrase.End - 1)) continue;
            if (name.Length > 0 && scan[at].SpaceBefore | !scan.Glued(at)) name.Append(' ');
            name.Append(scan.Of(at));
        }

        return name.Length == 0 ? null : new Mention(name.ToString(), NounPhrases.Span(scan, phrase.First, phrase.End));
    }

    private static bool IsContent(in Scan scan, int at)
    {
        if (scan.IsKind(at, TokenKind.Possessive)) return false;
        if (scan.IsKind(at, TokenKind.Symbol)) return (scan.Is(at, '-') || scan.Is(at, '&') || scan.Is(at, '/') || scan.Is(at, '.')) && scan.Glued(at) && scan.Glued(at + 1);
        if (scan.IsNumber(at)) return true;
        return !scan.Any(at, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun) || scan[at].IsCapital && scan[at].Flags.HasFlag(TokenFlags.AllCapitals);
    }
}
