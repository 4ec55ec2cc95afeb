using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>A derivation that a claim asks for.</summary>
/// <param name="Derivation">The value.</param>
/// <param name="Name">Which reading of the claim it answers; empty for the only one.</param>
/// <param name="Hint">What an ambiguous claim is told.</param>
internal sealed record Derived(Derivation Derivation, string Name = "", string Hint = "")
{
    /// <summary>Whether it must fit as well as the first.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only reading; none where nothing could be worked out.</summary>
    public static IReadOnlyList<Derived> Only(Derivation? derivation) => derivation is null ? [] : [new Derived(derivation)];

    /// <summary>One reading of several; none where nothing could be worked out.</summary>
    public static IReadOnlyList<Derived> Other(Derivation? derivation, string name, string hint) => derivation is null ? [] : [new Derived(derivation, name, hint)];
}

/// <summary>Finds what a claim without a row of its own asks to be worked out. Everything that goes in must be named: the metric, and what is compared with what.</summary>
internal static class DerivationFinder
{
    /// <summary>The derivations, the preferred reading first; none when anything is left to a guess.</summary>
    public static IReadOnlyList<Derived> Find(Case claim)
    {
        if (!claim.Claim.Checkable || claim.Words == ClaimWords.None) return [];
        if (claim.Link.Parts.Count > 0) return PartDerivations.Sum(claim);
        if (claim.Quantity.Kind == QuantityKind.Rank) return RankDerivations.Find(claim);
        if (claim.Quantity.Kind == QuantityKind.Duration) return DoublingDerivations.Find(claim);
        if (ChangeDerivations.Find(claim) is { Count: > 0 } change) return change;
        if (SubjectDerivations.Find(claim) is { Count: > 0 } beside) return beside;
        if (claim.Quantity.Direction != ChangeDirection.None) return [];
        if (claim.Quantity.Unit is { Per: not null }) return PartDerivations.PerHead(claim);
        return claim.Quantity.Unit is { Dimension: Dimension.Percent } ? PartDerivations.Share(claim) : [];
    }
}
