using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"Doubling every four months" must hold of the whole series, and of its last step.</summary>
internal static class DoublingDerivations
{
    private static readonly FrozenSet<string> Doubling = FrozenSet.Create(StringComparer.Ordinal, "double", "doubles", "doubled", "doubling");

    /// <summary>Whether a length of time says how long a doubling takes.</summary>
    public static bool IsDoubling(Case claim) =>
        claim.Quantity.Kind == QuantityKind.Duration && claim.Words.Before.Take(4).Contains("every") && claim.Words.Before.Take(6).Any(Doubling.Contains);

    public static IReadOnlyList<Derived> Find(Case claim)
    {
        if (!IsDoubling(claim) || NamedRows.OnlySeries(claim) is not { } rows) return [];
        var dated = rows.Where(row => row.Period is { } period && (claim.When is not { } now || period.Start <= now.Last)).ToList();
        if (dated.Count < 2) return [];
        var last = Derived.Only(Derivations.DoublingTime(dated[^2], dated[^1]));
        return dated.Count == 2 ? last
            : [.. last, .. Derived.Other(Derivations.DoublingTime(dated[0], dated[^1]), Marks.BasePeriod, "fits the last step of the series and not the whole of it").Select(whole => whole with { IsRequired = true })];
    }
}
