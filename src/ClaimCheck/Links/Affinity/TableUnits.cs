using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads units that only the table explains: "41 dBZ", "3,100 florins a kilo", "40 double-headers", "90 strokes per minute" for rows in spm, "five INTs" for rows that are also called INT.</summary>
/// <remarks>What a catalogue knows is never looked up. Immutable once built; one look-up a number.</remarks>
internal sealed class TableUnits
{
    private const int LeastInitials = 3;
    private const int LongestUnit = 32;
    private const int LongestCode = 5;

    private readonly Dictionary<string, Unit> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Unit> _byInitials = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Unit?> _byCode = new(StringComparer.Ordinal);
    private readonly LocalMoney _money;

    /// <summary>Collects the units of a table that no catalogue explains; linear in its rows.</summary>
    /// <param name="index">The table.</param>
    public TableUnits(TableIndex index)
    {
        _money = new LocalMoney(index);
        foreach (var fact in index.Facts)
        {
            if (fact is not { Unit: { Dimension: Dimension.Count } unit, UnitText: { Length: > 1 and <= LongestUnit } text }) continue;
            if (unit.Per is null && !UnitCue.IsGeneric(unit)) foreach (var name in fact.MetricAliases.Where(IsCode)) Code(name, unit);
            var plain = unit.Per is null ? unit : UnitCatalog.Noun(unit.Code.Split('/')[0], unit.Name.Split(" per ")[0]);
            var written = (unit.Per is null ? text : text.Split('/')[0].Split(" per ")[0]).Trim();
            if (written.Contains(' ', StringComparison.Ordinal) || UnitCue.IsGeneric(plain) || !char.IsLetter(written[0])) continue;
            _byWord.TryAdd(written, plain);
            _byWord.TryAdd(plain.Code, plain);
            _byWord.TryAdd(UnitCatalog.Plural(plain.Code), plain);
            if (unit.Per is null && written.Length >= LeastInitials && written.All(char.IsAsciiLetter)) _byInitials.TryAdd(written, unit);
        }
    }

    /// <summary>The claim with the unit that the table explains, or as it is.</summary>
    /// <param name="scan">Its sentence.</param>
    /// <param name="claim">The claim.</param>
    public Claim Read(in Scan scan, Claim claim) => Unit(scan, claim.Quantity) is { } unit ? claim with { Quantity = claim.Quantity with { Unit = unit, Kind = UnitReader.KindOf(unit) } } : claim;

    private Unit? Unit(in Scan scan, Quantity quantity) => quantity.Unit switch
    {
        null when quantity.Kind == QuantityKind.Count => _money.Signed(scan, quantity) ?? Behind(scan, quantity) ?? Coded(scan, quantity.EndToken),
        { Dimension: Dimension.Money } money => _money.Named(scan, quantity, money),
        { Dimension: Dimension.Count, Per: null } => Hyphened(scan, quantity) ?? Coded(scan, quantity.EndToken - 1),
        { Per: not null } rate => Initials(rate),
        _ => null,
    };

    // A noun is read without the table; what is left is an abbreviation, or a word that looks like no plural.
    private Unit? Behind(in Scan scan, Quantity quantity)
    {
        if (!scan.IsWord(quantity.EndToken) || !_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(scan.Of(quantity.EndToken), out var unit)) return null;
        return RateReader.With(scan, new UnitReading(unit, quantity.EndToken + 1, QuantityKind.Count, Attributive: false)).Unit;
    }

    // "Five INTs" for rows of interceptions that are also called INT.
    private Unit? Coded(in Scan scan, int at)
    {
        if (_byCode.Count == 0 || !scan.IsWord(at)) return null;
        var word = scan.Of(at);
        return _byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word is [.. var single, 's'] && single.Length > 1 ? single : word, out var unit) ? unit : null;
    }

    // A code that stands for rows of two units says nothing.
    private void Code(string name, Unit unit) => _byCode[name] = _byCode.TryGetValue(name, out var other) && other?.Code != unit.Code ? null : unit;

    private static bool IsCode(string name) => name.Length is > 1 and <= LongestCode && name.All(char.IsAsciiLetterUpper);

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
