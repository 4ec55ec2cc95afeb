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
    public (Mention? Subject, Mention? Metric) Find(in Syntax syntax, Quantity quantity)
    {
        var scan = syntax.Scan;
        var first = FirstToken(scan, quantity);
        var beside = MetricFinder.Beside(syntax, quantity, first);
        // "Miller (0.3 points)": a number that opens a bracket is of the name before it.
        if (scan.Is(first - 1, '(') && SubjectFinder.NameBefore(scan, first - 1) is { End: > 0 } owner) return (Make(syntax, new NounPhrase(owner.First, owner.End), default), Make(syntax, beside, default));
        if (Owner(syntax, first) is { } possessor && possessor.End > possessor.First) return (Make(syntax, new NounPhrase(possessor.First, possessor.End), default), Make(syntax, beside, default));
        if (Gap.SubjectOf(syntax, quantity, first) is { IsFound: true } other) return Parted(syntax, other);
        if (!beside.IsFound && CountedSubject.Is(syntax, quantity, first)) return (null, Make(syntax, CountedSubject.Object(syntax, quantity), default));
        var clause = Clause.Before(syntax, beside.IsFound && beside.First < first ? beside.First : first);
        if (clause.IsPronoun) return (Antecedent(syntax, clause.First) ?? Named(syntax, quantity, clause.First), Make(syntax, beside, default));
        if (!clause.IsFound)
        {
            var named = beside.IsFound ? SubjectFinder.NameIn(scan, beside.First, beside.End) : default;
            var subject = named.End > named.First ? Make(syntax, new NounPhrase(named.First, named.End), default)
                : beside.IsFound ? Named(syntax, quantity, quantity.FirstToken) : _subjects.Find(syntax, quantity, quantity.FirstToken);
            return (subject, Make(syntax, beside, named));
        }

        var whole = new NounPhrase(clause.First, clause.End);
        if (_subjects.Standing(scan, clause.First - 1) is { } stands && clause.End - clause.First <= 2 && scan.Is(clause.First - 1, "the")) return (stands, Make(syntax, beside, default));
        if (beside.IsFound && beside.First < clause.End && beside.End > clause.First) beside = default;
        if (beside.IsFound) return (Make(syntax, whole, default), Make(syntax, beside, default));
        return Parted(syntax, whole);
    }

    // A whole subject is a name and what is measured of it: "sales of Fiat", "the benchmark TA-35 index".
    private static (Mention? Subject, Mention? Metric) Parted(in Syntax syntax, NounPhrase whole)
    {
        var name = SubjectFinder.NameIn(syntax.Scan, whole.First, whole.End);
        if (name.End <= name.First) return (null, Make(syntax, whole, default));
        return (Make(syntax, new NounPhrase(name.First, name.End), default), Make(syntax, whole, name));
    }

    // "Acme's $5 million fine", also in quotation marks.
    private static NamePhrase Owner(in Syntax syntax, int first)
    {
        var scan = syntax.Scan;
        var at = first - 1;
        while (scan.Is(at, '"') || scan.Is(at, '“') || scan.Is(at, '‘')) at--;
        if (!scan.IsKind(at, TokenKind.Possessive)) return default;
        if (SubjectFinder.NameBefore(scan, at) is { End: > 0 } name) return name;
        var phrase = Chunks.Before(syntax, at);
        return new NamePhrase(phrase.First, phrase.End, true);
    }

    private Mention? Named(in Syntax syntax, Quantity quantity, int end) =>
        _subjects.Find(syntax, quantity, end) is { } found && char.IsUpper(found.Name[0]) ? found : null;

    // "The firm said it has": the subject of the clause before, else what an earlier sentence named.
    private Mention? Antecedent(in Syntax syntax, int pronoun)
    {
        var scan = syntax.Scan;
        var before = scan.Is(pronoun, "it") || scan.Is(pronoun, "they") || scan.Is(pronoun, "he") || scan.Is(pronoun, "she") ? Clause.Before(syntax, pronoun) : default;
        if (!before.IsFound || before.IsPronoun) return _subjects.Standing(scan, pronoun);
        if (before.First > scan.First && _subjects.Standing(scan, before.First - 1) is { } stands) return stands;
        return Make(syntax, new NounPhrase(before.First, before.End), default) is { } mention ? mention with { Span = scan[pronoun].Span } : null;
    }

    /// <summary>Remembers the first name of a sentence for the sentences after it.</summary>
    public void Remember(in Scan scan) => _subjects.Remember(scan);

    /// <summary>The first token of a quantity with its hedge; a verb that bounds it is left out.</summary>
    public static int FirstToken(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken;
        if (quantity.Hedge.Class == HedgeClass.Unhedged || quantity.Hedge.Span.Start >= quantity.Span.Start) return at;
        while (scan.Has(at - 1) && scan[at - 1].Start >= quantity.Hedge.Span.Start) at--;
        // "hit", "topped", "surpassed" are hedge and verb in one.
        return quantity.Hedge.Class is HedgeClass.Threshold or HedgeClass.Approaching ? Math.Min(at + 1, quantity.FirstToken) : at;
    }

    // The content words of a phrase, without those that another mention names.
    private static Mention? Make(in Syntax syntax, NounPhrase phrase, NamePhrase without)
    {
        if (!phrase.IsFound) return null;
        var scan = syntax.Scan;
        var name = new StringBuilder();
        var bracketed = false;
        for (var at = phrase.First; at < phrase.End; at++)
        {
            // "Ford (F)": what stands in brackets is another name of it.
            bracketed = scan.Is(at, '(') || (bracketed && !scan.Is(at, ')'));
            if (bracketed) continue;
            if (at >= without.First && at < without.End) continue;
            if (!IsContent(syntax, at)) continue;
            if (syntax.Is(at, WordTag.Joiner) && (at == phrase.First || at == phrase.End - 1 || syntax.Is(at - 1, WordTag.Quantity) || syntax.Is(at + 1, WordTag.Quantity))) continue;
            if (name.Length > 0 && scan[at].SpaceBefore | !scan.Glued(at)) name.Append(' ');
            name.Append(scan.Of(at));
        }

        // "Halden Inc. is": the point belongs to the name.
        if (name.Length > 0 && scan.Is(phrase.End, '.') && syntax.Is(phrase.End, WordTag.Joiner) && scan[phrase.End + 1].SpaceBefore) name.Append('.');
        return name.Length == 0 ? null : new Mention(name.ToString(), NounPhrases.Span(scan, phrase.First, phrase.End));
    }

    private static bool IsContent(in Syntax syntax, int at)
    {
        if (syntax.Is(at, WordTag.Joiner)) return true;
        // Another number of the sentence is a claim of its own.
        if (syntax.Is(at, WordTag.Quantity)) return false;
        if (syntax.Is(at - 1, WordTag.Joiner) || syntax.Is(at + 1, WordTag.Joiner)) return true;
        return syntax.Is(at, WordTag.Nominal | WordTag.Number | WordTag.Participle);
    }
}
