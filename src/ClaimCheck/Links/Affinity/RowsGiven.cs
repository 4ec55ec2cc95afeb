using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The rows that numbers of an article have been given: a row has one number, however often the article says it.</summary>
/// <remarks>Numbers of the article are held against each other here, never against the table: 25 percent is not what a row says that stands for 15 percent elsewhere.</remarks>
internal sealed class RowsGiven
{
    // "Nearly 4,000" and "4,100" tell of one thing.
    private const decimal Alike = 0.05m;

    private readonly Dictionary<int, List<Claim>> _claims = [];

    /// <summary>Gives a row to a claim.</summary>
    public void Give(int row, Claim claim)
    {
        if (!_claims.TryGetValue(row, out var claims)) _claims.Add(row, claims = []);
        if (claims.Count < 8) claims.Add(claim);
    }

    /// <summary>Whether a claim may have a row: no other number of its sentence has it, and no unlike number of the article.</summary>
    public bool IsFree(int row, Claim claim)
    {
        if (!_claims.TryGetValue(row, out var claims)) return true;
        foreach (var other in claims)
            if (other.Sentence == claim.Sentence || !AreAlike(other.Quantity, claim.Quantity)) return false;
        return true;
    }

    private static bool AreAlike(Quantity one, Quantity other)
    {
        if (one.Amount is Amount.Vague || other.Amount is Amount.Vague || one.Unit?.Dimension != other.Unit?.Dimension) return true;
        if (one.Amount.Low is not { } low || other.Amount.High is not { } high || one.Amount.High is not { } top || other.Amount.Low is not { } bottom) return true;
        return AreAlike(low, bottom) || AreAlike(top, high) || AreAlike(low, high) || AreAlike(top, bottom);
    }

    // The larger of two magnitudes is cut off where a twentieth of it could not be subtracted.
    private static bool AreAlike(decimal one, decimal other)
    {
        var (small, large) = (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)));
        return large - small <= large * Alike;
    }
}
