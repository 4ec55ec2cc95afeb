using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>An age group, however it is worded: "0-14 years" is "aged 0 to 14", "65+" is "65 years and older", "0-17" is "under the age of 18".</summary>
/// <param name="From">The youngest, in years.</param>
/// <param name="To">The oldest, in years; <see cref="Open"/> for "and older".</param>
internal readonly record struct AgeGroup(int From, int To)
{
    /// <summary>The end of a group without one.</summary>
    public const int Open = int.MaxValue;

    private const int Oldest = 120;

    /// <summary>Reads a name of the table; null when it is more, or less, than an age group.</summary>
    public static AgeGroup? Of(string name)
    {
        using var tokens = Tokenizer.Split(name, QuantityFinder.Lexicon);
        var scan = new Scan(name, tokens.Span, 0, tokens.Count);
        if (!TryRead(scan, 0, out var group, out var end)) return null;
        while (scan.Is(end, '*')) end++;
        return end == scan.End ? group : null;
    }

    /// <summary>Reads an age group at a token.</summary>
    /// <param name="scan">A sentence, or a name of the table.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="group">The group.</param>
    /// <param name="end">The token after its last.</param>
    public static bool TryRead(in Scan scan, int at, out AgeGroup group, out int end)
    {
        group = default;
        end = at;
        if (scan.Is(at, "aged") || scan.Is(at, "ages") || scan.Is(at, "age")) at++;
        var isBetween = scan.Is(at, "between");
        if (isBetween || scan.Is(at, "from")) at++;
        if (TryReadSide(scan, at, out group, out end)) return true;
        if (!IsAge(scan, at, out var low)) return false;
        var next = SkipYears(scan, at + 1);
        if (scan.Is(next, '+'))
        {
            (group, end) = (new AgeGroup(low, Open), SkipYears(scan, next + 1));
            return true;
        }

        if ((scan.Is(next, "and") || scan.Is(next, "or")) && Side(scan, next + 1) is var side && side != 0)
        {
            (group, end) = (side > 0 ? new AgeGroup(low, Open) : new AgeGroup(0, low), next + 2);
            return true;
        }

        if (!(scan.Is(next, '-') || scan.Is(next, "to") || scan.Is(next, "through") || (isBetween && scan.Is(next, "and"))) || !IsAge(scan, next + 1, out var high) || high <= low) return false;
        end = SkipYears(scan, next + 2);
        group = new AgeGroup(low, high);
        return end > next + 2 || !MeasuresElse(scan, end);
    }

    // "under 18", "over the age of 65", "younger than 18".
    private static bool TryReadSide(in Scan scan, int at, out AgeGroup group, out int end)
    {
        group = default;
        end = at;
        var side = Side(scan, at);
        if (side == 0) return false;
        at++;
        if (scan.Is(at, "than")) at++;
        if (scan.Is(at, "the") && scan.Is(at + 1, "age") && scan.Is(at + 2, "of")) at += 3;
        if (!IsAge(scan, at, out var age)) return false;
        end = SkipYears(scan, at + 1);
        group = side > 0 ? new AgeGroup(age, Open) : new AgeGroup(0, age - 1);
        return !MeasuresElse(scan, end);
    }

    private static int Side(in Scan scan, int at) =>
        scan.Is(at, "over") || scan.Is(at, "older") || scan.Is(at, "above") || scan.Is(at, "up") || scan.Is(at, "more") ? 1
        : scan.Is(at, "under") || scan.Is(at, "younger") || scan.Is(at, "below") ? -1 : 0;

    private static bool IsAge(in Scan scan, int at, out int age)
    {
        age = 0;
        return scan.IsNumber(at) && scan[at].Length <= 3 && int.TryParse(scan.Of(at), out age) && age <= Oldest;
    }

    private static int SkipYears(in Scan scan, int at)
    {
        while (true)
        {
            var word = scan.Is(at, '-') && scan.Glued(at) ? at + 1 : at;
            if (scan.Is(word, "years") || scan.Is(word, "year") || scan.Is(word, "yrs") || scan.Is(word, "old") || scan.Is(word, "olds")) at = word + 1;
            else if (scan.Is(at, "of") && scan.Is(at + 1, "age")) at += 2;
            else return at;
        }
    }

    // "over 65 percent", "from 45 to 53 percent", "under 18 million", "over 40 dollars".
    private static bool MeasuresElse(in Scan scan, int at) =>
        scan.Is(at, '%') || scan.Is(at, '$') || scan.Is(at, "percent") || scan.Is(at, "per") || scan.Any(at, WordClass.Scale | WordClass.Currency | WordClass.UnitName);
}
