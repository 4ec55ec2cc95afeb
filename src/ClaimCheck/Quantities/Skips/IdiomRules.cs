namespace ClaimCheck.Quantities;

/// <summary>Knows the fixed phrases with a number in them, and the few patterns that are idioms with any number.</summary>
internal static class IdiomRules
{
    // The number stands among the first words of its phrase.
    private const int Reach = 4;

    /// <summary>Whether a number word is part of a fixed phrase.</summary>
    public static bool TryPhrase(in Scan scan, int at, out int end)
    {
        for (var from = at; from > at - Reach; from--)
        {
            if (scan.Is(from, '-') && scan.Glued(from)) from--;
            if (!scan.IsWord(from)) break;
            if (scan.Any(from, WordClass.IdiomStart) && Vocabulary.Idioms.Find(scan, from, out end) is { } idiom && end > at && (idiom.Joints == 0 || HasHyphens(scan, from, idiom.Joints))) return true;
        }

        end = at + 1;
        return IsWay(scan, at, out end) || IsMatch(scan, at, out end) || IsOneOfTheMost(scan, at, out end);
    }

    /// <summary>"2-for-1", "one-on-one", "a 1-in-100-year flood": an offer, a way to play, a class of floods.</summary>
    public static bool IsMatch(in Scan scan, int at, out int end)
    {
        end = at + 5;
        return scan.Is(at + 1, '-') && scan.Glued(at + 1) && (scan.Is(at + 2, Known.For) || scan.Is(at + 2, Known.On) || (scan.Is(at + 2, Known.By) && !scan.Is(at + 5, '-')) || (scan.Is(at + 2, Known.In) && (scan.Is(at + 4, Known.One) || (scan.IsNumber(at + 4) && scan.Of(at + 4) is "1"))) || (scan.Is(at + 2, Known.In) && scan.Is(at + 5, '-') && scan.Any(at + 6, WordClass.UnitName))) && scan.Is(at + 3, '-') && scan.Glued(at + 3) && scan.Glued(at + 4)
            && (scan.IsNumber(at + 4) || scan.Any(at + 4, WordClass.Cardinal));
    }

    // "three-quarters of the way there", "half of the way".
    private static bool IsWay(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (!scan.Any(at, WordClass.Cardinal | WordClass.Fraction)) return false;
        var of = at + 1;
        if (scan.Is(of, '-')) of++;
        if (scan.Any(of, WordClass.Fraction)) of++;
        if (!scan.Is(of, Known.Of) || !scan.Is(of + 1, Known.The) || !scan.Is(of + 2, Known.Way)) return false;
        end = of + 3;
        return true;
    }

    // "one of its largest markets", "one of the firm's earliest backers"; "one of the" is known by itself.
    private static bool IsOneOfTheMost(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (!scan.Is(at, Known.One) || !scan.Is(at + 1, Known.Of)) return false;
        var next = at + 2;
        for (var words = 0; words < 4 && scan.IsWord(next) && !scan.IsKind(next + 1, Tokens.TokenKind.Possessive); words++) next++;
        next = scan.IsKind(next + 1, Tokens.TokenKind.Possessive) ? next + 2 : at + 3;
        return scan.Is(next, Known.Most) || (scan.IsWord(next) && scan[next].Length > 5 && scan.Of(next).EndsWith("est", StringComparison.Ordinal));
    }

    private static bool HasHyphens(in Scan scan, int from, int joints)
    {
        for (var joint = from + 1; joints > 0; joint += 2, joints--)
            if (!scan.Is(joint, '-') || !scan.Glued(joint)) return false;
        return true;
    }
}
