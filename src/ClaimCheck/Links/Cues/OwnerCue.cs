using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Whose a number is when a possessive stands right before it: "the merged group's 47 plants".</summary>
internal static class OwnerCue
{
    // What makes another party of "the group" or "the firm".
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["combined", "enlarged", "merged", "joint", "rival", "competitor", "predecessor", "successor", "parent", "subsidiary", "supplier", "neighbour", "neighbor"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number has its owner right before it.</summary>
    public static bool HasOne(in Scan scan, Quantity quantity) => scan.IsKind(quantity.FirstToken - 1, TokenKind.Possessive);

    /// <summary>Whether a mention is the name of that owner.</summary>
    public static bool Is(Quantity quantity, FacetMention mention) => mention.End == quantity.FirstToken - 1 || mention.End == quantity.FirstToken;

    /// <summary>Whether the owner is somebody else, named by what he is: "the enlarged group's 47 plants", "its rival's 12".</summary>
    public static bool IsOther(in Scan scan, Quantity quantity) => HasOne(scan, quantity) && (IsOther(scan, quantity.FirstToken - 2) || IsOther(scan, quantity.FirstToken - 3));

    private static bool IsOther(in Scan scan, int at) => scan.IsWord(at) && Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));
}
