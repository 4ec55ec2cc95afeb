using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Finds the row of a sum that is stated in another currency than the table's, where a table of rates makes the two comparable.</summary>
internal static class CurrencyLinks
{
    // Tables have one currency or two; each costs a look at the claims that have none yet.
    private const int MostCurrencies = 8;

    /// <summary>The links, with those that only the currency kept apart.</summary>
    public static IReadOnlyList<Link> Add(ClaimLinker linker, ArticleReading reading, IReadOnlyList<Link> links, CurrencyRates? rates)
    {
        if (rates is null || !links.Any(link => IsOpen(link))) return links;
        var found = new Dictionary<string, Link?>(StringComparer.Ordinal);
        foreach (var currency in linker.Table.Currencies.Take(MostCurrencies))
        {
            var open = links.Where(link => IsOpen(link) && rates.Knows(link.Claim.Quantity.Unit!, currency)).Select(link => link.Claim.Id).ToHashSet(StringComparer.Ordinal);
            if (open.Count == 0) continue;
            var claims = reading.Claims.Select(claim => open.Contains(claim.Id) ? claim with { Quantity = claim.Quantity with { Unit = currency } } : claim).ToList();
            foreach (var link in linker.Link(reading with { Claims = claims }))
            {
                if (link.Fact?.Unit?.Code != currency.Code || !open.Contains(link.Claim.Id)) continue;
                // Two currencies that lead to two rows decide nothing.
                if (!found.TryAdd(link.Claim.Id, link)) found[link.Claim.Id] = null;
            }
        }

        return [.. links.Select(link => found.GetValueOrDefault(link.Claim.Id) is { } other ? other with { Claim = link.Claim, Reasons = [.. other.Reasons, "it is in another currency"] } : link)];
    }

    private static bool IsOpen(Link link) => link is { Fact: null, Ambiguous: false, Claim.Quantity.Unit: { Dimension: Dimension.Money, Per: null } };
}
