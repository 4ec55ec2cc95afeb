using System.Collections.Concurrent;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Which rows of a small table a number's unit, or the noun that it counts, allows: desks name their units otherwise than articles do.</summary>
internal sealed class RowUnits(TableIndex index, AffinityIndex words, KinCatalogue catalogue)
{
    private const double WholeSaid = 0.7;
    private const int UnitsBack = 3;
    private const int Near = 12;
    private const int MostUnits = 4096;

    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> _kin = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counted = [.. index.Facts.Where(fact => fact.Unit is { Dimension: Dimension.Count }).Select(fact => Stemmer.Stem(fact.Unit!.Code.Split(' ')[^1]))];
    private readonly bool _hasUnits = index.Facts.Any(fact => fact.Unit is not null);

    /// <summary>How the unit of a number allows a row; not at all where the kind of change forbids it. Its time is asked elsewhere.</summary>
    /// <param name="context">What is said around the number.</param>
    /// <param name="scan">Its sentence.</param>
    /// <param name="claim">The number.</param>
    /// <param name="before">The units of the numbers before, where this one has none, the nearest first; empty otherwise.</param>
    /// <param name="fact">The row.</param>
    public UnitFit Fit(AffinityContext context, in Scan scan, Claim claim, IReadOnlyList<Unit> before, int fact)
    {
        var row = index.Facts[fact];
        if (!ChangeCue.Fits(claim.Quantity, row, index.IsChange[fact])) return UnitFit.None;
        if (IsElided(before, fact)) return UnitFit.Elided;
        // Where other rows have units, one without is a bare number: "$6 a day" is no reproduction rate.
        if (row.Unit is null && _hasUnits && claim.Quantity.Unit is { Dimension: not Dimension.Count }) return UnitFit.None;
        if (UnitCue.Fits(claim.Quantity, row)) return UnitFit.Same;
        if (AreKin(claim.Quantity.Unit, row.Unit) || IsCountOf(context.Evidence, claim.Quantity, fact)) return UnitFit.Kin;
        return IsOpen(claim.Quantity, row) || IsSpokenRate(scan, claim.Quantity, before, row) ? UnitFit.Open : UnitFit.None;
    }

    // "64 carts" in a row of vehicles: another word, a brand or a part of it, unless it is the table's own word for something else.
    private bool IsOpen(Quantity quantity, Fact row) => row.Unit is { Dimension: Dimension.Count, Per: null } && Noun(quantity) is { } noun && !_counted.Contains(noun);

    // "A hectare yielded 4.6 tonnes" in a row in t/ha, "the number of pupils for each teacher fell to 14" in pupils per teacher: the sentence says per what.
    private bool IsSpokenRate(in Scan scan, Quantity quantity, IReadOnlyList<Unit> units, Fact row)
    {
        var before = units.Count > 0 ? units[0] : null;
        if (row.Unit is not { Per: { } per, Dimension: not (Dimension.Money or Dimension.Percent or Dimension.Points) } rate || (quantity.Unit ?? before) is { Per: not null }) return false;
        var above = rate with { Per = null, Code = rate.Code.Split('/')[0] };
        var fits = (quantity.Unit ?? before) is { } stated && (rate.Dimension == Dimension.Count ? Stemmer.Stem(stated.Code) == Stemmer.Stem(above.Code) || AreKin(stated, above) : stated.ConvertsTo(above) && stated.Factor == above.Factor);
        if (!fits && !(quantity.Unit is null && rate.Dimension == Dimension.Count && Says(scan, quantity, above))) return false;
        return Says(scan, quantity, per);
    }

    // The noun itself or one that is kin to it, near the number and not in its span.
    private bool Says(in Scan scan, Quantity quantity, Unit noun)
    {
        var (own, name) = (Stemmer.Stem(noun.Code), Stemmer.Stem(noun.Name));
        var groups = Groups(noun.Code);
        for (var at = Math.Max(scan.First, quantity.FirstToken - Near); at < Math.Min(scan.End, quantity.EndToken + Near); at++)
        {
            if ((at >= quantity.FirstToken && at < quantity.EndToken) || !scan.IsWord(at)) continue;
            var stem = Stemmer.Stem(scan.Of(at).ToString());
            if (stem == own || stem == name || catalogue.GroupsOf([stem]).Any(groups.Contains)) return true;
        }

        return false;
    }

    // "48,700 sales" in a row of transactions that are also called sales: what is counted names the metric.
    private bool IsCountOf(Evidence evidence, Quantity quantity, int fact) =>
        index.Facts[fact].Unit is { Dimension: Dimension.Count, Per: null } && Noun(quantity) is { } noun && IsNameOf(evidence, fact, noun);

    // A number without a unit may take that of the one before it; what is counted may stand farther back: "60 points from 31 games; Ferrant are on 57".
    private bool IsElided(IReadOnlyList<Unit> before, int fact)
    {
        for (var at = 0; at < before.Count; at++)
            if ((at == 0 || before[at].Dimension == Dimension.Count) && IsElided(before[at], fact)) return true;
        return false;
    }

    private bool IsElided(Unit before, int fact) =>
        index.Facts[fact].Unit is { } unit && (before.ConvertsTo(unit) || before.LeavesOutPer(unit)) && (unit.Dimension != Dimension.Count || AreKin(before, unit) || Stemmer.Stem(before.Code) == Stemmer.Stem(unit.Code));

    // "289,000 homes" in a row of dwellings.
    private bool AreKin(Unit? stated, Unit? unit)
    {
        var (one, other) = (KinOf(stated), KinOf(unit));
        foreach (var group in one)
            if (other.Contains(group)) return true;
        return false;
    }

    // Looked up for every row of every number: the few units of an article and a table are remembered.
    private IReadOnlyList<int> KinOf(Unit? unit)
    {
        if (unit is not { Dimension: Dimension.Count, Per: null }) return [];
        return _kin.TryGetValue(unit.Code, out var known) ? known : _kin.Count < MostUnits ? _kin.GetOrAdd(unit.Code, Groups) : Groups(unit.Code);
    }

    private IReadOnlyList<int> Groups(string code) => catalogue.GroupsOf([Stemmer.Stem(code)]);

    /// <summary>The units of the numbers right before, in the sentence or the one before it, the nearest first.</summary>
    public static IReadOnlyList<Unit> Before(AffinityContext context, PendingClaim pending)
    {
        var found = new List<Unit>();
        var reading = context.Links.Reading;
        var first = reading.Sentences[Math.Max(0, pending.Sentence - 1)].FirstToken;
        for (var at = pending.At - 1; at >= 0 && at >= pending.At - UnitsBack; at--)
        {
            var quantity = reading.Claims[at].Quantity;
            if (quantity.FirstToken < first) break;
            if (quantity.Unit is { } unit) found.Add(unit);
        }

        return found;
    }

    /// <summary>Whether a noun, or one that is kin to it, is a word of a row's metric.</summary>
    public bool Names(int fact, string noun)
    {
        var word = words.Find(noun);
        if (word < 0) return false;
        return words.Has(words.Metrics[fact], word);
    }

    // A word that names the metric whole, or with others that are said as well: "games" are not yet "games won".
    private bool IsNameOf(Evidence evidence, int fact, string noun)
    {
        var word = words.Find(noun);
        return word >= 0 && words.Metrics[fact].Any(name => (name.Words.Length == 1 || evidence.OfMetric(name) >= WholeSaid) && name.Words.Any(own => own == word || words.Kin(word).Any(kin => kin.Word == own)));
    }

    /// <summary>The stem of what is counted; null for what counts nothing, and for people and things in general.</summary>
    public static string? Noun(Quantity quantity) =>
        quantity.Unit is { Dimension: Dimension.Count, Per: null } unit && !UnitCue.IsGeneric(unit) ? Stemmer.Stem(unit.Code.Split(' ')[^1]) : null;
}
