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
        var open = links.Any(link => link.Fact is null && !link.Ambiguous && IsMoney(link.Claim.Quantity.Unit));
        if (rates is null || !open) return links;
        var made = links.ToArray();
        var found = new bool[made.Length];
        foreach (var currency in linker.Table.Currencies.Take(MostCurrencies))
        {
            var claims = reading.Claims.Select((claim, at) => CanBe(links[at], currency, rates) ? claim with { Quantity = claim.Quantity with { Unit = currency } } : claim).ToList();
            var other = linker.Link(reading with { Claims = claims });
            for (var at = 0; at < made.Length; at++)
            {
                if (claims[at] == reading.Claims[at] || other[at].Fact is not { } fact || fact.Unit?.Code != currency.Code) continue;
                // Two currencies that lead to two rows decide nothing.
                made[at] = found[at] ? links[at] : other[at] with { Claim = links[at].Claim, Reasons = [.. other[at].Reasons, "it is in another currency"] };
                found[at] = true;
            }
        }

        return made;
    }

    private static bool CanBe(Link link, Unit currency, CurrencyRates rates) =>
        link.Fact is null && !link.Ambiguous && link.Claim.Quantity.Unit is { } unit && IsMoney(unit) && rates.Knows(unit, currency);

    private static bool IsMoney(Unit? unit) => unit is { Dimension: Dimension.Money, Per: null };
}
