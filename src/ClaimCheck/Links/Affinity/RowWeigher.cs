using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Weighs the rows of a table against one number: metric, subject, unit, time, and what is counted.</summary>
internal sealed class RowWeigher(TableIndex index, AffinityIndex words, KinCatalogue catalogue)
{
    private const double SubjectPart = 1.0;

    // How much less likely a number is of another than whom the table has most rows of, where nobody is named.
    private const double TablePart = 0.1;
    private const double UnitPart = 0.5;
    private const double PeriodPart = 0.25;
    private const double OtherTimePart = 0.5;
    private const double Counted = 0.35;
    private const double LeastMetric = 0.12;

    // A subject so surely meant says what is measured, where it has one row of the unit only.
    private const double Certain = 0.7;
    private const double OwnNamePart = 0.05;
    private const double WellSaid = 0.5;
    private const double ChangeSaid = 0.35;
    private const double OtherSort = 0.2;
    private const double SpokenPart = 0.12;
    private const double OpenMetric = 0.15;
    private const double OpenSubject = 0.3;
    private const double ElidedSubject = 0.9;
    private const double NamedSubject = 1;
    private const double SampleSaid = 0.8;
    private const double SaidPart = 0.5;
    private const double SaidBase = 0.2;
    private const double UnitApart = 0.5;
    private const double OtherPart = 0.4;

    private readonly RowUnits _units = new(index, words, catalogue);
    private readonly SubjectWeigher _subjects = new(index, words);

    /// <summary>The rows that the number could be, best first; of equal ones the first of the table.</summary>
    public IReadOnlyList<Affinity> Weigh(AffinityContext context, PendingClaim pending)
    {
        var asked = new AskedNumber(context, pending, words);
        if (asked.IsAgeOfOther) return [];
        context.Evidence.Collect(pending.Sentence, pending.Claim.Quantity);
        var (fitting, dated) = Open(context, pending);
        var series = fitting.Where(one => one.Unit != UnitFit.Open).Select(one => index.SeriesRows(one.Fact)[0]).Distinct().Count();
        asked = asked with { Series = series, IsNamed = asked.Noun is { } noun && fitting.Exists(one => _units.Names(one.Fact, noun)), Share = MostShare(pending, fitting) };
        var found = new List<Affinity>();
        foreach (var (fact, unit) in fitting)
            if (Weigh(asked, fact, unit) is { } fit) found.Add(fit);
        // What the table has for another time than the sentence names comes behind what it has for that time, and only where it has nothing else of its series.
        var askedOfOther = asked with { Series = series + 1 };
        foreach (var (fact, unit) in dated)
            if (Weigh(askedOfOther, fact, unit) is { } fit) found.Add(fit with { IsAsOf = true, ConfirmsOnly = true });
        found.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Fact.CompareTo(other.Fact));
        return found;
    }

    // The rows that unit and time leave open, and those that are told as of another time than the sentence names.
    private (List<(int Fact, UnitFit Unit)> Fitting, List<(int Fact, UnitFit Unit)> Dated) Open(AffinityContext context, PendingClaim pending)
    {
        var (fitting, dated) = (new List<(int, UnitFit)>(), new List<(int, UnitFit)>());
        var scan = context.Links.Scan(pending.Sentence);
        var day = context.Links.Reading.Article.Published;
        var own = pending.Claim.Period is not null && day is { } now ? OwnTimeCue.Past(scan, pending.Claim, context.Links.Periods(pending.Sentence), now) : null;
        var before = pending.Claim.Quantity.Unit is null ? RowUnits.Before(context, pending) : [];
        var isApart = DifferenceCue.IsApart(scan, pending.Claim.Quantity);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            // "22% less fuel than the old type": a row of a saving or a lead holds that, and no row of fuel.
            if (isApart && !DifferenceCue.IsOfLead(index.Facts[fact])) continue;
            var isOfTime = PeriodCue.Fits(pending.Claim, index.Facts[fact]);
            if (!isOfTime && !PeriodCue.IsAsOf(index, fact, own, day)) continue;
            if (_units.Fit(context, scan, pending.Claim, before, fact) is var unit and not UnitFit.None) (isOfTime ? fitting : dated).Add((fact, unit));
        }

        return (fitting, dated);
    }

    // Where nobody is named, the table's own subject is the likeliest.
    private double? MostShare(PendingClaim pending, List<(int Fact, UnitFit Unit)> fitting)
    {
        if (fitting.Count == 0 || pending.Owners.HasRival || pending.Owners.TakesOver || fitting.Exists(one => pending.Owners.StandsInSentence(one.Fact))) return null;
        return fitting.Max(one => _subjects.Share(one.Fact));
    }

    private Affinity? Weigh(AskedNumber asked, int fact, UnitFit unit)
    {
        var (context, pending, quantity, claimed) = (asked.Context, asked.Pending, asked.Quantity, asked.Claimed);
        var (name, metric, said, ownPart) = context.Evidence.OfMetric(words.Metrics[fact]);
        // "One study in 92 bakers": the participants are not called so.
        if (asked.IsSample && SampleCue.IsOf(index.Facts[fact])) metric = Math.Max(metric, SampleSaid);
        var presence = _subjects.Of(context, pending, fact, metric);
        var degree = presence.Degree;
        if (degree == 0) return null;
        var isChange = quantity.Direction != ChangeDirection.None;
        if (isChange && index.IsChange[fact]) metric = ChangeSaid + ((1 - ChangeSaid) * metric);
        else if (isChange != index.IsChange[fact] && index.Facts[fact].Unit?.Dimension == Dimension.Percent) metric -= OtherSort;
        if (CountCue.CountsNoun(index.Facts[fact]) && degree < 0.5 && (metric < WellSaid || pending.Owners.IsRivalTo(fact)) && (pending.Owners.IsOfAnother || asked.Noun is not { } counted || !_units.Names(fact, counted))) return null;
        // A grade or an index is no count: "4 passes" is nobody's passer rating.
        if (IsOtherThing(asked, fact)) return null;
        // "The driver, 23": who that is is guessed from what was said before.
        var isAge = quantity.Kind == QuantityKind.Age && !quantity.Attributive && !pending.Owners.StandsInSentence(fact);
        // "Four times faster": a row of costs holds no such multiple.
        if (asked.Degree is { } quality && (quality < 0 || !words.Has(words.Metrics[fact], quality))) return null;
        // "6% of cases": what it is a share of is not what is measured.
        var isShareOf = claimed.IsOtherMeasure(fact);
        if (isShareOf && !asked.IsShare) return null;
        if (asked.Noun is not null && index.Facts[fact].Unit is null && !Says(fact, quantity.Unit!.Code)) return null;
        // Of two rows that an alias speaks for alike, the one whose own name is said more of.
        metric += OwnNamePart * ownPart;
        metric -= asked.Beside.Unexplained(fact);
        // "A fleet of 270", "scrapped 4,120 of them": a number without its noun counts what the words around it name well,
        // or what the one before it counted, where whose it is stands beside it: "a fleet of 40 boats, against 36 for Ferrant".
        var isBare = CountCue.NeedsNoun(quantity, index.Facts[fact]);
        var (isListed, isElided) = (isBare && metric < WellSaid, unit == UnitFit.Elided);
        if (isListed && degree < (isElided ? ElidedSubject : NamedSubject)) return null;
        var isUnsaid = metric < LeastMetric && asked.Series > 1;
        if (isUnsaid && (asked.IsSample || degree < Certain || !pending.Owners.IsOnlyOfUnit(fact, quantity))) return null;
        if (unit == UnitFit.Open && (metric < OpenMetric || degree < OpenSubject)) return null;
        var prior = TablePart * (asked.Share is { } most ? _subjects.Share(fact) - most : 0);
        var score = metric + (SubjectPart * degree) + prior + (UnitPart / Math.Max(1, asked.Series)) + Time(asked, fact) + Count(asked, fact)
            + (SaidPart * Math.Log(SaidBase + said)) - (IsOtherUnit(quantity, fact) ? UnitApart : 0)
            - (claimed.IsOther(fact) ? OtherPart : 0) - (claimed.IsOfOther(fact) ? OtherPart : 0);
        return new Affinity(fact, metric, degree, score, name?.Text ?? index.Facts[fact].Metric, presence.How)
        {
            Time = asked.Spoken is { } time && index.Facts[fact].Period is { } held && time.Overlaps(held) ? time : null,
            IsOnlyOfUnit = asked.Series == 1,
            Narrowing = asked.Beside.Narrowing(fact),
            IsNamed = pending.Owners.StandsInSentence(fact),
            HasRival = presence.IsDoubted,
            IsOfOther = claimed.IsOfOther(fact),
            IsOther = claimed.IsOther(fact),
            IsChange = isChange,
            IsShareOf = isShareOf,
            IsElided = isElided,
            IsOpen = unit == UnitFit.Open,
            ConfirmsOnly = unit == UnitFit.Open || isUnsaid || isListed || isAge || presence.ConfirmsOnly || !context.HasName(fact) || asked.Beside.IsOtherSort(fact) || ((isBare || quantity.Unit is null) && asked.IsDefinite),
            CountsOther = isBare || (asked.Noun is not null && unit != UnitFit.Same),
        };
    }

    // "40 minutes" is not yet what a row of hours means.
    private bool IsOtherUnit(Quantity quantity, int fact) => quantity.Unit is { } stated && index.Facts[fact].Unit is { } unit && stated.Code != unit.Code;

    // The row of the claim's own time; without one, the latest that the article can know of.
    private double Time(AskedNumber asked, int fact)
    {
        if (index.Facts[fact].Period is not { } held) return 0;
        var claim = asked.Pending.Claim;
        if (claim.Period is not null) return PeriodCue.Fits(claim, index.Facts[fact]) ? PeriodPart : -OtherTimePart;
        // A paragraph goes on speaking of the time that it named.
        if (asked.Spoken is { } time) return time.Overlaps(held) ? SpokenPart : 0;
        if (asked.Context.Links.Reading.Article.Published is not { } published) return 0;
        var months = Math.Abs(((published.Year - held.Last.Year) * 12) + published.Month - held.Last.Month);
        return -0.02 * Math.Min(months, 12);
    }

    // "12,500 employees" is a row of employees, where there is one.
    private double Count(AskedNumber asked, int fact) => asked.Noun is not { } noun || !asked.IsNamed ? 0 : _units.Names(fact, noun) ? Counted : -Counted;

    // "17 complaints" in a row of people: what is counted is neither somebody nor anything that the table names.
    private bool IsOtherThing(AskedNumber asked, int fact) =>
        asked.Noun is { } noun && !asked.IsNamed && !words.IsPerson(noun) && index.Facts[fact].Unit is { } unit && UnitCue.IsGeneric(unit);

    private bool Says(int fact, string noun) =>
        words.Metrics[fact].Any(name => name.Trust == 1 && name.Text.Split(' ').Any(word => word.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && word.Length - noun.Length <= 2 && word[noun.Length..] is "" or "s" or "es"));
}
