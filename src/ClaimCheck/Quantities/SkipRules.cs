using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>The numbers that state no quantity, apart from dates: names, scores, ordinals, identifiers, idioms.</summary>
internal static class SkipRules
{
    // Before a bare number these adjectives still leave it a count: "the 12 largest".
    private const int NameReach = 1;

    /// <summary>Rules that look at the characters around a number token, before it is read.</summary>
    public static bool TryBefore(in Scan scan, int at, FindingsBuilder found, out int end, out SkipReason reason)
    {
        end = at + 1;
        reason = SkipReason.Code;
        if (AddressRules.IsInLink(scan, at, found, out end)) return true;
        end = at + 1;
        if (IsOrdinal(scan, at))
        {
            (reason, end) = (SkipReason.Ordinal, at + 2);
            return true;
        }

        // "24/7", "9/11", "50-50", "360-degree".
        if (scan.Is(at + 1, '/') && scan.Glued(at + 1) && scan.IsNumber(at + 2) && scan.Glued(at + 2) && scan.Of(at) is "24" or "9" && scan.Of(at + 2) is "7" or "11")
        {
            (reason, end) = (SkipReason.Idiom, at + 3);
            return true;
        }

        // "GPT-4", "F-16", "COVID-19", "Opus-3": a capitalised word joined to the number by a hyphen; "mid-2020" and "top-10" likewise.
        if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.Glued(at - 1) && scan.IsWord(at - 2) && !scan.Any(at - 2, WordClass.Currency | WordClass.HedgeBefore | WordClass.Month | WordClass.Cardinal)
            && (scan[at - 2].IsCapital || scan.Any(at - 2, WordClass.NamesNumber) || scan.Is(at - 2, Known.Under) || scan.Is(at - 2, Known.Number)))
        {
            reason = DateReader.YearOf(scan, at) > 0 ? SkipReason.Year : SkipReason.Name;
            return true;
        }

        // "ID.3": a point inside a name.
        if (scan.Is(at - 1, '.') && scan.Glued(at) && scan.Glued(at - 1) && scan.IsWord(at - 2) && scan[at - 2].IsCapital)
        {
            reason = SkipReason.Name;
            return true;
        }

        // "aged 18 to 34", "15 to 64 year-olds": who belongs to a group.
        if (scan.Is(at - 1, Known.Aged) && (scan.Is(at + 1, Known.To) || scan.Is(at + 1, '-')) && scan.IsNumber(at + 2))
        {
            (reason, end) = (SkipReason.Group, at + 3);
            return true;
        }

        // "COVID -19": a hyphen with a space before it, behind a name in capitals.
        if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.IsWord(at - 2) && (scan[at - 2].Flags & TokenFlags.AllCapitals) != 0)
        {
            reason = SkipReason.Name;
            return true;
        }

        if (scan.Is(at - 1, '#') && scan.Glued(at))
        {
            reason = SkipReason.Identifier;
            return true;
        }

        // "a 4K screen", "8K video": a resolution; 4,000 of something would be a plural.
        if (scan.Of(at) is "4" or "8" && scan.Glued(at + 1) && scan.IsWord(at + 1) && scan.Of(at + 1) is "K" && !scan.IsKind(at - 1, TokenKind.Symbol) && !NounReader.TryFind(scan, at + 2, single: false, out _))
        {
            (reason, end) = (SkipReason.Name, at + 2);
            return true;
        }

        return AddressRules.IsTelephone(scan, at, out end, out reason);
    }

    /// <summary>Rules for a number that has neither unit nor scale.</summary>
    public static bool TryBare(in Scan scan, in Piece piece, out int end, out SkipReason reason)
    {
        end = piece.End;
        reason = SkipReason.Name;
        if (IsScore(scan, piece, out end))
        {
            reason = SkipReason.Score;
            return true;
        }

        end = piece.End;
        if (IsNamed(scan, piece)) return true;
        // "[7]", "(3)" at the start of an item, "1." at the start of a line.
        if (scan.Is(piece.Start - 1, '[') && scan.Is(piece.End, ']'))
        {
            reason = SkipReason.Identifier;
            return true;
        }

        if (piece.Start == scan.First && (scan.Is(piece.End, '.') || scan.Is(piece.End, ')')) && piece.Numeral.Form == NumeralForm.Integer && (!scan.Has(piece.End + 1) || scan[piece.End + 1].SpaceBefore))
        {
            reason = SkipReason.Identifier;
            return true;
        }

        // A number glued to letters that are no unit: "3D", "5G", "12A". (A hyphen makes "30-day", a plus "500+".)
        if (scan.IsWord(piece.End) && scan.Glued(piece.End) && !scan[piece.End].SpaceBefore)
        {
            end = piece.End + 1;
            return true;
        }

        return false;
    }

    /// <summary>Rules for number words: "one of the best", "the one that", "at one".</summary>
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

        // "Chapter Seven", "the Big Four", "the Seven Sisters": capitals inside a sentence make a name.
        reason = SkipReason.Name;
        if (!scan[at].IsCapital || at == scan.First || !scan.IsWord(at - 1) || scan.Any(at + 1, WordClass.Scale)) return false;
        if (scan.Is(at - 1, Known.The)) return scan.IsWord(at + 1) && scan[at + 1].IsCapital;
        return scan[at - 1].IsCapital && (scan.Class(at - 1) is WordClass.None or WordClass.NamesNumber || (at - 1 > scan.First && (scan.Class(at - 1) & ~WordClass.Modifier) == 0));
    }

    private static bool IsOrdinal(in Scan scan, int at) =>
        scan.IsWord(at + 1) && scan.Glued(at + 1) && scan.Of(at + 1) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    // Scores, win-loss records, votes: two bare whole numbers with a dash between and no noun behind them.
    private static bool IsScore(in Scan scan, in Piece piece, out int end)
    {
        end = piece.End;
        if (!scan.Is(end, '-') || !scan.Glued(end) || !scan.IsNumber(end + 1) || !scan.Glued(end + 1)) return false;
        end += 2;
        while (scan.Is(end, '-') && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1)) end += 2;
        return true;
    }

    // "Opus 4.7", "Windows 10", "Section 230", "Formula 1", "page 12": the number belongs to the word before it.
    private static bool IsNamed(in Scan scan, in Piece piece)
    {
        var before = piece.Start - NameReach;
        if (!scan.IsWord(before) || scan[piece.Start].Kind != TokenKind.Number && !scan.Any(before, WordClass.NamesNumber)) return scan.Is(before, '.') && scan.Glued(before) && (scan.Any(before - 1, WordClass.NamesNumber) || (scan.Is(before - 1, Known.D) && scan.Is(before - 2, '.') && scan.Is(before - 3, Known.A)));
        var kind = scan.Class(before);
        if ((kind & WordClass.NamesNumber) != 0)
        {
            if (scan.Is(before, Known.Top) && NounReader.TryFind(scan, piece.End, single: false, out _)) return false;
            if (scan[before].IsCapital && before > scan.First || (kind & WordClass.Boundary & ~WordClass.Function) == 0) return !scan.Is(before, Known.No) || scan.Is(before - 1, Known.The);
        }

        var known = kind & ~(WordClass.UnitSymbol | WordClass.Currency | WordClass.ScaleSuffix);
        if (!scan[before].IsCapital || (known != WordClass.None && !(before > scan.First && (known & ~(WordClass.Modifier | WordClass.Function)) == 0 && (known & WordClass.Modifier) != 0))) return false;
        // A capital at the start of a sentence is no name by itself, unless another one follows it there ("Big 12").
        return before > scan.First || piece.Numeral.Form == NumeralForm.Decimals || !NounReader.TryFind(scan, piece.End, single: false, out _);
    }
}
