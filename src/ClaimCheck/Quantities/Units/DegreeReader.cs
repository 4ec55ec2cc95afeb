using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Reads temperatures and angles: <c>30°C</c>, <c>90°</c>, and the bare letter of weather reports, <c>at 35C</c>.</summary>
internal static class DegreeReader
{
    // What stands before a temperature; a seat, a size or a bus has a name or an article there.
    private const WordClass Leads = WordClass.Preposition | WordClass.HedgeBefore | WordClass.Verb | WordClass.Up | WordClass.Down | WordClass.Conjunction;

    /// <summary>Reads the degree sign, with its scale when a letter follows.</summary>
    public static Unit Sign(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (!scan.IsWord(end) || scan.Of(end) is not ("C" or "F")) return UnitCatalog.Find("°")!;
        return Scale(scan, end++);
    }

    /// <summary>Reads a lone C or F behind digits as degrees, where a temperature can stand.</summary>
    public static bool TryLetter(in Scan scan, int at, out Unit unit)
    {
        unit = Unit.Things;
        if (scan[at].Length != 1 || scan.Of(at) is not ("C" or "F") || !scan.IsNumber(at - 1)) return false;
        if (scan.IsWord(at + 1) ? scan[at + 1].IsCapital || NounReader.IsPlural(scan, at + 1) : scan.IsNumber(at + 1) || scan.IsKind(at + 1, TokenKind.Possessive) || scan.Is(at + 1, '$')) return false;
        if (scan.Is(at + 1, '-') && scan.Glued(at + 1)) return false;
        var before = at - 2;
        if (scan.Is(before, '-') && scan.Glued(at - 1)) before--;
        // A seat or a bus has no decimals.
        var leads = scan.Of(at - 1).Contains('.') || scan.Any(before, Leads) || scan.Is(before, Known.Minus) || scan.Is(before, '(') || scan.Is(before, '/') || (before < scan.First && scan[at].SpaceBefore);
        if (!leads && !scan.Is(at + 1, Known.Heat) && !scan.Is(at + 1, Known.Heatwave)) return false;
        unit = Scale(scan, at);
        return true;
    }

    private static Unit Scale(in Scan scan, int letter) => UnitCatalog.Find(scan.Of(letter) is "C" ? "°C" : "°F")!;
}
