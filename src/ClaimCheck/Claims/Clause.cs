using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>The noun phrase that is the subject of the verb before a number.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last; equal to <paramref name="First"/> when there is none.</param>
/// <param name="IsPronoun">Whether it is a word that stands for a name: "it", "they".</param>
internal readonly record struct Clause(int First, int End, bool IsPronoun)
{
    private const int Verbs = 6;
    private const int Reach = 60;

    /// <summary>Whether it is what a participle behind it tells of, "tasks lasting", and may be the object of a verb.</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether a subject was found.</summary>
    public bool IsFound => End > First;

    /// <summary>Goes back from a number over the verbs that share one subject: "was founded in 1990 and employs 400".</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="number">The first token of the number with its hedge.</param>
    public static Clause Before(in Syntax syntax, int number)
    {
        var scan = syntax.Scan;
        var at = number - 1;
        var lowest = Math.Max(scan.First, number - Reach);
        var sought = WordTag.Verb | WordTag.Participle;
        var isListed = false;
        for (var verbs = 0; verbs < Verbs; verbs++, sought = WordTag.Verb)
        {
            while (at >= lowest && !syntax.Is(at, sought) && !scan.Is(at, ';'))
            {
                // A participle behind its noun says nothing past a comma or another noun: "the people buying homes at".
                if (syntax.IsComma(at) || syntax.Is(at, WordTag.Noun | WordTag.Name)) sought = WordTag.Verb;
                at--;
            }

            if (at < lowest || scan.Is(at, ';')) return default;
            // "compared to an increase of": of something else.
            if (scan.Is(at, Known.Compared)) return default;
            var last = at;
            var behindNoun = syntax.Is(at, WordTag.Participle) || IsSpan(syntax, at);
            if (behindNoun) at -= syntax.IsComma(at - 1) ? 2 : 1;
            else at = BeforeGroup(syntax, at, lowest);
            if (!behindNoun && Goes(syntax, at, last))
            {
                at--;
                continue;
            }

            if (syntax.Is(at, WordTag.Pronoun) && syntax.Is(at - 1, WordTag.Preposition)) at--;
            if (syntax.Is(at, WordTag.Pronoun))
            {
                // "when you wait, reaching 7 percent": readers are no subject of a participle.
                if (verbs == 0 || !(scan.Is(at, "you") || scan.Is(at, "we") || scan.Is(at, "i"))) return new Clause(at, at + 1, true);
                at--;
                continue;
            }

            if (behindNoun || syntax.Is(at, WordTag.Relative))
            {
                if (!behindNoun) at--;
                if (syntax.IsComma(at)) at--;
                var noun = Antecedent(syntax, at + 1);
                if (noun.IsFound && !Chunks.IsTime(syntax, noun.End - 1) && !syntax.Is(noun.End - 1, WordTag.Number)) return new Clause(noun.First, noun.End, false) { IsObject = behindNoun };
            }
            else if (scan.Is(at, ')'))
            {
                at = BeforeOpening(scan, at, lowest);
            }
            else if (syntax.IsComma(at) && (scan.Is(at + 1, "up") || scan.Is(at + 1, "down")) && SubjectPhrase.Ending(syntax, at, lowest) is { IsFound: true } stated && !HasVerbBefore(syntax, stated.First, out _))
            {
                // "Halden shares, up 20% this year, closed".
                return new Clause(stated.First, stated.End, false);
            }
            else if (syntax.IsComma(at))
            {
                // "The firm, which …, employs": an apposition between two commas; else the verb goes on with its clause.
                var open = at - 1;
                while (open > lowest && !syntax.IsComma(open)) open--;
                if (open <= lowest || syntax.Is(open - 1, WordTag.Verb)) continue;
                // "Halden designed the engine, built it, and sold": a list of what one subject does.
                if (IsPredicate(syntax, open, at, isListed))
                {
                    (at, isListed) = (at - 1, true);
                    continue;
                }

                at = open - 1;
            }
            else if (syntax.Is(at, WordTag.Conjunction | WordTag.Subordinator) || scan.Is(at, '-'))
            {
                isListed |= syntax.IsComma(at - 1);
                at--;
                continue;
            }

            var phrase = SubjectPhrase.Ending(syntax, at + 1, lowest);
            // "spent a week struggling to": a time does nothing.
            if (phrase.IsFound && Chunks.IsTime(syntax, phrase.End - 1) && syntax.Is(at + 1, WordTag.Participle))
            {
                at = phrase.First - 1;
                continue;
            }

            // "used the downtime to get": the subject of an infinitive behind an object is that of the main verb.
            if (phrase.IsFound && !behindNoun && IsInfinitive(syntax, at + 1) && HasVerbBefore(syntax, phrase.First, out var verb) && !Raises(scan, verb)) at = verb;
            else if (phrase.IsFound) return new Clause(phrase.First, phrase.End, false);
        }

        return default;
    }

    // The token before the verbs and adverbs that stand together.
    private static int BeforeGroup(in Syntax syntax, int at, int lowest)
    {
        while (at >= lowest)
        {
            // "the tasks that it can finish is doubling": two verbs, and the first is of a clause about the subject.
            if (syntax.Is(at, WordTag.Verb) && !IsAuxiliary(syntax.Scan, at) && (IsFinite(syntax.Scan, at + 1) || IsPlainPast(syntax.Scan, at + 1))) break;
            if (syntax.Is(at, WordTag.Verb | WordTag.Adverb) || (syntax.Is(at, WordTag.Participle) && syntax.Scan.Is(at + 1, "to")) || (syntax.Scan.Is(at, "to") && syntax.Is(at + 1, WordTag.Verb | WordTag.Adverb))) at--;
            // "have in the last week had".
            else if (Chunks.BeforeTime(syntax, at) is var before && before < at && IsAuxiliary(syntax.Scan, before)) at = before;
            else break;
        }

        return at;
    }

    private static bool IsFinite(in Scan scan, int at) => scan.IsWord(at) && scan.Of(at) is "is" or "are" or "was" or "were" or "has" or "had" or "will" or "would" or "could" or "may" or "might" or "can" or "should";

    private static bool IsPlainPast(in Scan scan, int at) => scan.IsWord(at) && (OpenWords.Of(scan.Of(at)) & (WordForms.Past | WordForms.Participle)) == WordForms.Past;

    private static bool IsAuxiliary(in Scan scan, int at) => IsFinite(scan, at) || scan.IsWord(at) && scan.Of(at) is "be" or "been" or "being" or "have" or "having" or "said" or "says";

    // "…, wiping $340 million off", "by exercising", "while shooting", "having grown": a participle has the subject of the verb before it.
    private static bool Goes(in Syntax syntax, int at, int last)
    {
        var first = at + 1;
        while (first < last && syntax.Is(first, WordTag.Adverb)) first++;
        if (!syntax.Scan.Of(first).EndsWith("ing", StringComparison.Ordinal) || !syntax.Scan.Has(at)) return false;
        return syntax.Is(at, WordTag.Preposition | WordTag.Subordinator | WordTag.Conjunction) || syntax.IsComma(at) || syntax.Scan.Is(first, Known.Having);
    }

    // "the fees of the funds which range" are of the funds; "the limit per person which is" is the limit.
    private static NounPhrase Antecedent(in Syntax syntax, int end)
    {
        var phrase = Chunks.Before(syntax, end);
        return syntax.Scan.Is(phrase.First - 1, "per") ? PhraseBefore.WithHead(syntax, phrase) : phrase;
    }

    // "claims, ranging from": says of the noun before it how far it goes.
    private static bool IsSpan(in Syntax syntax, int at) => syntax.IsComma(at - 1) && (syntax.Scan.Is(at, "ranging") || syntax.Scan.Is(at, "varying"));

    // Whether a clause or another verb of the same subject stands between two commas, and no apposition.
    private static bool IsPredicate(in Syntax syntax, int open, int close, bool isListed)
    {
        if (syntax.Is(open + 1, WordTag.Verb)) return isListed;
        for (var at = open + 1; at < close; at++)
        {
            if (syntax.Is(at, WordTag.Relative | WordTag.Subordinator)) return false;
            if (syntax.Is(at, WordTag.Verb)) return true;
        }

        return false;
    }

    private static bool IsInfinitive(in Syntax syntax, int at)
    {
        while (syntax.Is(at, WordTag.Adverb)) at++;
        return syntax.Scan.Is(at, "to");
    }

    private static bool HasVerbBefore(in Syntax syntax, int first, out int verb)
    {
        verb = first - 1;
        for (var at = first; syntax.Is(at, WordTag.Nominal | WordTag.Participle | WordTag.Preposition | WordTag.Determiner); at++)
            if (syntax.Is(at, WordTag.Participle)) return false;
        while (syntax.Is(verb, WordTag.Determiner | WordTag.Adverb)) verb--;
        return syntax.Is(verb, WordTag.Verb);
    }

    // "expects the value to increase", "enables drivers to enjoy": here the object is the subject of the infinitive.
    private static bool Raises(in Scan scan, int at) => scan.Of(at) is
        "expects" or "expect" or "expected" or "cause" or "causes" or "caused" or "enable" or "enables" or "enabled" or "allow" or "allows" or "allowed" or "want" or "wants" or "wanted" or "force" or "forces" or "forced" or "help" or "helps" or "helped"
        or "require" or "requires" or "required" or "need" or "needs" or "lead" or "led" or "push" or "pushed" or "pushes" or "get" or "gets" or "ask" or "asked" or "tell" or "told" or "encourage" or "encourages" or "prompt" or "prompted" or "urge" or "urged" or "order" or "ordered"
        or "estimates" or "estimated" or "forecasts" or "forecast" or "believes" or "permit" or "permits" or "let" or "lets" or "likes" or "brings" or "brought" or "bringing" or "takes" or "took" or "taking";

    private static int BeforeOpening(in Scan scan, int at, int lowest)
    {
        while (at > lowest && !scan.Is(at, '(')) at--;
        return at - 1;
    }
}
