using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>Reads ordinal numbers: "third", "47th", "twenty-first". They state no quantity by themselves.</summary>
internal static class OrdinalReader
{
    // From here on the list of ordinals goes up in tens.
    private const int Single = 20;
    private const int Hundredth = 24;
    private const int Longest = 4;

    /// <summary>Reads the ordinal that begins at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">The token behind the ordinal.</param>
    /// <param name="numeral">Its number, at least 1; its span is that of the whole ordinal.</param>
    public static bool TryRead(in Scan scan, int at, out int end, out Numeral numeral)
    {
        end = at + 1;
        numeral = default;
        decimal value;
        if (scan.IsNumber(at))
        {
            if (scan[at].Length > Longest || !scan.IsWord(end) || !scan.Glued(end) || !IsEnding(scan.Of(end)) || !decimal.TryParse(scan.Of(at), NumberStyles.None, CultureInfo.InvariantCulture, out value) || value < 1) return false;
            end++;
        }
        else if (scan.IsWord(at) && scan.Of(at)[0] is >= '1' and <= '9')
        {
            // One token where the tokenizer keeps letters and digits together.
            var word = scan.Of(at);
            if (word.Length is < 3 or > Longest + 2 || !IsEnding(word[^2..]) || !decimal.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out value)) return false;
        }
        else if (scan.Any(at, WordClass.Cardinal) && scan.Is(end, '-') && scan.Glued(end) && Worded(scan, at + 2) is { } unit and < 10 && Vocabulary.Number(scan[at].Word) is >= 20 and <= 90 and var tens)
        {
            value = tens + unit;
            end = at + 3;
        }
        else if (Worded(scan, at) is { } worded && !(scan.Is(at - 1, '-') && scan.Glued(at)))
        {
            value = worded;
        }
        else
        {
            return false;
        }

        numeral = new Numeral(value, 1m, 1m, NumeralForm.Integer, scan.Between(at, end - 1));
        return true;
    }

    private static bool IsEnding(ReadOnlySpan<char> letters) => letters is "st" or "nd" or "rd" or "th";

    private static decimal? Worded(in Scan scan, int at)
    {
        if (!scan.Any(at, WordClass.Ordinal)) return null;
        for (var place = 0; place <= Hundredth; place++)
            if (scan.Is(at, NumberWords.Ordinals[place])) return place < Single ? place + 1 : place == Hundredth ? 100 : (place - Single + 3) * 10;
        return null;
    }
}
