using ClaimCheck.Text;

namespace ClaimCheck.Links;

/// <summary>What somebody decided about single claims, by their ids.</summary>
/// <param name="Name">Where it is written, as the user named the file.</param>
/// <param name="Pins">The id of the row that a claim is about, whatever the words around it say.</param>
/// <param name="Ignored">Why a claim is muted: it is judged, and its verdict has no severity.</param>
public sealed record HandDecisions(string Name, IReadOnlyDictionary<string, string> Pins, IReadOnlyDictionary<string, string> Ignored)
{
    /// <summary>Where each claim's id stands in the file, as far as that is known.</summary>
    public IReadOnlyDictionary<string, LinePosition> Places { get; init; } = new Dictionary<string, LinePosition>();

    /// <summary>Nothing was decided by hand.</summary>
    public static HandDecisions None { get; } = new("", new Dictionary<string, string>(), new Dictionary<string, string>());
}
