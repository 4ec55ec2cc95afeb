using System.Collections.Frozen;

namespace ClaimCheck.References;

/// <summary>The codes that statistics offices use for units, beside those of ISO 4217.</summary>
/// <remarks>Source: the code lists CL_UNIT of SDMX and UNIT of Eurostat, those that news reports from.</remarks>
internal static class UnitCodes
{
    private static readonly FrozenDictionary<string, (string Unit, string Scale)> Codes = new[]
    {
        ("PC", ("%", "")), ("PT", ("%", "")), ("PERCENT", ("%", "")), ("PCT", ("%", "")), ("PT_B1GQ", ("%", "")), ("PPT", ("pp", "")), ("PP", ("pp", "")),
        ("NR", ("count", "")), ("NUMBER", ("count", "")), ("PURE_NUMB", ("count", "")), ("IX", ("index", "")), ("INX", ("index", "")), ("INDEX", ("index", "")),
        ("PER", ("people", "")), ("PS", ("people", "")), ("PERSONS", ("people", "")), ("THS_PER", ("people", "thousand")), ("THS", ("count", "thousand")),
        ("MIO_EUR", ("EUR", "million")), ("BN_EUR", ("EUR", "billion")), ("THS_EUR", ("EUR", "thousand")), ("EUR_HAB", ("EUR per person", "")), ("CP_MEUR", ("EUR", "million")),
        ("THS_T", ("tonne", "thousand")), ("KG_HAB", ("kg per person", "")), ("T", ("tonne", "")), ("HA", ("hectare", "")), ("THS_HA", ("hectare", "thousand")), ("KM2", ("km2", "")),
        ("KTOE", ("kilotonne of oil equivalent", "")), ("GWH", ("GWh", "")), ("TJ", ("TJ", "")), ("KM", ("km", "")), ("HR", ("hour", "")), ("YR", ("year", "")), ("A", ("year", "")),
        ("USD_PPP", ("international dollars", "")), ("USD_PPP_PS", ("international dollars", "")), ("USD_PS", ("USD per person", "")), ("PT_LF", ("%", "")), ("PT_LF_SUB", ("%", "")), ("PA", ("%", "")),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Percents = ["PC_", "PT_", "RCH_", "PCH_"];

    /// <summary>The unit and scale of a code or a unit's name; null for one that is not known.</summary>
    public static (string Unit, string Scale)? Find(string code)
    {
        if (code.Length == 0) return null;
        if (Codes.TryGetValue(code, out var known)) return known;
        // "PC_GDP", "PT_POP", and the rates of change "RCH_A" and "PCH_SM": all of them parts of a hundred.
        if (Percents.Any(start => code.StartsWith(start, StringComparison.OrdinalIgnoreCase))) return ("%", "");
        // "I15", "INX_A_AVG".
        if (code.StartsWith("INX_", StringComparison.OrdinalIgnoreCase) || (code is ['I', _, _] && code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)) return ("index", "");
        return UnitCell.TryReadKnown(code, out _) ? (code, "") : null;
    }
}
