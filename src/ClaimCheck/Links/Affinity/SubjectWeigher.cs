namespace ClaimCheck.Links;

/// <summary>Weighs how far a number can be a row's subject's: by names, by words, and by whom the table is about.</summary>
/// <remarks>
/// Each is evidence of its own, so they add up: a subject that the sentence before names, and of which this one has a word, is more present than by either. Which of them tell was measured over 858 numbers
/// of real and invented articles: words of the sentence and of its paragraph, and how many rows the table has of a subject; how long ago and how often it was named tell nothing beside them.
/// </remarks>
internal sealed class SubjectWeigher(TableIndex index, AffinityIndex words)
{
    private const double Telling = 0.4;
    private const double Spoken = 0.2;

    /// <summary>How present a row's subject is.</summary>
    /// <param name="context">The article.</param>
    /// <param name="pending">The number.</param>
    /// <param name="fact">The row.</param>
    /// <param name="metric">How much of the row's metric is said.</param>
    public Presence Of(AffinityContext context, PendingClaim pending, int fact, double metric)
    {
        var (evidence, owners) = (context.Evidence, pending.Owners);
        var (described, subject) = Best(fact, evidence.OfSubject);
        var (degree, how) = owners.Presence(fact);
        // Where another name stands, words of the sentences before are little to accuse with, and what that name has of the subject's is nothing: the High Court is not the Supreme Court.
        var isElsewhere = !owners.StandsInSentence(fact);
        var isDoubted = isElsewhere && owners.HasRival && described <= Evidence.SubjectBefore;
        var confirmsOnly = isElsewhere && owners.IsNamesake(fact);
        var isNamed = owners.IsNamed(fact);
        if (described >= degree && !isNamed)
        {
            degree = described;
            how = $"words of \"{subject?.Text ?? index.Facts[fact].Subject}\" stand near the number";
        }

        // "71% are against it": a survey does not say in each sentence whom it asked.
        if (degree == 0 && !owners.IsRivalTo(fact) && metric >= Telling && words.Subjects[fact].Any(name => name.Words.Any(context.Speaks)))
        {
            degree = Spoken;
            confirmsOnly = true;
            how = $"the article speaks of \"{index.Facts[fact].Subject}\"";
        }

        return new Presence(degree, how) { IsDoubted = isDoubted, ConfirmsOnly = confirmsOnly };
    }

    /// <summary>How much of the table is about a row's subject, 0 to 1.</summary>
    public double Share(int fact) => (double)index.SubjectRows(fact).Count / index.Facts.Count;

    private (double Part, AffinityName? Name) Best(int fact, Func<AffinityName, double> part)
    {
        var (best, found) = (0.0, default(AffinityName));
        foreach (var name in words.Subjects[fact])
            if (part(name) is var own && own > best) (best, found) = (own, name);
        return (best, found);
    }
}
