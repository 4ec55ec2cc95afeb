namespace ClaimCheck.Quantities;

/// <summary>A place in an order, as words state it: "second-largest", "ranked fourth", "No. 2", "top five", "most populous".</summary>
/// <param name="First">The first token of the place, behind its article.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Best">The best place that it may mean; 1 for "top five".</param>
/// <param name="Worst">The worst place that it may mean; the same where one place is stated.</param>
/// <param name="Order">The word that says in which order, in lower case ("largest", "populous"); empty where the words leave it open ("ranked fourth").</param>
/// <param name="IsSmallestFirst">Whether the smallest value has the first place.</param>
internal readonly record struct RankPhrase(int First, int End, decimal Best, decimal Worst, string Order, bool IsSmallestFirst)
{
    /// <summary>Whether one place is stated, and not a span of places.</summary>
    public bool IsOnePlace => Best == Worst;

    /// <summary>The place as a quantity without a unit.</summary>
    /// <param name="scan">The sentence.</param>
    public Quantity ToQuantity(in Scan scan)
    {
        var span = scan.Between(First, End - 1);
        var (best, worst) = (new Numeral(Best, 1m, 1m, NumeralForm.Integer, span), new Numeral(Worst, 1m, 1m, NumeralForm.Integer, span));
        return new Quantity(span, QuantityKind.Rank, IsOnePlace ? new Amount.Point(best) : new Amount.Range(best, worst, Descending: false), null) { FirstToken = First, EndToken = End };
    }
}
