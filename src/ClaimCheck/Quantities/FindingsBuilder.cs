using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Collects what is found, in order, and says where to read on.</summary>
internal sealed class FindingsBuilder(string text) : IDisposable
{
    private readonly List<Quantity> _quantities = [];
    private readonly PooledList<SkippedNumber> _skipped = new(64);
    private readonly PooledList<PeriodMention> _periods = new(64);
    private int _end;

    /// <summary>The token up to which the characters around a number are known to be no link.</summary>
    public int PlainUntil { get; set; }

    /// <summary>The quantity found last; null before the first.</summary>
    public Quantity? Last => _quantities.Count == 0 ? null : _quantities[^1];

    /// <summary>The quantity found so many before the last; null when there are fewer.</summary>
    public Quantity? Earlier(int back) => back < _quantities.Count ? _quantities[^(back + 1)] : null;

    public int Add(Quantity quantity)
    {
        if (quantity.Span.Start < _end) return quantity.EndToken;
        _quantities.Add(quantity);
        _end = quantity.Span.End;
        return quantity.EndToken;
    }

    /// <summary>The quantity found last, when only "or", a comma or a bracket stands between it and a token: "190 points, or 0.6%", "100 km (60 miles)", "224 kW / 300 PS".</summary>
    public Quantity? Apposition(in Scan scan, int start)
    {
        if (_quantities.Count == 0) return null;
        var last = _quantities[^1];
        var at = last.EndToken;
        if (at < scan.First || at >= start) return null;
        if ((scan.Is(at, '(') || scan.Is(at, '/')) && at + 1 == start) return last;
        if (scan.Is(at, ',')) at++;
        return scan.Is(at, Known.Or) && at + 1 == start ? last : null;
    }

    /// <summary>Whether the number skipped last was part of a name, with these digits: "the iPhone 11 and 11 Pro".</summary>
    public bool WasName(in Scan scan, int at)
    {
        if (_skipped.Count == 0 || _skipped[^1] is not { Reason: SkipReason.Name } last || last.Span.Start < scan[scan.First].Start) return false;
        return last.Span.In(text).EndsWith(scan.Of(at), StringComparison.Ordinal);
    }

    /// <summary>Whether the number skipped last was part of a name and ends right before a token.</summary>
    public bool EndsWithName(in Scan scan, int at) =>
        _skipped.Count > 0 && _skipped[^1].Reason == SkipReason.Name && at > scan.First && _skipped[^1].Span.End == scan[at - 1].End;

    public int Skip(in Scan scan, int from, int end, SkipReason reason)
    {
        var span = scan.Between(from, Math.Max(from, end - 1));
        if (span.Start < _end) return Math.Max(from + 1, end);
        _skipped.Add(new SkippedNumber(span, reason));
        _end = span.End;
        return Math.Max(from + 1, end);
    }

    public int Date(in Scan scan, DateReading date)
    {
        var span = scan.Between(date.Start, date.End - 1);
        if (date.Reason != SkipReason.Time && (date.Period is not null || date.Month > 0)) _periods.Add(new PeriodMention(span, date.Period, date.Month, date.Start));
        if (span.Start < _end) return date.End;
        _skipped.Add(new SkippedNumber(span, date.Reason));
        _end = span.End;
        return date.End;
    }

    public QuantityFindings Build()
    {
        System.Diagnostics.Debug.Assert(_end <= text.Length, "a span ends inside its text");
        return new QuantityFindings(_quantities, _skipped.Span.ToArray(), _periods.Span.ToArray());
    }

    public void Dispose()
    {
        _skipped.Dispose();
        _periods.Dispose();
    }
}
