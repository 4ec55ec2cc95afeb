using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>What the grammar of the sentence says a number measures, in the words of a table: worked out once a number.</summary>
internal sealed class ClaimedMetric
{
    private readonly AffinityIndex _index;
    private readonly int[] _words;
    private readonly bool _isMeasure;
    private readonly bool _isAttached;

    public ClaimedMetric(Claim claim, AffinityIndex index)
    {
        _index = index;
        _words = [];
        if (claim.Metric is not { Span: { } span } metric) return;
        _words = [.. KinCatalogue.Stems(metric.Name).Select(stem => index.Find(stem))];
        _isMeasure = MeasureNames.IsNamedBy(metric.Name);
        _isAttached = claim.Quantity.Unit is not { Dimension: Dimension.Count } && span.Start >= claim.Quantity.Span.End && span.Start <= claim.Quantity.Span.End + 1;
    }

    /// <summary>Whether it is the name of a measure, and a row has no word of it: "a $965 billion initial public offering" is no valuation.</summary>
    public bool IsOtherMeasure(int fact) => _isMeasure && !IsKnownTo(fact);

    /// <summary>Whether it stands right behind the number, and a row has no word of it: "a 20% discount" is no error rate.</summary>
    public bool IsOther(int fact) => _isAttached && !IsKnownTo(fact);

    // A name without a telling word says nothing against a row.
    private bool IsKnownTo(int fact)
    {
        if (_words.Length == 0) return true;
        foreach (var word in _words)
            if (word >= 0 && (_index.Has(_index.Metrics[fact], word) || _index.Has(_index.Subjects[fact], word))) return true;
        return false;
    }
}
