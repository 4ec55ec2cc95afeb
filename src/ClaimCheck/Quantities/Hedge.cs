using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>The words that say how a number is meant: about, at least, crossed.</summary>
/// <param name="Class">What they do to the number.</param>
/// <param name="Span">Where the words stand in the article's plain text; empty for <see cref="None"/>.</param>
public sealed record Hedge(HedgeClass Class, TextSpan Span)
{
    /// <summary>No hedge at all.</summary>
    public static Hedge None { get; } = new(HedgeClass.Unhedged, default);

    /// <summary>For a threshold: whether it was passed on the way down ("fell below 10").</summary>
    public bool Downward { get; init; }

    /// <summary>For a threshold: whether meeting the number is enough ("hit", "reached") or it must be passed ("topped").</summary>
    public bool Strict { get; init; }
}
