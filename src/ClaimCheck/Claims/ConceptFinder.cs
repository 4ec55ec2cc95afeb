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
        var metric = HasNoun(syntax, beside) ? Make(syntax, beside, default) : null;
        // "Miller (0.3 points)": a number that opens a bracket is of the name before it.
        if (scan.Is(first - 1, '(') && SubjectFinder.NameBefore(scan, first - 1) is { End: > 0 } owner) return (Make(syntax, new NounPhrase(owner.First, owner.End), default), metric ?? Measured(syntax, owner.First));
        if (Valued.Verb(syntax, first) is var verb && verb >= 0) return (ValuedThing(syntax, verb, beside, first), new Mention("valuation", scan[verb].Span));
        if (Owner(syntax, first) is { IsFound: true } possessor) return (Make(syntax, possessor, default), metric);
        if (Gap.SubjectOf(syntax, quantity, first) is { IsFound: true } other) return Parted(syntax, quantity, other);
        if (ToldBy.PutAt(syntax, first) is { IsFound: true } put) return Parted(syntax, quantity, put);
        if (ToldBy.Given(syntax, quantity, first) is { IsFound: true } holder) return (Make(syntax, holder, default), metric);
        if (!beside.IsFound && CountedSubject.Whole(syntax, first) is { IsFound: true } all) return (null, new Mention(NounPhrases.Span(scan, all.First, all.End).In(scan.Text).ToString(), NounPhrases.Span(scan, all.First, all.End)));
        if (!beside.IsFound && CountedSubject.Is(syntax, quantity, first)) return (null, Make(syntax, CountedSubject.Object(syntax, quantity), default));
        // "has more than doubled": the number is the verb.
        var end = syntax.Is(quantity.FirstToken, WordTag.Verb) ? quantity.EndToken : beside.IsFound && beside.First < first ? beside.First : first;
        var clause = Clause.Before(syntax, end);
        if (clause.IsPronoun) return (Antecedent(syntax, clause.First) ?? Named(syntax, clause.First), metric);
        if (InTurn.Thing(syntax, quantity, clause) is { IsFound: true } thing) return Dealt(syntax, thing, clause, metric);
        if (Interrupted(syntax, quantity, end) is { IsFound: true } stated) return beside.IsFound ? (Make(syntax, stated, default), metric) : Parted(syntax, quantity, stated);
        if (!clause.IsFound) return Unruled(syntax, quantity, beside);
        var whole = new NounPhrase(clause.First, clause.End);
        if (_subjects.Standing(scan, clause.First - 1) is { } stands && clause.End - clause.First <= 2 && scan.Is(clause.First - 1, "the")) return (stands, metric);
        if (beside.IsFound && !(beside.First < clause.End && beside.End > clause.First)) return (Make(syntax, whole, default), metric);
        // "with its shares down 12%": whose they are stands in the clause before.
        if (scan.Is(clause.First - 1, "its") || scan.Is(clause.First - 1, "their")) return (Antecedent(syntax, clause.First - 1), Make(syntax, whole, default));
        // "handled tasks lasting four minutes": the tasks are measured, and the subject of the verb did them.
        if (clause.IsObject && Clause.Before(syntax, clause.First) is { IsFound: true } main && (main.IsPronoun || HasName(syntax, main))) return (main.IsPronoun ? Antecedent(syntax, main.First) : Make(syntax, new NounPhrase(main.First, main.End), default), Make(syntax, whole, default));
        return Parted(syntax, quantity, whole);
    }

    // "valued the firm at", "it was valued at".
    private Mention? ValuedThing(in Syntax syntax, int verb, NounPhrase thing, int first)
    {
        if (thing.IsFound && thing.First > verb) return _subjects.Standing(syntax.Scan, thing.First - 1) ?? Make(syntax, thing, default);
        if (syntax.Is(verb + 1, WordTag.Pronoun)) return Antecedent(syntax, verb + 1);
        if (syntax.IsComma(verb - 1)) return Make(syntax, Chunks.Before(syntax, verb - 1), default);
        var clause = Clause.Before(syntax, verb + 1 == first - 1 ? first : verb);
        if (clause.IsPronoun) return Antecedent(syntax, clause.First);
        return clause.IsFound ? _subjects.Standing(syntax.Scan, clause.First - 1) ?? Make(syntax, new NounPhrase(clause.First, clause.End), default) : null;
    }

    // "Screen sizes are 5, 6 and 7 inches for the mini, standard and large, respectively": the thing, and what is measured of all.
    private static (Mention? Subject, Mention? Metric) Dealt(in Syntax syntax, NounPhrase thing, Clause clause, Mention? metric)
    {
        var isSubject = thing.First >= clause.First && thing.End <= clause.End;
        return (Make(syntax, thing, default), metric ?? (isSubject ? null : Make(syntax, new NounPhrase(clause.First, clause.End), default)));
    }

    // "The bridge, at a cost of $80 million, would open": the phrase between commas is about the noun before it.
    private static NounPhrase Interrupted(in Syntax syntax, Quantity quantity, int end)
    {
        if (!syntax.IsComma(quantity.EndToken) || !syntax.Is(quantity.EndToken + 1, WordTag.Verb | WordTag.Adverb)) return default;
        var at = end - 1;
        while (syntax.Is(at, WordTag.Determiner)) at--;
        if (!syntax.Is(at, WordTag.Preposition) || !syntax.IsComma(at - 1)) return default;
        var noun = Chunks.Before(syntax, at - 1);
        return PhraseBefore.WithHead(syntax, noun);
    }

    // No verb before the number rules it: a name in its phrase, the clause behind an opening phrase, the nearest name.
    private (Mention? Subject, Mention? Metric) Unruled(in Syntax syntax, Quantity quantity, NounPhrase beside)
    {
        var named = beside.IsFound ? _subjects.NameIn(syntax, beside) : default;
        if (named.IsFound) return (Make(syntax, named, default), Make(syntax, beside, named));
        if (MainClause.SubjectBehind(syntax, quantity) is { IsFound: true } main)
        {
            var (subject, measured) = Parted(syntax, quantity, main);
            return beside.IsFound ? (Make(syntax, main, default), Make(syntax, beside, default)) : (subject, measured);
        }

        return beside.IsFound ? (Named(syntax, quantity.FirstToken), Make(syntax, beside, default)) : (_subjects.Find(syntax, quantity.FirstToken), null);
    }

    // A whole subject is a name and what is measured of it: "sales of Fiat", "the benchmark TA-35 index". What has a count of things is a subject, "the museum drew 400 visitors", unless it is a measure.
    private (Mention? Subject, Mention? Metric) Parted(in Syntax syntax, Quantity quantity, NounPhrase whole)
    {
        var name = _subjects.NameIn(syntax, whole);
        if (name.IsFound) return (Make(syntax, name, default), Make(syntax, whole, name));
        var mention = Make(syntax, whole, default);
        return mention is not null && quantity.Unit is { Dimension: Dimension.Count, Per: null } && !MeasureNames.IsNamedBy(mention.Name) ? (mention, null) : (null, mention);
    }

    // "Turnout was highest in Bergen (71%), Oslo (69%)": what the clause is about is measured of each name.
    private static Mention? Measured(in Syntax syntax, int end) =>
        Clause.Before(syntax, end) is { IsFound: true, IsPronoun: false } clause && !HasName(syntax, clause) ? Make(syntax, new NounPhrase(clause.First, clause.End), default) : null;

    private static bool HasName(in Syntax syntax, Clause clause)
    {
        for (var at = clause.First; at < clause.End; at++)
            if (syntax.Is(at, WordTag.Name)) return true;
        return false;
    }

    // "Acme's $5 million fine", also in quotation marks.
    private static NounPhrase Owner(in Syntax syntax, int first)
    {
        var scan = syntax.Scan;
        var at = first - 1;
        while (scan.Is(at, '"') || scan.Is(at, '“') || scan.Is(at, '‘')) at--;
        if (!scan.IsKind(at, TokenKind.Possessive)) return default;
        return SubjectFinder.NameBefore(scan, at) is { End: > 0 } name ? new NounPhrase(name.First, name.End) : scan.Any(at - 1, WordClass.UnitName) || Chunks.BeforeTime(syntax, at - 1) < at - 1 ? default : Chunks.Before(syntax, at);
    }

    private Mention? Named(in Syntax syntax, int end) =>
        _subjects.NameOf(syntax, end) is { } found && char.IsUpper(found.Name[0]) ? found : null;

    // "The firm said it has": the subject of the clause before, else what an earlier sentence named.
    private Mention? Antecedent(in Syntax syntax, int pronoun)
    {
        var scan = syntax.Scan;
        var before = SubjectFinder.StandsAlone(scan, pronoun) ? Clause.Before(syntax, pronoun) : default;
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
    private static Mention? Make(in Syntax syntax, NounPhrase phrase, NounPhrase without)
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

    // "12% dearer", "30 euros apiece": what is no thing measures nothing.
    private static bool HasNoun(in Syntax syntax, NounPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.End; at++)
            if (syntax.Is(at, WordTag.Noun | WordTag.Name | WordTag.Number | WordTag.Participle)) return true;
        return false;
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
