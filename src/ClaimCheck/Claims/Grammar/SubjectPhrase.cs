using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>The whole noun phrase that ends where a verb begins: "output of mines opened in the north" fell.</summary>
internal static class SubjectPhrase
{
    /// <summary>Goes back from a verb to the start of its subject.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="lowest">How far it may go back.</param>
    public static NounPhrase Ending(in Syntax syntax, int end, int lowest)
    {
        var scan = syntax.Scan;
        var start = end;
        var and = -1;
        var isCounted = false;
        while (start - 1 >= lowest)
        {
            var at = start - 1;
            if (syntax.Is(at, WordTag.Nominal | WordTag.Determiner | WordTag.Owner | WordTag.Joiner | WordTag.Participle | WordTag.Preposition | WordTag.Number))
            {
                start = at;
            }
            else if (syntax.Is(at, WordTag.Quantity))
            {
                var before = Chunks.BeforeQuantity(syntax, at);
                var binds = start < end && (syntax.Is(start, WordTag.Nominal | WordTag.Joiner) || syntax.Is(before, WordTag.Participle | WordTag.Preposition)) && !scan.Is(start, "of") && !scan.Is(start, "to");
                if (!binds)
                {
                    // "30 days to pay": what a number counts is no subject; "half the flats" and "78% of the deal" are about the flats and the deal.
                    if (scan.Is(start, "of")) start++;
                    else isCounted = !syntax.Is(start, WordTag.Determiner);
                    break;
                }

                start = before + 1;
            }
            else if (syntax.Is(at, WordTag.Adverb) && start < end && scan.Of(at).EndsWith("ly", StringComparison.Ordinal))
            {
                start = at;
            }
            else if (syntax.Is(at, WordTag.Conjunction) && start < end && syntax.Is(at - 1, WordTag.Nominal | WordTag.Number))
            {
                (and, start) = (at, at);
            }
            else if (scan.Is(at, ')') && Opening(scan, at, lowest) is var open && open > lowest)
            {
                start = open;
            }
            else if (syntax.IsComma(at) && IsListed(syntax, at))
            {
                start = at;
            }
            else if (syntax.Is(at, WordTag.Verb))
            {
                var first = at;
                while (first > lowest && syntax.Is(first - 1, WordTag.Verb | WordTag.Adverb)) first--;
                if (syntax.Is(first - 1, WordTag.Relative) && syntax.Is(first - 2, WordTag.Nominal) && first - 1 > lowest)
                {
                    // "the people who voted for it earn": the clause about the subject is no part of it.
                    (end, start, and) = (first - 1, first - 1, -1);
                    continue;
                }

                if (syntax.Is(first - 1, WordTag.Pronoun) && syntax.Is(first - 2, WordTag.Nominal))
                {
                    // "the brand it bought last year was": the same without "that".
                    (end, start, and) = (first - 1, first - 1, -1);
                    continue;
                }

                // "the tasks that the model can finish": and with a noun of its own.
                var inner = Chunks.Before(syntax, first);
                var opens = inner.First - 1;
                while (syntax.Is(opens, WordTag.Determiner)) opens--;
                // "the tasks its models can finish", "tasks Halden can finish": the same without "that".
                var joint = opens < inner.First - 1 && syntax.Is(opens, WordTag.Noun) && !Chunks.IsTime(syntax, opens) ? opens + 1 : Joint(syntax, inner);
                if (inner.IsFound && joint > 0)
                {
                    (end, start, and) = (joint, joint, -1);
                    continue;
                }

                if (inner.IsFound && (scan.Is(opens, "that") || syntax.Is(opens, WordTag.Relative)) && syntax.Is(opens - 1, WordTag.Nominal) && opens > lowest)
                {
                    (end, start, and) = (opens, opens, -1);
                    continue;
                }

                if (and >= 0 && !PostnominalParticiples.IsReporting(scan, at)) start = and + 1;
                break;
            }
            else
            {
                break;
            }
        }

        start = AfterOpening(syntax, start, end);
        while (start < end && !syntax.Is(start, WordTag.Nominal | WordTag.Number | WordTag.Quantity)) start++;
        while (end > start && !syntax.Is(end - 1, WordTag.Nominal | WordTag.Number | WordTag.Quantity) && !scan.Is(end - 1, ')')) end--;
        end = BeforeTime(syntax, start, end);
        if (isCounted || end <= start) return default;
        return end == start + 1 && (scan.Any(start, WordClass.Ordinal) || (scan.Any(start, WordClass.UnitName) && !syntax.Is(start - 1, WordTag.Determiner)) || (!syntax.Is(start, WordTag.Noun | WordTag.Name) && !syntax.Is(start - 1, WordTag.Determiner))) ? default : new NounPhrase(start, end);
    }

    // Where a name follows a plain plural.
    private static int Joint(in Syntax syntax, NounPhrase phrase)
    {
        for (var at = phrase.First + 1; at < phrase.End; at++)
            if (syntax.Is(at, WordTag.Name) && syntax.Is(at - 1, WordTag.Noun) && syntax.Scan.Of(at - 1)[^1] == 's') return at;
        return -1;
    }

    // "Ford, Fiat and Opel".
    private static bool IsListed(in Syntax syntax, int at) =>
        syntax.Is(at - 1, WordTag.Name) && syntax.Is(at + 1, WordTag.Name) && (syntax.Is(at + 2, WordTag.Conjunction) || syntax.IsComma(at + 2));

    private static int Opening(in Scan scan, int at, int lowest)
    {
        while (at > lowest && !scan.Is(at, '(')) at--;
        return at;
    }

    // "In the last three months the lab has": an opening phrase is no part of the subject.
    private static int AfterOpening(in Syntax syntax, int start, int end)
    {
        var scan = syntax.Scan;
        if (!syntax.Is(start, WordTag.Preposition) && !syntax.Is(start - 1, WordTag.Subordinator)) return start;
        for (var at = end - 1; at > start; at--)
        {
            if (syntax.Is(at, WordTag.Determiner) && !syntax.Is(at - 1, WordTag.Preposition | WordTag.Determiner)) return at;
            if (syntax.Is(at, WordTag.Name) && syntax.Is(at - 1, WordTag.Noun | WordTag.Number)) return at;
        }

        return start;
    }

    // "revenue in the quarter", "sales last year": when it was is no part of what it was.
    private static int BeforeTime(in Syntax syntax, int start, int end)
    {
        if (!Chunks.IsTime(syntax, end - 1)) return end;
        var at = end - 1;
        while (at > start && (syntax.Is(at - 1, WordTag.Determiner) || syntax.Scan.Any(at - 1, WordClass.Ordinal) || Chunks.IsTime(syntax, at - 1))) at--;
        if (at > start && syntax.Is(at - 1, WordTag.Preposition)) at--;
        return at > start && at < end - 1 ? at : end;
    }
}
