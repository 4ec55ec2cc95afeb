using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Weighs the rows of a table against one number: metric, subject, unit, time, and what is counted.</summary>
internal sealed class RowWeigher(TableIndex index, AffinityIndex words)
{
    private const double SubjectPart = 0.8;
    private const double UnitPart = 0.5;
    private const double PeriodPart = 0.25;
    private const double Counted = 0.35;
    private const double LeastMetric = 0.2;

    /// <summary>The rows that the number could be, best first; of equal ones the first of the table.</summary>
    public IReadOnlyList<Affinity> Weigh(AffinityContext context, PendingClaim pending)
    {
        var evidence = new Evidence(context);
        evidence.Collect(pending.Sentence, pending.Claim.Quantity);
        var fitting = new List<int>();
        var series = new HashSet<int>();
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (!Fits(pending.Claim, fact)) continue;
            fitting.Add(fact);
            series.Add(index.SeriesRows(fact)[0]);
        }

        var noun = Noun(pending.Claim.Quantity);
        var isNamed = noun is not null && fitting.Exists(fact => Names(fact, noun));
        var found = new List<Affinity>();
        foreach (var fact in fitting)
            if (Weigh(context, evidence, pending, fact, series.Count, noun, isNamed) is { } fit) found.Add(fit);
        found.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Fact.CompareTo(other.Fact));
        return found;
    }

    private bool Fits(Claim claim, int fact) =>
        UnitCue.Fits(claim.Quantity, index.Facts[fact]) && PeriodCue.Fits(claim, index.Facts[fact])
        && ChangeCue.Fits(claim.Quantity, index.Facts[fact], index.IsChange[fact]) && !CountCue.NeedsNoun(claim.Quantity, index.Facts[fact]);

    private Affinity? Weigh(AffinityContext context, Evidence evidence, PendingClaim pending, int fact, int series, string? noun, bool isNamed)
    {
        var quantity = pending.Claim.Quantity;
        var (metric, name) = Best(evidence, words.Metrics[fact]);
        var (described, subject) = Best(evidence, words.Subjects[fact]);
        var (degree, how) = pending.Owners.Presence(fact);
        if (described >= degree)
        {
            degree = described;
            how = $"words of \"{subject?.Text ?? index.Facts[fact].Subject}\" stand near the number";
        }

        if (degree == 0) return null;
        if (index.IsChange[fact] && quantity.Direction != ChangeDirection.None) metric = Math.Max(metric, 0.5);
        else if (index.IsChange[fact] != (quantity.Direction != ChangeDirection.None) && index.Facts[fact].Unit?.Dimension == Dimension.Percent) metric -= 0.2;
        var score = metric + (SubjectPart * degree) + (UnitPart / series) + Time(context, pending.Claim, fact) + Count(fact, noun, isNamed);
        return metric < LeastMetric && series > 1 ? null : new Affinity(fact, metric, degree, score, name?.Text ?? index.Facts[fact].Metric, how);
    }

    private static (double Part, AffinityName? Name) Best(Evidence evidence, IReadOnlyList<AffinityName> names)
    {
        var (best, found) = (0.0, default(AffinityName));
        foreach (var name in names)
            if (evidence.Of(name) is var part && part > best) (best, found) = (part, name);
        return (best, found);
    }

    // The row of the claim's own time; without one, the latest that the article can know of.
    private double Time(AffinityContext context, Claim claim, int fact)
    {
        if (index.Facts[fact].Period is not { } held) return 0;
        if (claim.Period is not null) return PeriodCue.Rank(claim, index.Facts[fact]) < 3 ? PeriodPart : 0;
        if (context.Links.Reading.Article.Published is not { } published) return 0;
        var months = Math.Abs(((published.Year - held.Last.Year) * 12) + published.Month - held.Last.Month);
        return -0.02 * Math.Min(months, 12);
    }

    // "12,500 employees" is a row of employees, where there is one.
    private double Count(int fact, string? noun, bool isNamed)
    {
        if (noun is null) return 0;
        if (isNamed) return Names(fact, noun) ? Counted : -Counted;
        var isPeople = index.Facts[fact].Unit is { } unit && UnitCue.IsGeneric(unit);
        return isPeople && !words.IsPerson(noun) ? -Counted : 0;
    }

    private bool Names(int fact, string noun)
    {
        var word = words.Find(noun);
        if (word < 0) return false;
        foreach (var name in words.Metrics[fact])
        {
            if (name.Words.Contains(word)) return true;
            foreach (var (kin, _) in words.Kin(word))
                if (name.Words.Contains(kin)) return true;
        }

        return false;
    }

    private static string? Noun(Quantity quantity) =>
        quantity.Unit is { Dimension: Dimension.Count, Per: null } unit && !UnitCue.IsGeneric(unit) ? Stemmer.Stem(unit.Code.Split(' ')[^1]) : null;
}
