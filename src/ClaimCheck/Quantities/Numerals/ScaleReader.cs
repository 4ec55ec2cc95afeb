namespace ClaimCheck.Quantities;

/// <summary>Reads the words and letters that multiply a number: "million", <c>bn</c>, <c>k</c>.</summary>
internal static class ScaleReader
{
    /// <summary>The factor of the scale words behind a number, one after the other: "hundred thousand". Letters count only when glued to digits, or after money.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="end">The token after the number; behind the scale afterwards.</param>
    /// <param name="money">Whether a currency stands before the number.</param>
    /// <param name="digitsEnd">The token after the digits, where a letter may stand; -1 for none.</param>
    public static decimal Read(in Scan scan, ref int end, bool money, int digitsEnd)
    {
        var scale = 1m;
        while (true)
        {
            var next = scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1) ? end + 1 : end;
            if (scan.Any(next, WordClass.Scale) && scale < 1_000_000_000_000m)
            {
                scale *= Vocabulary.Number(scan[next].Word);
                end = next + 1;
                continue;
            }

            if (scale == 1m && end == digitsEnd && IsSuffix(scan, end, money))
            {
                scale = Vocabulary.Number(scan[end].Word);
                end++;
            }

            return scale;
        }
    }

    /// <summary>Multiplies a value and what its last digit is worth; false, and both as they were, where that leaves the range of a decimal.</summary>
    public static bool TryApply(ref decimal value, ref decimal granule, decimal scale)
    {
        if (scale == 1m) return true;
        if (value != 0m && scale > 1m && scale > decimal.MaxValue / 10m / Math.Max(1m, value)) return false;
        value *= scale;
        granule *= scale;
        return true;
    }

    private static bool IsSuffix(in Scan scan, int at, bool money)
    {
        if (!scan.Any(at, WordClass.ScaleSuffix) || scan.Any(at, WordClass.HedgeAfter)) return false;
        var glued = scan.Glued(at);
        var word = scan.Of(at);
        if (money) return glued || word.Length > 1 || word[0] is 'm' or 'b';
        // Without money "mm" is a length: "a 35mm lens".
        if (word.Length > 1) return !word.Equals("mm", StringComparison.OrdinalIgnoreCase) && (glued || word is "bn" or "mn" or "mln" or "bln" or "tn");
        // "8 B people": a capital apart from its number, before a noun.
        if (!glued) return word[0] is 'M' or 'B' or 'T' && NounReader.IsPlural(scan, at + 1);
        if (word[0] is 'k' or 'K') return true;
        // "3M Co", "Llama 405B", "Unit 5B": the letter belongs to a name.
        if (word[0] is 'M' or 'B' && ((scan.IsWord(at + 1) && scan[at + 1].IsCapital && !NounReader.TryFind(scan, at + 1, single: false, out _)) || IsBehindName(scan, at - 2))) return false;
        // A capital is no metre, and a decimal before a noun is no length either: "4.3M digital sales", "2.7m combined sales".
        if (word[0] is 'M' or 'B') return !scan.Any(at + 1, WordClass.Boundary & ~WordClass.Modifier & ~WordClass.Preposition);
        if (word[0] == 'm' && scan.Of(at - 1).Contains('.') && scan.IsWord(at + 1) && (scan.Is(at + 1, Known.Combined) || !scan.Any(at + 1, WordClass.Boundary & ~WordClass.Modifier)) && !IsExtent(scan, at + 1)) return true;
        // "35m of its devices", "2m of them": what is owned or named before is counted, "35m of cable" is measured.
        if (word[0] == 'm' && scan.Is(at + 1, Known.Of) && (scan.Any(at + 2, WordClass.Pronoun) || (scan.Any(at + 2, WordClass.Determiner) && NounReader.TryFind(scan, at + 3, single: false, out _)))) return true;
        // "5m people", "3M devices", "2b users": only before a noun that can be counted, else it is metres or a name.
        return word[0] is 'm' or 'M' or 'b' or 'B' && !scan.Any(at + 1, WordClass.Boundary) && NounReader.IsPlural(scan, at + 1) && !IsRace(scan, at);
    }

    private static bool IsBehindName(in Scan scan, int before) =>
        scan.IsNumber(before) || (scan.IsWord(before) && scan[before].IsCapital && (before > scan.First || scan.Any(before, WordClass.NamesNumber)));

    // "the 400m hurdles": events are named by their length.
    private static bool IsRace(in Scan scan, int at) =>
        scan.Of(at)[0] is 'm' && scan[at - 1].Length <= 4 && (scan.Is(at + 1, "hurdles") || scan.Is(at + 1, "finals") || scan.Is(at + 1, "heats") || scan.Is(at + 1, "races") || scan.Is(at + 1, "relays") || scan.Is(at + 1, "sprints"));

    // "5.2m tall": what follows a length.
    private static bool IsExtent(in Scan scan, int at) =>
        scan.Is(at, Known.Tall) || scan.Is(at, Known.High) || scan.Is(at, Known.Long) || scan.Is(at, Known.Wide) || scan.Is(at, Known.Deep) || scan.Is(at, Known.Sprint) || scan.Is(at, Known.Race) || scan.Is(at, Known.Away) || scan.Is(at, Known.Apart) || scan.Is(at, Known.Tide) || scan.Is(at, Known.Waves);
}
