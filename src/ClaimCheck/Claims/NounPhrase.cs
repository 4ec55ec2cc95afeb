namespace ClaimCheck.Claims;

/// <summary>A run of tokens that names something.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last; equal to <paramref name="First"/> when there is none.</param>
internal readonly record struct NounPhrase(int First, int End)
{
    /// <summary>Whether there is a phrase at all.</summary>
    public bool IsFound => End > First;
}
