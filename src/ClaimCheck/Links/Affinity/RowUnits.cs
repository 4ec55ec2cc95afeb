using System.Collections.Concurrent;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which rows of a small table a number's unit, or the noun that it counts, allows: desks name their units otherwise than articles do.</summary>
internal sealed class RowUnits(TableIndex index, AffinityIndex words, KinCatalogue catalogue)
{
    private const double WholeSaid = 0.7;
    private const int UnitsBack = 3;
    private const int MostUnits = 4096;

    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> _kin = new(StringComparer.Ordinal);
    private readonly bool _hasUnits = index.Facts.Any(fact => fact.Unit is not null);

    /// <summary>Whether unit and kind of change allow a row; its time is asked elsewhere.</summary>
    /// <param name="evidence">What is said around the number.</param>
    /// <param name="claim">The number.</param>
    /// <param name="before">The unit of the number before, where this one has none; null otherwise.</param>
    /// <param name="fact">The row.</param>
    public bool Fits(Evidence evidence, Claim claim, Unit? before, int fact)
    {
        var row = index.Facts[fact];
        if (!ChangeCue.Fits(claim.Quantity, row, index.IsChange[fact])) return false;
        if (IsElided(before, fact)) return true;
        // Where other rows have units, one without is a bare number: "$6 a day" is no reproduction rate.
        if (row.Unit is null && _hasUnits && claim.Quantity.Unit is { Dimension: not Dimension.Count }) return false;
        return UnitCue.Fits(claim.Quantity, row) || AreKin(claim.Quantity.Unit, row.Unit) || IsCountOf(evidence, claim.Quantity, fact);
    }

    // "48,700 sales" in a row of transactions that are also called sales: what is counted names the metric.
    private bool IsCountOf(Evidence evidence, Quantity quantity, int fact) =>
        index.Facts[fact].Unit is { Dimension: Dimension.Count, Per: null } && Noun(quantity) is { } noun && IsNameOf(evidence, fact, noun);

    /// <summary>Whether a number without a unit may take that of the number before it, and then fits a row.</summary>
    public bool IsElided(Unit? before, int fact) =>
        before is not null && index.Facts[fact].Unit is { } unit && (before.ConvertsTo(unit) || before.LeavesOutPer(unit)) && (unit.Dimension != Dimension.Count || AreKin(before, unit) || Stemmer.Stem(before.Code) == Stemmer.Stem(unit.Code));

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

    /// <summary>The unit of the nearest number before, in the sentence or the one before it; null when there is none.</summary>
    public static Unit? Before(AffinityContext context, PendingClaim pending)
    {
        var reading = context.Links.Reading;
        var first = reading.Sentences[Math.Max(0, pending.Sentence - 1)].FirstToken;
        for (var at = pending.At - 1; at >= 0 && at >= pending.At - UnitsBack; at--)
        {
            var quantity = reading.Claims[at].Quantity;
            if (quantity.FirstToken < first) return null;
            if (quantity.Unit is { } unit) return unit;
        }

        return null;
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
