using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads units that only the table explains: "38 dBZ", "3,100 florins a kilo", "40 double-headers", "90 strokes per minute" for rows in spm.</summary>
/// <remarks>What a catalogue knows is never looked up. Immutable once built; one look-up a number.</remarks>
internal sealed class TableUnits
{
    private const int LeastInitials = 3;
    private const int LongestUnit = 32;

    private readonly Dictionary<string, Unit> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Unit> _byInitials = new(StringComparer.OrdinalIgnoreCase);
    private readonly LocalMoney _money;

    /// <summary>Collects the units of a table that no catalogue explains; linear in its rows.</summary>
    /// <param name="index">The table.</param>
    public TableUnits(TableIndex index)
    {
        _money = new LocalMoney(index);
        foreach (var fact in index.Facts)
        {
            if (fact is not { Unit: { Dimension: Dimension.Count } unit, UnitText: { Length: > 1 and <= LongestUnit } text }) continue;
            var plain = unit.Per is null ? unit : UnitCatalog.Noun(unit.Code.Split('/')[0], unit.Name.Split(" per ")[0]);
            var name = (unit.Per is null ? text : text.Split('/')[0].Split(" per ")[0]).Trim();
            if (name.Contains(' ', StringComparison.Ordinal) || UnitCue.IsGeneric(plain) || !char.IsLetter(name[0])) continue;
            _byWord.TryAdd(name, plain);
            _byWord.TryAdd(plain.Code, plain);
            _byWord.TryAdd(UnitCatalog.Plural(plain.Code), plain);
            if (unit.Per is null && name.Length >= LeastInitials && name.All(char.IsAsciiLetter)) _byInitials.TryAdd(name, unit);
        }
    }

    /// <summary>The claim with the unit that the table explains, or as it is.</summary>
    /// <param name="scan">Its sentence.</param>
    /// <param name="claim">The claim.</param>
    public Claim Read(in Scan scan, Claim claim) => Unit(scan, claim.Quantity) is { } unit ? claim with { Quantity = claim.Quantity with { Unit = unit, Kind = UnitReader.KindOf(unit) } } : claim;

    private Unit? Unit(in Scan scan, Quantity quantity) => quantity.Unit switch
    {
        null when quantity.Kind == QuantityKind.Count => _money.Signed(scan, quantity) ?? Behind(scan, quantity),
        { Dimension: Dimension.Money } money => _money.Named(scan, quantity, money),
        { Dimension: Dimension.Count, Per: null } => Hyphened(scan, quantity),
        { Per: not null } rate => Initials(rate),
        _ => null,
    };

    // A noun is read without the table; what is left is an abbreviation, or a word that looks like no plural.
    private Unit? Behind(in Scan scan, Quantity quantity)
    {
        if (!scan.IsWord(quantity.EndToken) || !_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(scan.Of(quantity.EndToken), out var unit)) return null;
        return RateReader.With(scan, new UnitReading(unit, quantity.EndToken + 1, QuantityKind.Count, Attributive: false)).Unit;
    }

    // "40 double-headers" are read as headers.
    private Unit? Hyphened(in Scan scan, Quantity quantity)
    {
        var last = quantity.EndToken - 1;
        var first = last;
        while (first - 2 > quantity.FirstToken && scan.Is(first - 1, '-') && scan.Glued(first - 1) && scan.Glued(first) && scan.IsWord(first - 2)) first -= 2;
        if (first == last || scan[last].End - scan[first].Start > LongestUnit) return null;
        return _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(scan.Text.AsSpan(scan[first].Start, scan[last].End - scan[first].Start), out var unit) ? unit : null;
    }

    private Unit? Initials(Unit rate)
    {
        if (_byInitials.Count == 0 || rate.Name.Length > LongestUnit) return null;
        return _byInitials.GetValueOrDefault(string.Concat(rate.Name.Split(' ', '-', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])));
    }
}
