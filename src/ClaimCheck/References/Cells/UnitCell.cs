using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What a unit column says: a unit, a scale before or behind it, and the basis of a price.</summary>
/// <param name="Unit">The unit; null where the cell only has a scale ("millions"), and then any unit fits.</param>
/// <param name="Scale">The scale words of the cell; 1 where it has none.</param>
/// <param name="Basis">"nominal", "real", "real:2012" or "ppp" where the cell says so; null otherwise.</param>
internal readonly record struct UnitCell(Unit? Unit, decimal Scale, string? Basis)
{
    private const decimal LargestBelow = 1_000_000_000_000m;

    private static readonly UnitCell Nothing = new(null, 1m, null);

    // Words that count things without saying which.
    private static readonly FrozenSet<string> Generic = new[] { "1", "#", "no.", "count", "number", "numbers", "index", "ratio" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Bases = new[]
    {
        ("current", "nominal"), ("nominal", "nominal"), ("constant", "real"), ("real", "real"), ("chained", "real"), ("international", "ppp"),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit of a word that the tool knows; null for a counted noun.</summary>
    public static Unit? Known(string text)
    {
        if (UnitCatalog.Find(text) is { } unit) return unit;
        if (Generic.Contains(text)) return Unit.Things;
        if (text.Contains("U.S", StringComparison.OrdinalIgnoreCase)) return UnitCatalog.Find(Spaced(text.Replace("U.S.", "US ", StringComparison.OrdinalIgnoreCase).Replace("U.S ", "US ", StringComparison.OrdinalIgnoreCase)));
        if (text.StartsWith("sq. ", StringComparison.OrdinalIgnoreCase)) return UnitCatalog.Find($"sq {text[4..]}");
        return text is "people" or "persons" or "person" ? UnitCatalog.Noun("person") : null;
    }

    /// <summary>Reads a unit.</summary>
    /// <returns>False for a text that names none: digits, or nothing but signs.</returns>
    public static bool TryRead(string text, out UnitCell cell)
    {
        cell = Nothing;
        text = Spaced(text);
        if (text.StartsWith("in ", StringComparison.OrdinalIgnoreCase)) text = text[3..];
        if (text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal)) text = text[..^1];
        if (ValueCell.IsMissing(text)) return true;
        return TryScaled(text, out cell) && (cell.Unit is not null || cell.Scale != 1m);
    }

    /// <summary>Reads a unit that must be one of the catalogue or a scale word, as in the brackets of a header.</summary>
    public static bool TryReadKnown(string text, out UnitCell cell) =>
        TryRead(text, out cell) && (cell.Unit is null || cell.Unit.Dimension != Dimension.Count || Known(text) is not null || cell.Scale != 1m || cell.Unit.Per is not null);

    private static bool TryScaled(string text, out UnitCell cell)
    {
        cell = new UnitCell(Known(text), 1m, null);
        if (cell.Unit is not null) return true;
        if (ScaleOf(text) is { } only)
        {
            cell = new UnitCell(null, only, null);
            return true;
        }

        var first = text.IndexOf(' ', StringComparison.Ordinal);
        if (first > 0 && ScaleOf(text[..first]) is { } front)
        {
            var rest = text[(first + 1)..];
            if (rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
            if (TryPlain(rest, out cell) is false) return false;
            cell = cell with { Scale = front };
            return true;
        }

        var last = text.LastIndexOf(' ');
        if (last > 0 && !text[..last].EndsWith(" per", StringComparison.OrdinalIgnoreCase) && ScaleOf(text[(last + 1)..].Trim('(', ')', '[', ']')) is { } back && TryPlain(text[..last].TrimEnd(' ', ',', ':'), out cell))
        {
            cell = cell with { Scale = back };
            return true;
        }

        return TryGlued(text, out cell) || TryPlain(text, out cell);
    }

    /// <summary>Money with a scale letter: <c>$bn</c>, <c>$m</c>, <c>EURm</c>, <c>USDbn</c>, <c>MUSD</c>, <c>US$ m</c>.</summary>
    private static bool TryGlued(string text, out UnitCell cell)
    {
        for (var length = 1; length <= 3 && length < text.Length; length++)
        {
            if (ScaleCatalog.Find(text[^length..]) is { } scale && char.IsAsciiLetter(text[^length]) && Money(text[..^length]) is { } money)
            {
                cell = new UnitCell(money, scale, null);
                return true;
            }
        }

        cell = Nothing;
        if (text is not ['M' or 'm' or 'k', _, _, _] || Money(text[1..]) is not { } behind) return false;
        cell = new UnitCell(behind, text[0] == 'k' ? 1_000m : 1_000_000m, null);
        return true;
    }

    private static Unit? Money(string text) => UnitCatalog.Find(text.Trim()) is { Dimension: Dimension.Money } money ? money : null;

    private static bool TryPlain(string text, out UnitCell cell)
    {
        cell = new UnitCell(Known(text), 1m, null);
        if (cell.Unit is not null || TryBased(text, out cell)) return true;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var per = text.StartsWith("per ", StringComparison.OrdinalIgnoreCase) ? 0 : text.IndexOf(" per ", StringComparison.OrdinalIgnoreCase) + 1;
        var hasPer = per > 0 || text.StartsWith("per ", StringComparison.OrdinalIgnoreCase);
        if (slash <= 0 && !hasPer)
        {
            cell = new UnitCell(Noun(text), 1m, null);
            return cell.Unit is not null;
        }

        var above = (hasPer ? text[..per] : text[..slash]).Trim();
        var below = (hasPer ? text[(per + 4)..] : text[(slash + 1)..]).Trim();
        UnitCell upper;
        if (above.Length == 0) upper = new UnitCell(Unit.Things, 1m, null);
        else if (!TryBased(above, out upper) && !TryScaledPart(above, out upper)) return false;
        if (upper.Unit is null || Below(below) is not { } lower) return false;
        cell = upper with { Unit = upper.Unit.For(lower) };
        return true;
    }

    private static bool TryScaledPart(string text, out UnitCell cell)
    {
        if (TryGlued(text, out cell)) return true;
        cell = new UnitCell(Known(text) ?? Noun(text), 1m, null);
        return cell.Unit is not null;
    }

    /// <summary>What a rate is per: a unit, a noun, "capita", or a round number of them ("100,000", "1,000 live births").</summary>
    private static Unit? Below(string text)
    {
        if (text.StartsWith("capita", StringComparison.OrdinalIgnoreCase) || text.Equals("head", StringComparison.OrdinalIgnoreCase)) return UnitCatalog.Noun("person");
        var run = NumberText.RunLength(text);
        var many = 1m;
        if (run > 0)
        {
            if (NumberText.Read(text.AsSpan(0, run), default, out var number) != CellFault.None || number.Value is <= 0 or > LargestBelow) return null;
            many = number.Value;
        }

        var rest = text[run..].Trim();
        if (ScaleOf(rest.Split(' ')[0]) is { } scale)
        {
            many *= scale;
            rest = rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? rest[(at + 1)..] : "";
        }

        if (many == 1m) return Known(rest) ?? Noun(rest);
        var size = many.ToString("0.##", CultureInfo.InvariantCulture);
        if (rest.Length == 0) return new Unit(size, size, Dimension.Count, many);
        return (Known(rest) ?? Noun(rest)) is not { } unit ? null
            : new Unit($"{size} {unit.Code}", $"{size} {unit.Name}", unit.Dimension, unit.Factor * many);
    }

    /// <summary>"current U.S. dollars", "chained (2012) U.S. dollars", "international dollars", "current international $".</summary>
    private static bool TryBased(string text, out UnitCell cell)
    {
        cell = Nothing;
        string? basis = null;
        var rest = text;
        while (rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            var word = rest[..space].Trim('(', ')', ',');
            // "current international $" is at purchasing power; "constant 2017 international $" too.
            if (Bases.TryGetValue(word, out var known)) basis = known == "ppp" || basis is null ? known : basis;
            else if (basis is "real" && word is { Length: 4 } && !word.AsSpan().ContainsAnyExceptInRange('0', '9')) basis = $"real:{word}";
            else if (basis is null || word is not { Length: 4 } || word.AsSpan().ContainsAnyExceptInRange('0', '9')) break;
            rest = rest[(space + 1)..];
        }

        if (basis is null || Known(rest) is not { Dimension: Dimension.Money } unit) return false;
        cell = new UnitCell(unit, 1m, basis);
        return true;
    }

    private static Unit? Noun(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('a', 'z') && !text.Any(char.IsLetter)) return null;
        if (text.StartsWith("number of ", StringComparison.OrdinalIgnoreCase)) text = text["number of ".Length..];
        // "tonnes of steel" are tonnes; "barrels of oil" are barrels.
        var of = text.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0 && UnitCatalog.Find(text[..of]) is { } measured) return measured;
        if (NumberText.RunLength(text) == text.Length) return null;
        return Known(text) ?? UnitCatalog.Noun(Nouns.Singular(text));
    }

    private static decimal? ScaleOf(string word)
    {
        if (word is "'000" or "’000" or "000s" or "000" or "'000s" or "1,000" or "1000") return 1_000m;
        // One letter alone is a unit, or nothing: "m" are metres, "k" is nothing.
        return word.Length > 1 && char.IsAsciiLetter(word[0]) && UnitCatalog.Find(word) is null ? ScaleCatalog.Find(word) : null;
    }

    private static string Spaced(string text) => text.IndexOf("  ", StringComparison.Ordinal) < 0 ? text.Trim() : string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
