using ClaimCheck.Claims;

namespace ClaimCheck.Links;

/// <summary>Of what the grammar of the sentence says a number is, and what it measures, in the words of a table: worked out once a number.</summary>
internal sealed class ClaimedWords
{
    private readonly AffinityIndex _index;
    private readonly int[] _words;
    private readonly int[] _subject;
    private readonly bool _isMeasure;

    public ClaimedWords(Claim claim, AffinityIndex index)
    {
        _index = index;
        _words = [];
        _subject = claim.Subject is { } subject && subject != claim.Attribution ? [.. KinCatalogue.Stems(subject.Name).Select(stem => index.Find(stem))] : [];
        if (claim.Metric is not { Span: not null } metric) return;
        _words = [.. KinCatalogue.Stems(metric.Name).Select(stem => index.Find(stem))];
        _isMeasure = MeasureNames.IsNamedBy(metric.Name, claim.Quantity);
    }

    /// <summary>Whether it is the name of a measure, and a row has no word of it: "a $965 billion initial public offering" is no valuation.</summary>
    public bool IsOtherMeasure(int fact) => _isMeasure && _words.Length > 0 && !Array.Exists(_words, word => IsOf(fact, word));

    /// <summary>Whether a row has no word of what is measured, nor one like it: "a 20% discount" is no error rate.</summary>
    public bool IsOther(int fact) => IsUnknownTo(fact, _words);

    /// <summary>Whether a row has no word of the clause's subject, nor one like it: "the golf course uses 90,000" is nothing of the county's.</summary>
    public bool IsOfOther(int fact) => IsUnknownTo(fact, _subject);

    private bool IsUnknownTo(int fact, int[] named) =>
        named.Length > 0 && !Array.Exists(named, word => IsOf(fact, word) || (word >= 0 && _index.Kin(word).Any(kin => IsOf(fact, kin.Word))));

    // A name without a telling word says nothing against a row.
    private bool IsOf(int fact, int word) => word >= 0 && (_index.Has(_index.Metrics[fact], word) || _index.Has(_index.Subjects[fact], word));
}
