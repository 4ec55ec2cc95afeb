using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The rows that numbers of an article have been given: a row has one number, however often the article says it.</summary>
/// <remarks>Numbers of the article are held against each other here, never against the table: 25 percent is not what a row says that stands for 15 percent elsewhere.</remarks>
internal sealed class RowsGiven
{
    // "Nearly 4,000" and "4,100" tell of one thing.
    private const decimal Alike = 0.05m;

    // Said so often, a number is given no more weight.
    private const int MostClaims = 8;

    private readonly Dictionary<int, List<(Claim Claim, double Score)>> _claims = [];
    private readonly HashSet<(int Row, string Claim)> _refused = [];
    private readonly HashSet<string> _second = [];
    private readonly Dictionary<int, double> _refusedScores = [];
    private readonly HashSet<string> _doubted = [];

    /// <summary>Gives a row to a claim.</summary>
    /// <param name="row">The row.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="score">How well the words fit; left out where a phrase gave the row.</param>
    public void Give(int row, Claim claim, double score = 0)
    {
        if (!_claims.TryGetValue(row, out var claims)) _claims.Add(row, claims = []);
        if (claims.Count < MostClaims) claims.Add((claim, score));
    }

    /// <summary>Takes a row back from a claim.</summary>
    /// <param name="row">The row.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="forGood">Whether the claim cannot have the row and never gets it again.</param>
    public void TakeBack(int row, Claim claim, bool forGood)
    {
        if (!_claims.TryGetValue(row, out var claims)) return;
        if (forGood)
        {
            _refused.Add((row, claim.Id));
            _second.Add(claim.Id);
            foreach (var (own, score) in claims)
                if (own.Id == claim.Id && !IsDoubted(claim)) _refusedScores[row] = Math.Max(RefusedScore(row), score);
        }

        claims.RemoveAll(other => other.Claim.Id == claim.Id);
    }

    /// <summary>Notes whether the words mean two rows alike: what the claim gets then is believed only as long as the table has it.</summary>
    public void Doubt(Claim claim, bool isDoubted)
    {
        if (isDoubted) _doubted.Add(claim.Id);
        else _doubted.Remove(claim.Id);
    }

    /// <summary>Whether the words meant two rows alike when the claim got its row.</summary>
    public bool IsDoubted(Claim claim) => _doubted.Contains(claim.Id);

    /// <summary>How well the words of the claims fitted that a row was taken back from for good; 0 when there is none.</summary>
    public double RefusedScore(int row) => _refusedScores.GetValueOrDefault(row);

    /// <summary>Whether a claim may never have a row.</summary>
    public bool IsRefused(int row, Claim claim) => _refused.Contains((row, claim.Id));

    /// <summary>Whether a claim was refused some row: what it gets now is its second choice.</summary>
    public bool IsSecondChoice(Claim claim) => _second.Contains(claim.Id);

    /// <summary>Whether a claim may have a row: no other number of its sentence has it, and no unlike number of the article.</summary>
    public bool IsFree(int row, Claim claim)
    {
        if (_refused.Contains((row, claim.Id))) return false;
        if (!_claims.TryGetValue(row, out var claims)) return true;
        foreach (var (other, _) in claims)
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
