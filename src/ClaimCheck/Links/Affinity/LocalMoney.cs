using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads money whose name or sign several countries share in the currency of the table: "kr 40", "90 cents", "12 pesos".</summary>
/// <remarks>Only where the table has one such currency, and not the one that the word means when nothing else is said. Dollars and pounds stay what they are: an editor wants to know which.</remarks>
internal sealed class LocalMoney
{
    private static readonly string[] Crowns = ["SEK", "NOK", "DKK", "ISK"];
    private static readonly string[] InCents = ["EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"];
    private static readonly string[] Told = ["dollar", "pound", "sterling", "euro"];

    private readonly Dictionary<string, Unit> _currencies = new(StringComparer.Ordinal);

    /// <summary>Collects the currencies of a table; linear in its rows.</summary>
    /// <param name="index">The table.</param>
    public LocalMoney(TableIndex index)
    {
        foreach (var fact in index.Facts)
            if (fact.Unit is { Dimension: Dimension.Money, PartOf: null } unit && unit.Code.Split('/')[0] is { Length: 3 } code && UnitCatalog.Find(code) is { } currency) _currencies.TryAdd(code, currency);
    }

    /// <summary>The currency of a bare number beside "kr", with what it is per; null when there is none.</summary>
    public Unit? Signed(in Scan scan, Quantity quantity)
    {
        if (_currencies.Count == 0) return null;
        var isBehind = scan.Is(quantity.EndToken, "kr");
        if (!isBehind && !scan.Is(quantity.FirstToken - 1, "kr") && !(scan.Is(quantity.FirstToken - 1, '.') && scan.Is(quantity.FirstToken - 2, "kr"))) return null;
        return Only(Crowns) is { } currency ? RateReader.With(scan, new UnitReading(currency, quantity.EndToken + (isBehind ? 1 : 0), QuantityKind.Money, Attributive: false)).Unit : null;
    }

    /// <summary>The unit of the table that a sum is in by a name without its country; null when it is no other than the one it was read as.</summary>
    public Unit? Named(in Scan scan, Quantity quantity, Unit money)
    {
        if (_currencies.Count == 0 || money.Code.Split('/')[0] is not { } code || _currencies.ContainsKey(money.PartOf ?? code)) return null;
        if (code == "cent") return scan.Is(quantity.FirstToken - 1, '¢') || Only(InCents) is not { } whole ? null : money with { PartOf = whole.Code };
        var name = UnitCatalog.Find(code)?.Name;
        if (name is null || Array.Exists(Told, word => name.EndsWith(word, StringComparison.Ordinal)) || IsOfCountry(scan, quantity, name)) return null;
        var family = Family(name);
        var alike = _currencies.Values.Where(other => Family(other.Name) == family).ToList();
        return alike.Count != 1 ? null : money.Per is { } per ? RateUnits.Of(alike[0], per) : alike[0];
    }

    private Unit? Only(string[] codes)
    {
        var known = codes.Where(_currencies.ContainsKey).ToList();
        return known.Count == 1 ? _currencies[known[0]] : null;
    }

    private static string Family(string name) => name[(name.LastIndexOf(' ') + 1)..] is "krona" or "krone" ? "krone" : name[(name.LastIndexOf(' ') + 1)..];

    // "20 Danish kroner", "DKK 20".
    private static bool IsOfCountry(in Scan scan, Quantity quantity, string name)
    {
        var country = name.Split(' ')[0].ToLowerInvariant();
        for (var at = Math.Max(scan.First, quantity.FirstToken - 1); at < Math.Min(scan.End, quantity.EndToken + 1); at++)
            if (scan.Is(at, country) || (scan.IsWord(at) && scan[at].Length == 3 && (scan[at].Flags & Tokens.TokenFlags.AllCapitals) != 0) || (scan.IsKind(at, Tokens.TokenKind.Symbol) && !char.IsAscii(scan.Of(at)[0]))) return true;
        return false;
    }
}
