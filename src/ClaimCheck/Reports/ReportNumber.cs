using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Reports;

/// <summary>Numbers as text: plain for programs, grouped and scaled for people.</summary>
internal static class ReportNumber
{
    private static readonly (decimal Factor, string Word)[] Scales =
        [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    /// <summary>The shortest decimal form: no exponent, no group signs, no zeros at the end, no minus before 0.</summary>
    public static string Plain(decimal value)
    {
        if (value == 0) return "0";
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <inheritdoc cref="Plain(decimal)"/>
    public static string? Plain(decimal? value) => value is { } number ? Plain(number) : null;

    /// <summary>A relative difference: four decimals are more than any article states.</summary>
    public static string? Relative(decimal? value) =>
        value is { } number ? Plain(Math.Round(number, 4, MidpointRounding.AwayFromZero)) : null;

    /// <summary>A table's value with its scale applied: <c>16</c>, <c>&gt;80</c>, <c>4..8</c>.</summary>
    public static string Plain(Fact fact) => fact.Amount is Amount.Range range
        ? $"{Plain(range.Lower.Value)}..{Plain(range.Upper.Value)}"
        : $"{BoundSign(fact.Bound)}{Plain(fact.Amount.Low ?? fact.Amount.High)}";

    /// <summary>With scale words and groups, as copy would print it: 965 billion, 1,800, 4.25.</summary>
    public static string Readable(decimal value)
    {
        foreach (var (factor, word) in Scales)
        {
            if (Math.Abs(value) < factor) continue;
            var scaled = value / factor;
            if (scaled == Math.Round(scaled, 4)) return $"{Grouped(scaled)} {word}";
        }

        return Grouped(value);
    }

    /// <summary>A value with its unit: $965 billion, 80%, 16 hours, more than 80%.</summary>
    public static string Readable(Fact fact) => fact.Amount is Amount.Range range
        ? $"{Readable(range.Lower.Value)} to {Readable(range.Upper.Value, fact.Unit)}"
        : $"{BoundWords(fact.Bound)}{((fact.Amount.Low ?? fact.Amount.High) is { } value ? Readable(value, fact.Unit) : fact.ValueText)}";

    /// <summary>A number with its unit in words.</summary>
    public static string Readable(decimal value, Unit? unit)
    {
        var number = Readable(value);
        if (unit is null || unit.Code is "1" or "") return number;
        if (unit.Code is "%") return $"{number}%";
        if (unit.Code is "x") return $"{number} times";
        if (unit.Dimension == Dimension.Money && MoneySign(unit.Code) is { } sign)
            return value < 0 ? $"-{sign}{number[1..]}" : $"{sign}{number}";
        return $"{number} {(unit.Dimension == Dimension.Money ? unit.Code : Plural(unit.Name, value))}";
    }

    /// <summary>Both ends of a set of values: "1 trillion or more", "900 to 1,050 billion".</summary>
    public static string Readable(Interval interval, Unit? unit) => interval switch
    {
        { Low: null, High: null } => "any value",
        { Low: { } low, High: null, LowOpen: true } => $"more than {Readable(low, unit)}",
        { Low: { } low, High: null } => $"{Readable(low, unit)} or more",
        { Low: null, High: { } high, HighOpen: true } => $"less than {Readable(high, unit)}",
        { Low: null, High: { } high } => $"{Readable(high, unit)} or less",
        { Low: { } low, High: { } high } when low == high => Readable(low, unit),
        { Low: { } low, High: { } high } =>
            $"{(interval.LowOpen ? "above " : "")}{(IsSign(unit) ? Readable(low, unit) : Readable(low))} to {(interval.HighOpen ? "below " : "")}{Readable(high, unit)}",
    };

    /// <summary>A difference with its unit; between percentages it is one of percentage points.</summary>
    public static string ReadableDifference(decimal difference, Unit? unit)
    {
        var sign = difference > 0 ? "+" : "";
        return unit?.Code is "%" ? $"{sign}{Readable(difference)} {Plural("point", Math.Abs(difference))}" : $"{sign}{Readable(difference, unit)}";
    }

    // A sign is repeated at both ends of a span, a word stands once.
    private static bool IsSign(Unit? unit) => unit is { Code: "%" } || (unit is { Dimension: Dimension.Money } && MoneySign(unit.Code) is not null);

    private static string Grouped(decimal value) => value.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    private static string BoundSign(HedgeClass bound) => bound switch
    {
        HedgeClass.MoreThan or HedgeClass.WellOver => ">",
        HedgeClass.AtLeast or HedgeClass.AsFewAs or HedgeClass.Threshold => ">=",
        HedgeClass.LessThan or HedgeClass.WellUnder => "<",
        HedgeClass.AtMost or HedgeClass.UpTo => "<=",
        HedgeClass.Unhedged or HedgeClass.Exact => "",
        _ => "~",
    };

    private static string BoundWords(HedgeClass bound) => BoundSign(bound) switch
    {
        ">" => "more than ",
        ">=" => "at least ",
        "<" => "less than ",
        "<=" => "at most ",
        "~" => "about ",
        _ => "",
    };

    private static string? MoneySign(string code) => code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        _ => null,
    };

    // Enough for the names of the catalogue and for most counted nouns; a wrong plural misleads nobody.
    private static string Plural(string name, decimal value)
    {
        if (value is 1 or -1) return name;
        var head = Math.Max(name.IndexOf(" per ", StringComparison.Ordinal), name.IndexOf(" of ", StringComparison.Ordinal));
        if (head > 0) return $"{Plural(name[..head], value)}{name[head..]}";
        if (name.EndsWith("foot", StringComparison.Ordinal)) return $"{name[..^4]}feet";
        if (name.EndsWith("person", StringComparison.Ordinal)) return $"{name[..^6]}people";
        if (name is "people" or "hertz" || name.EndsWith('s') || name.EndsWith("Celsius", StringComparison.Ordinal) || name.EndsWith("Fahrenheit", StringComparison.Ordinal)) return name;
        if (name.EndsWith('x') || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal)) return $"{name}es";
        if (name.Length > 1 && name[^1] == 'y' && !"aeiou".Contains(name[^2], StringComparison.Ordinal)) return $"{name[..^1]}ies";
        return $"{name}s";
    }
}
