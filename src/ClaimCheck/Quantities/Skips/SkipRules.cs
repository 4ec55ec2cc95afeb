using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>The numbers that state no quantity, apart from dates: names, scores, ordinals, identifiers, idioms.</summary>
internal static class SkipRules
{
    /// <summary>Rules that look at the characters around a number token, before it is read.</summary>
    public static bool TryBefore(in Scan scan, int at, FindingsBuilder found, out int end, out SkipReason reason)
    {
        // Most numbers stand free, with a word on both sides: what looks at their neighbours' signs is not asked.
        if (scan.Glued(at) || scan.Glued(at + 1))
        {
            reason = SkipReason.Code;
            if (AddressRules.IsInLink(scan, at, found, out end)) return true;
            reason = SkipReason.Ordinal;
            end = at + 2;
            if (IsOrdinal(scan, at)) return true;
            reason = SkipReason.Idiom;
            if (IsPair(scan, at, out end) || IdiomRules.IsMatch(scan, at, out end)) return true;
            if (NameRules.TryBefore(scan, at, out end, out reason)) return true;
            reason = SkipReason.Identifier;
            end = at + 1;
            if ((scan.Is(at - 1, '#') && scan.Glued(at)) || SerialRules.TryJoined(scan, at, out end)) return true;
        }

        reason = SkipReason.Idiom;
        if (scan.Is(at + 1, Known.To) && IsOdds(scan, at, out end)) return true;
        reason = SkipReason.Group;
        if (GroupRules.TryRead(scan, at, out end)) return true;
        reason = SkipReason.Identifier;
        return SerialRules.IsGroups(scan, at, out end) || AddressRules.IsHouse(scan, at, out end) || CitationRules.IsCitation(scan, at, out end);
    }

    /// <summary>Rules for a number that has neither unit nor scale.</summary>
    public static bool TryBare(in Scan scan, in Piece piece, out int end, out SkipReason reason)
    {
        reason = SkipReason.Score;
        if (ScoreRules.TryRead(scan, piece, out end)) return true;
        reason = SkipReason.Name;
        end = piece.End;
        if (NameRules.IsNamed(scan, piece)) return true;
        // "[7]", "(3)" at the start of an item, "1." at the start of a line, "1.e4" of a game of chess.
        reason = SkipReason.Identifier;
        if (scan.Is(piece.Start - 1, '[') && scan.Is(piece.End, ']')) return true;
        if (piece.Start - 1 == scan.First && scan.Is(scan.First, '(') && scan.Is(piece.End, ')')) return true;
        if (piece.Start == scan.First && (scan.Is(piece.End, '.') || scan.Is(piece.End, ')')) && piece.Numeral.Form == NumeralForm.Integer && (!scan.Has(piece.End + 1) || scan[piece.End + 1].SpaceBefore)) return true;
        if (scan.Is(piece.End, '.') && scan.Glued(piece.End) && scan.Glued(piece.End + 1) && scan.IsWord(piece.End + 1) && (scan[piece.End + 1].Flags & TokenFlags.HasDigits) != 0) return true;
        // A number glued to letters that are no unit: "3D", "5G", "12A". (A hyphen makes "30-day", a plus "500+".)
        reason = SkipReason.Name;
        end = piece.End + 1;
        return scan.IsWord(piece.End) && scan.Glued(piece.End);
    }

    /// <summary>Rules for number words: "one of the best", "the one that", "at one", "cloud nine".</summary>
    public static bool TryWordBefore(in Scan scan, int at, out int end, out SkipReason reason)
    {
        end = at + 1;
        reason = SkipReason.Pronoun;
        if (scan.Is(at, Known.One))
        {
            if (scan.Is(at + 1, Known.Of) && (scan.Is(at + 2, Known.The) || scan.Any(at + 2, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)))
            {
                reason = SkipReason.Idiom;
                return true;
            }

            // "a million-to-one shot".
            if (scan.Is(at - 1, '-') && scan.Is(at - 2, Known.To) && scan.Is(at - 3, '-'))
            {
                reason = SkipReason.Idiom;
                return true;
            }

            if (scan.Any(at - 1, WordClass.Determiner) && !scan.Is(at + 1, '-') || scan.Is(at + 1, Known.Another) || scan.Is(at + 1, Known.By) || scan.Is(at + 1, Known.Day) && !scan.Any(at - 1, WordClass.Preposition)) return true;
            return false;
        }

        if (!scan.Any(at, WordClass.Cardinal)) return false;
        // "twenty-first".
        if (scan.Is(at + 1, '-') && scan.Any(at + 2, WordClass.Ordinal))
        {
            (reason, end) = (SkipReason.Ordinal, at + 3);
            return true;
        }

        reason = SkipReason.Name;
        return NameRules.IsNamedByWord(scan, at);
    }

    private static bool IsOrdinal(in Scan scan, int at) =>
        scan.IsWord(at + 1) && scan.Glued(at + 1) && scan.Of(at + 1) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" && !CompoundReader.IsStone(scan, at + 1);

    // "24/7", "9/11".
    private static bool IsPair(in Scan scan, int at, out int end)
    {
        end = at + 3;
        return scan.Is(at + 1, '/') && scan.Glued(at + 1) && scan.IsNumber(at + 2) && scan.Glued(at + 2) && scan.Of(at) is "24" or "9" && scan.Of(at + 2) is "7" or "11";
    }

    // "9 to 5", "100 to 1".
    private static bool IsOdds(in Scan scan, int at, out int end)
    {
        end = at + 3;
        if (!scan.IsNumber(at + 2) || scan.Is(at - 1, Known.From)) return false;
        return (scan.Of(at) is "9" && scan.Of(at + 2) is "5") || (scan.Of(at + 2) is "1" && scan[at].Length >= 2 && (!scan.IsWord(at + 3) || scan.Any(at + 3, WordClass.Boundary)) && !scan.Is(at + 3, '%'));
    }
}
