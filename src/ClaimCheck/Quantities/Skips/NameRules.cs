using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Knows the numbers that are part of a name: "GPT-4", "7-Eleven", "Windows 10", "Section 230", "the Big Four".</summary>
internal static class NameRules
{
    // What may stand joined before a number without naming it: "up to USD-5", "mid-June-4", "sub-5".
    private const WordClass NoName = WordClass.Currency | WordClass.HedgeBefore | WordClass.Month | WordClass.Cardinal;

    /// <summary>Rules that look at the characters around digits, before they are read.</summary>
    public static bool TryBefore(in Scan scan, int at, out int end, out SkipReason reason)
    {
        end = at + 1;
        reason = SkipReason.Name;
        // "GPT-4", "F-16", "COVID-19", "Opus-3": a capitalised word joined to the number by a hyphen; "mid-2020" and "top-10" likewise.
        if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.Glued(at - 1) && scan.IsWord(at - 2) && (!scan.Any(at - 2, NoName) || scan[at - 2].Length == 1 || scan.Is(at - 2, Known.Top) || scan.Is(at - 2, Known.Under) || scan.Is(at - 2, Known.Over))
            && (scan[at - 2].IsCapital || scan.Any(at - 2, WordClass.NamesNumber) || scan.Is(at - 2, Known.Under) || scan.Is(at - 2, Known.Over) || scan.Is(at - 2, Known.Number)))
        {
            reason = DateReader.YearOf(scan, at) > 0 ? SkipReason.Year : SkipReason.Name;
            return true;
        }

        // "ID.3": a point inside a name.
        if (scan.Is(at - 1, '.') && scan.Glued(at) && scan.Glued(at - 1) && scan.IsWord(at - 2) && scan[at - 2].IsCapital) return true;
        // "COVID -19": a hyphen with a space before it, behind a name in capitals.
        if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.IsWord(at - 2) && (scan[at - 2].Flags & TokenFlags.AllCapitals) != 0) return true;
        // "7-Eleven": joined to a number word with a capital.
        end = at + 3;
        if (scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Glued(at + 2) && scan.Any(at + 2, WordClass.Cardinal | WordClass.Up | WordClass.Preposition) && scan[at + 2].IsCapital) return true;
        // "an 8-K filing": one capital that is no unit.
        if (scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Glued(at + 2) && scan.IsWord(at + 2) && scan[at + 2].Length == 1 && scan[at + 2].IsCapital && !scan.Glued(at + 3)) return true;
        // "a 401(k) plan", "section 501(c)(3)".
        end = at + 4;
        if (scan.Is(at + 1, '(') && scan.Glued(at + 1) && scan.IsWord(at + 2) && scan[at + 2].Length == 1 && scan.Glued(at + 2) && scan.Is(at + 3, ')'))
        {
            reason = SkipReason.Identifier;
            return true;
        }

        // "a 4K screen", "8K video": a resolution; 4,000 of something would be a plural.
        end = at + 2;
        if (scan.IsWord(at + 1) && scan.Glued(at + 1) && scan.Of(at + 1) is "k" or "K" && (scan.Is(at + 2, Known.Race) || scan.Is(at + 2, "run") || scan.Is(at + 2, "walk"))) return true;
        return scan.Of(at) is "4" or "8" && scan.Glued(at + 1) && scan.IsWord(at + 1) && scan.Of(at + 1) is "K" && !scan.IsKind(at - 1, TokenKind.Symbol) && !NounReader.TryFind(scan, at + 2, single: false, out _);
    }

    /// <summary>Whether a number word is part of a name: "Chapter Seven", "the Big Four", "the Seven Sisters", "Ocean's Eleven".</summary>
    public static bool IsNamedByWord(in Scan scan, int at)
    {
        if (!scan[at].IsCapital || at == scan.First || scan.Any(at + 1, WordClass.Scale)) return false;
        if (scan.IsKind(at - 1, TokenKind.Possessive)) return scan.IsWord(at - 2) && scan[at - 2].IsCapital && (!scan.IsWord(at + 1) || scan.Any(at + 1, WordClass.Boundary));
        if (!scan.IsWord(at - 1)) return false;
        if (scan.Is(at - 1, Known.The)) return scan.IsWord(at + 1) && scan[at + 1].IsCapital;
        return scan[at - 1].IsCapital && ((scan.Class(at - 1) & ~WordClass.Neutral) is WordClass.None or WordClass.NamesNumber || (at - 1 > scan.First && (scan.Class(at - 1) & ~(WordClass.Modifier | WordClass.Neutral)) == 0));
    }

    /// <summary>"Opus 4.7", "Windows 10", "Section 230", "Formula 1", "page 12": the number belongs to the word before it.</summary>
    public static bool IsNamed(in Scan scan, in Piece piece)
    {
        var before = piece.Start - 1;
        if (scan.IsNumber(piece.Start) && piece.Numeral.Form == NumeralForm.Integer && CodeReader.IsEnding(scan, piece.End) && IsOwned(scan, before)) return true;
        if (IsAirliner(scan, piece)) return true;
        if (!scan.IsWord(before) || scan[piece.Start].Kind != TokenKind.Number && !scan.Any(before, WordClass.NamesNumber)) return scan.Is(before, '.') && scan.Glued(before) && (scan.Any(before - 1, WordClass.NamesNumber) || (scan.Is(before - 1, Known.D) && scan.Is(before - 2, '.') && scan.Is(before - 3, Known.A)));
        var kind = scan.Class(before);
        if ((kind & WordClass.NamesNumber) != 0)
        {
            if (scan.Is(before, Known.Top) && NounReader.TryFind(scan, piece.End, single: false, out _)) return false;
            if (scan[before].IsCapital && before > scan.First || (kind & WordClass.Boundary & ~WordClass.Function) == 0) return !scan.Is(before, Known.No) || scan.Is(before - 1, Known.The);
        }

        // "Executive Order 14110", "Week 11", "Day 3": a stretch of time with a capital inside a sentence has a number, not a length.
        if (scan[before].IsCapital && (scan.Is(before, Known.Order) || scan.Is(before, Known.Week) || scan.Is(before, Known.Day) || scan.Is(before, Known.Year))) return true;
        var known = kind & ~(WordClass.UnitSymbol | WordClass.Currency | WordClass.ScaleSuffix | WordClass.Neutral);
        if (!scan[before].IsCapital || (known != WordClass.None && !(before > scan.First && (known & ~(WordClass.Modifier | WordClass.Function)) == 0 && (known & WordClass.Modifier) != 0))) return false;
        // A capital at the start of a sentence is no name by itself, unless another one follows it there ("Big 12").
        return before > scan.First || piece.Numeral.Form == NumeralForm.Decimals || !NounReader.TryFind(scan, piece.End, single: false, out _);
    }

    private static bool IsOwned(in Scan scan, int before) => scan.Any(before, WordClass.Determiner) || scan.IsKind(before, TokenKind.Possessive);

    // "the 737 and its crew", "a 787": every airliner of one maker has such a number. What it would count stands behind it.
    private static bool IsAirliner(in Scan scan, in Piece piece) =>
        scan.IsNumber(piece.Start) && scan[piece.Start].Length == 3 && scan.Of(piece.Start) is ['7', >= '0' and <= '8', '7'] && IsOwned(scan, piece.Start - 1)
        && (!scan.IsWord(piece.End) || scan.Any(piece.End, WordClass.Boundary) || scan[piece.End].IsCapital);

    /// <summary>The number of a name goes on: "the iPhone 11 and 11 Pro Max", "737 MAX 8", "Sections 3, 4 and 5".</summary>
    public static bool GoesOn(in Scan scan, in Piece piece, FindingsBuilder found)
    {
        if (!scan.IsNumber(piece.Start)) return false;
        var before = piece.Start - 1;
        if (scan.IsWord(before) && scan[before].IsCapital && found.EndsWithName(scan, before)) return true;
        if (scan.IsWord(piece.End) && scan[piece.End].IsCapital && found.WasName(scan, piece.Start) && !NounReader.TryFind(scan, piece.End, single: false, out _)) return true;
        if (piece.Numeral.Form != NumeralForm.Integer || scan[piece.Start].Length > 4) return false;
        var and = scan.Is(before, Known.And) || scan.Is(before, Known.Or) || scan.Is(before, Known.To);
        if (and && scan.Is(before - 1, ',')) before--;
        var listed = and ? !scan.IsWord(piece.End) || scan.Any(piece.End, WordClass.Boundary) : scan.Is(before, ',') && (!scan.IsWord(piece.End) || scan.Is(piece.End, Known.And) || scan.Is(piece.End, Known.Or));
        return listed && scan.IsNumber(before - 1) && found.EndsWithName(scan, before) && !NounReader.TryFind(scan, piece.End, single: false, out _)
            && !scan.Is(piece.End, '-') && !scan.Is(piece.End, '%') && !AgeReader.IsAge(scan, piece);
    }
}
