using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Finds the quantities of an article: tokens in, quantities out.</summary>
/// <remarks>Pure and linear in the tokens. Every number of the text ends in one of the three lists: as a quantity, as a number that is none, with the reason, or inside a date.</remarks>
public static class QuantityFinder
{
    private const WordClass Starts = WordClass.Cardinal | WordClass.Scale | WordClass.Fraction | WordClass.VaguePlural | WordClass.VagueCount | WordClass.Multiplier;

    /// <summary>The words that the tokenizer must know for this stage.</summary>
    public static Lexicon Lexicon => Vocabulary.Lexicon;

    /// <summary>Finds the quantities.</summary>
    /// <param name="text">The article's plain text.</param>
    /// <param name="tokens">Its tokens, cut with <see cref="Lexicon"/>.</param>
    /// <param name="sentences">Its sentences; nothing is read across two of them.</param>
    public static QuantityFindings Find(string text, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var found = new FindingsBuilder(text);
        foreach (var sentence in sentences)
        {
            var scan = new Scan(text, tokens, sentence.FirstToken, sentence.EndToken);
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                ref readonly var token = ref tokens[at];
                if (token.Kind == TokenKind.Number) at = Math.Max(at + 1, ReadDigits(scan, at, found));
                else if (token.Word != 0 && (Vocabulary.Class(token.Word) & Starts) != 0) at = Math.Max(at + 1, ReadWords(scan, at, found));
                else if (token.Kind == TokenKind.Word && (token.Flags & TokenFlags.HasDigits) != 0) at = SkipNamed(scan, at, found);
                else at++;
            }
        }

        return found.Build();
    }

    private static int ReadDigits(in Scan scan, int at, FindingsBuilder found)
    {
        if (SkipRules.TryBefore(scan, at, out var end, out var reason)) return found.Skip(scan, at, end, reason);
        if (DateReader.TryRead(scan, at, out var date)) return found.Date(scan, date);
        if (!PieceReader.TryRead(scan, at, out var piece, out var refused))
        {
            var why = refused switch
            {
                DigitReading.Version => SkipReason.Version,
                DigitReading.Code => SkipReason.Identifier,
                _ => SkipReason.Unreadable,
            };
            return found.Skip(scan, at, at + 1, why);
        }

        return ReadPiece(scan, piece, found);
    }

    private static int ReadWords(in Scan scan, int at, FindingsBuilder found)
    {
        if (VagueReader.TryRead(scan, at, out var vague, out var start, out var numberEnd, out var unit)) return Vague(scan, vague, start, numberEnd, unit, found);
        if (scan.Any(at, WordClass.Multiplier)) return Multiplier(scan, at, found);
        // "two-thirds": the fraction is read from its denominator, which stands one or two tokens on.
        if (scan.Any(at, WordClass.Cardinal))
        {
            var denominator = scan.Is(at + 1, '-') ? at + 2 : at + 1;
            if (scan.Any(denominator, WordClass.Fraction) && !scan.Is(denominator, "second") && NumeralReader.TryRead(scan, denominator, money: false, out var fraction, out _) && fraction.Start == at)
                return PieceReader.TryRead(scan, denominator, out var part, out _) ? ReadPiece(scan, part, found) : at + 1;
        }

        if (SkipRules.TryWordBefore(scan, at, out var end, out var reason)) return found.Skip(scan, at, end, reason);
        if (!PieceReader.TryRead(scan, at, out var piece, out _))
        {
            return scan.Any(at, WordClass.Ordinal) && scan.Any(at, WordClass.Fraction) ? found.Skip(scan, at, at + 1, SkipReason.Ordinal) : at + 1;
        }

        return ReadPiece(scan, piece, found);
    }

    private static int ReadPiece(in Scan scan, Piece piece, FindingsBuilder found)
    {
        if (RangeReader.TryRead(scan, piece, out var low, out var high, out var isChange))
        {
            if (isChange)
            {
                Add(scan, low, found, isLevel: true);
                return Add(scan, high, found, isLevel: true);
            }

            return AddRange(scan, low, high, found);
        }

        if (RatioReader.TryRead(scan, piece, out var ratio)) return Add(scan, ratio, found, isLevel: true);
        if (piece.IsBare && ListReader.TryUnit(scan, piece, out var shared)) piece = piece with { Unit = shared, Kind = UnitReader.KindOf(shared) };
        if (piece.IsBare && SkipRules.TryBare(scan, piece, out var end, out var reason)) return found.Skip(scan, piece.Start, end, reason);
        return Add(scan, piece, found, isLevel: false);
    }

    private static int Add(in Scan scan, Piece piece, FindingsBuilder found, bool isLevel)
    {
        var end = piece.End;
        var unit = piece.Unit;
        var kind = piece.Kind;
        var attributive = piece.Attributive;
        if (unit is null)
        {
            kind = QuantityKind.Count;
            var next = scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1) ? end + 1 : scan.Is(end, '+') && scan.Glued(end) ? end + 1 : end;
            attributive = next == end + 1 && scan.Is(end, '-');
            if (attributive ? NounReader.TryJoined(scan, next, out var noun) : NounReader.TryFind(scan, next, piece.Numeral.Value == 1m, out noun))
            {
                unit = NounReader.Unit(scan, next, noun);
                end = noun + 1;
                // "517 rushing yards", "50 previous years": a unit with a word before it.
                if (!attributive && scan.Any(noun, WordClass.UnitName) && UnitReader.TryRead(scan, noun, out var named)) (unit, kind) = (named.Unit, named.Kind);
                (unit, end, kind) = Rate(scan, unit, end, kind);
            }
            else if (!attributive && NounReader.TrySingular(scan, next, out noun))
            {
                // "a three course meal": courses, before the thing that has them.
                (unit, end, attributive) = (UnitCatalog.Noun(NounReader.Singular(scan.Of(noun))), noun + 1, true);
            }
            else if (IsAge(scan, piece))
            {
                (unit, kind) = (DurationUnits.YearOfAge, QuantityKind.Age);
            }
        }

        if (piece.Numeral.Value == 1m && piece.Numeral.Form == NumeralForm.Words && unit is null) return found.Skip(scan, piece.Start, piece.End, SkipReason.Pronoun);
        var hedge = HedgeReader.Read(scan, piece.Start, end, piece.End, piece.NumberEnd, out var first);
        var direction = isLevel || kind == QuantityKind.Age ? ChangeDirection.None : DirectionReader.Read(scan, first, piece.End, piece.Numeral.Form == NumeralForm.Fraction);
        if (hedge == Hedge.None && direction == ChangeDirection.None && unit is not null && found.Apposition(scan, piece.Start) is { } same)
        {
            // The same amount once more, in another unit: it is meant as the first one was.
            direction = same.Direction;
            if (scan.Is(piece.Start - 1, '(') && same.Unit is { } sameUnit && sameUnit.Dimension == unit.Dimension) hedge = same.Hedge;
        }

        return found.Add(new Quantity(scan.Between(piece.Start, end - 1), kind, new Amount.Point(piece.Numeral), unit)
        {
            Hedge = hedge,
            Direction = direction,
            Attributive = attributive,
            FirstToken = piece.Start,
            EndToken = end,
        });
    }

    private static int AddRange(in Scan scan, Piece low, Piece high, FindingsBuilder found)
    {
        var end = high.End;
        var unit = high.Unit ?? low.Unit;
        var kind = high.Unit is null ? low.Kind : high.Kind;
        if (unit is null)
        {
            kind = QuantityKind.Count;
            var next = scan.Is(end, '-') && scan.Glued(end) ? end + 1 : end;
            if (next > end ? NounReader.TryJoined(scan, next, out var noun) : NounReader.TryFind(scan, next, single: false, out noun))
            {
                unit = NounReader.Unit(scan, next, noun);
                end = noun + 1;
                (unit, end, kind) = Rate(scan, unit, end, kind);
            }
        }

        var hedge = HedgeReader.Read(scan, low.Start, end, high.End, high.NumberEnd, out _);
        var descending = low.Numeral.Value > high.Numeral.Value;
        var amount = descending ? new Amount.Range(high.Numeral, low.Numeral, true) : new Amount.Range(low.Numeral, high.Numeral, false);
        return found.Add(new Quantity(scan.Between(low.Start, end - 1), kind, amount, unit)
        {
            Hedge = hedge,
            Attributive = high.Attributive,
            FirstToken = low.Start,
            EndToken = end,
        });
    }

    private static (Unit Unit, int End, QuantityKind Kind) Rate(in Scan scan, Unit unit, int end, QuantityKind kind)
    {
        var rate = UnitReader.WithRate(scan, new UnitReading(unit, end, kind, Attributive: false));
        return (rate.Unit, rate.End, rate.Kind);
    }

    // "Maddon, 66, has": a number between commas behind a name is an age.
    private static bool IsAge(in Scan scan, Piece piece) =>
        piece.Numeral is { Form: NumeralForm.Integer, Value: >= 1m and <= 120m } && scan.Is(piece.Start - 1, ',') && scan.IsWord(piece.Start - 2) && scan[piece.Start - 2].IsCapital
        && (scan.Is(piece.End, ',') || scan.Is(piece.End, '.')) && scan.Class(piece.Start - 2) == WordClass.None
        || piece.Numeral is { Form: NumeralForm.Integer, Value: >= 0m and <= 120m } && scan.Is(piece.Start - 1, "aged");

    private static int Multiplier(in Scan scan, int at, FindingsBuilder found)
    {
        // "twice a week" counts occasions; "twice as much", "twice the size" and "fourfold" are multiples.
        if (scan.Is(at, "twice") || scan.Is(at, "thrice"))
        {
            if (!scan.Any(at + 1, WordClass.Comparative) || scan.Is(at + 1, "what") && !scan.IsWord(at + 2)) return at + 1;
        }

        var value = Vocabulary.Number(scan[at].Word);
        var numeral = new Numeral(value, 1m, 1m, NumeralForm.Words, scan[at].Span);
        var hedge = HedgeReader.Read(scan, at, at + 1, at + 1, at + 1, out var first);
        return found.Add(new Quantity(scan[at].Span, QuantityKind.Multiple, new Amount.Point(numeral), RatioUnits.Times)
        {
            Hedge = hedge,
            Direction = DirectionReader.Read(scan, first, at + 1, fraction: false),
            FirstToken = at,
            EndToken = at + 1,
        });
    }

    private static int Vague(in Scan scan, Amount.Vague vague, int start, int numberEnd, Unit? unit, FindingsBuilder found)
    {
        var end = numberEnd;
        var kind = unit is null ? QuantityKind.Count : UnitReader.KindOf(unit);
        if (unit is null)
        {
            var next = scan.Is(end, "of") ? end + 1 : end;
            if (UnitReader.TryRead(scan, next, out var reading))
            {
                (unit, end, kind) = (reading.Unit, reading.End, reading.Kind);
            }
            else if (NounReader.TryFind(scan, next, single: false, out var noun))
            {
                unit = NounReader.Unit(scan, next, noun);
                end = noun + 1;
            }
        }

        var hedge = HedgeReader.Read(scan, start, end, numberEnd, numberEnd, out _);
        return found.Add(new Quantity(scan.Between(start, end - 1), kind, vague, unit) { Hedge = hedge, FirstToken = start, EndToken = end });
    }

    // "Q3", "A380", "v1.2": a name with digits in it.
    private static int SkipNamed(in Scan scan, int at, FindingsBuilder found) => found.Skip(scan, at, at + 1, SkipReason.Name);
}
