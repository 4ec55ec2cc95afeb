namespace ClaimCheck.Verdicts;

/// <summary>Says a fraction as it is read aloud: "half", "a third", "two-fifths", "an eighth".</summary>
internal static class FractionWording
{
    private static readonly string[] Counts = ["", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The words of a fraction; in digits where it has no common words.</summary>
    /// <param name="count">How many parts.</param>
    /// <param name="parts">Of how many.</param>
    public static string Of(decimal count, decimal parts)
    {
        if (count == 1 && parts == 2) return "half";
        if (count is < 1 or > 9 || parts is < 2 or > 10 || count != decimal.Truncate(count) || parts != decimal.Truncate(parts)) return $"{NumberWording.Of(count)}/{NumberWording.Of(parts)}";
        var part = Parts[(int)parts];
        return count == 1 ? $"{(parts == 8 ? "an" : "a")} {part}" : $"{Counts[(int)count]}-{(parts == 2 ? "halve" : part)}s";
    }
}
