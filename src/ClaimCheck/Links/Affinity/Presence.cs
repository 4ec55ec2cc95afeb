namespace ClaimCheck.Links;

/// <summary>How present the subject of a row is where a number stands.</summary>
/// <param name="Degree">0 when nothing speaks for it, 1 for the name that stands nearest by grammar.</param>
/// <param name="How">How it was found, in words.</param>
internal readonly record struct Presence(double Degree, string How)
{
    /// <summary>Whether another name stands where the subject stands, and only words of the sentences before speak for this one.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether that is enough to confirm and not to accuse: the article only speaks of it somewhere, or a name of the same kind stands in its place.</summary>
    public bool ConfirmsOnly { get; init; }
}
