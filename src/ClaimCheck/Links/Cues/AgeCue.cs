using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>How old somebody is needs no word for it: "Mara Olt, 52, runs the yard" states the metric "age" of the name beside the number.</summary>
internal sealed class AgeCue
{
    private const int NounsBetween = 3;
    private const int DeathReach = 24;

    private static readonly FrozenSet<string> Ages = FrozenSet.ToFrozenSet(["age", "years old", "years of age", "age in years", "aged", "current age"], StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> AgesAtDeath = FrozenSet.ToFrozenSet(["age at death", "age when died", "died aged", "died at"], StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Deaths = FrozenSet.ToFrozenSet(["died", "dies", "dead", "death", "killed", "suicide", "murdered", "drowned", "late"], StringComparer.OrdinalIgnoreCase);

    private readonly List<TablePhrase> _ages = [];
    private readonly List<TablePhrase> _agesAtDeath = [];

    public AgeCue(TableIndex index)
    {
        foreach (var phrase in index.Phrases)
        {
            if (phrase.Facet != Facet.Metric || phrase.NeedsChange) continue;
            if (Ages.Contains(phrase.Text)) _ages.Add(phrase);
            else if (AgesAtDeath.Contains(phrase.Text)) _agesAtDeath.Add(phrase);
        }
    }

    /// <summary>The metrics that an age beside a name, or behind "is", implies; none for "a 55-year-old man", whom nobody names.</summary>
    public IReadOnlyList<FacetMention> Find(in Scan scan, Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Age || _ages.Count + _agesAtDeath.Count == 0) return [];
        if (Person(scan, quantity).End == 0 && !IsComplement(scan, quantity)) return [];
        var phrases = IsOfDeath(scan, quantity) ? _ages.Concat(_agesAtDeath) : _ages;
        return [.. phrases.Select(phrase => new FacetMention(phrase, quantity.FirstToken, quantity.EndToken, MatchKind.Implied))];
    }

    /// <summary>The name that an age stands beside: "Mara Olt, 52,", "Olt, aged 52,", "the 52-year-old founder Mara Olt"; an empty one when it stands beside none.</summary>
    public static NamePhrase Person(in Scan scan, Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Age) return default;
        var at = quantity.FirstToken - 1;
        if (scan.Is(at, "aged") || (scan.Is(at, "age") && !scan.Is(at - 1, "of"))) at--;
        if ((scan.Is(at, ',') || scan.Is(at, '(')) && SubjectFinder.NameBefore(scan, at) is { End: > 0 } before) return before;
        if (!quantity.Attributive) return default;
        var name = quantity.EndToken;
        for (var nouns = 0; nouns < NounsBetween && scan.IsWord(name) && !scan[name].IsCapital && !scan.Any(name, WordClass.Boundary); nouns++) name++;
        // "A 9-year-old Salt Lake boy", "the 36-year-old Canadian": where they are from, not who they are.
        return scan.IsWord(name) && scan[name].IsCapital && NameFinder.TryRead(scan.Text, scan.Tokens, name, scan.First, scan.End, out var behind) && !IsPerson(scan, behind.End) && !(behind.End == name + 1 && PersonNouns.Has(scan.Of(name))) ? behind : default;
    }

    /// <summary>Whether somebody may have had a birthday between the time of a row and the article: then another age is no slip.</summary>
    public static bool MayHaveGrown(Quantity quantity, Fact fact, DateOnly? published) =>
        quantity.Kind == QuantityKind.Age && (fact.Period is not { } held || published is not { } day || held.Start.AddMonths(1) < new DateOnly(day.Year, day.Month, 1));

    private static bool IsPerson(in Scan scan, int at) => scan.IsWord(at) && !scan[at].IsCapital && PersonNouns.Has(scan.Of(at));

    // "Is 52 years old", "turned 52".
    private static bool IsComplement(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        while (scan.Any(at, WordClass.HedgeBefore) && !scan.Any(at, WordClass.Verb)) at--;
        return scan.Is(at, "is") || scan.Is(at, "was") || scan.Is(at, "turned") || scan.Is(at, "turns") || scan.Is(at, "be");
    }

    private static bool IsOfDeath(in Scan scan, Quantity quantity)
    {
        for (var at = Math.Max(scan.First, quantity.FirstToken - DeathReach); at < Math.Min(scan.End, quantity.EndToken + DeathReach); at++)
            if (scan.IsWord(at) && Deaths.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at))) return true;
        return false;
    }
}
