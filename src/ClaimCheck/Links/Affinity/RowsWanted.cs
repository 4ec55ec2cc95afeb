namespace ClaimCheck.Links;

/// <summary>Which numbers of an article each row fits best, and how well: a row that fits one number only is that one's more surely.</summary>
internal sealed class RowsWanted
{
    private readonly Dictionary<int, (double Best, int At, double Next)> _rows = [];

    /// <summary>Looks at all numbers; linear in their rows.</summary>
    /// <param name="weighed">The numbers with the rows that they could have.</param>
    public RowsWanted(IReadOnlyList<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> weighed)
    {
        foreach (var (claim, fits) in weighed)
            foreach (var fit in fits.Where(fit => !fit.IsAsOf))
                _rows[fit.Fact] = !_rows.TryGetValue(fit.Fact, out var known) ? (fit.Score, claim.At, 0)
                    : fit.Score > known.Best ? (fit.Score, claim.At, known.Best)
                    : known with { Next = Math.Max(known.Next, fit.Score) };
    }

    /// <summary>How well a row fits the number that it fits best besides one; 0 when it fits no other.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">The place of the number that is left out.</param>
    public double Next(int row, int at) => _rows.TryGetValue(row, out var known) ? known.At == at ? known.Next : known.Best : 0;
}
