using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Finds the quantities of an article: tokens in, quantities out.</summary>
/// <remarks>Pure and linear in the tokens. Every number of the text ends in one of the three lists: as a quantity, as a number that is none, with the reason, or inside a date.</remarks>
public static class QuantityFinder
{
    private const WordClass Starts = WordClass.Cardinal | WordClass.Scale | WordClass.Fraction | WordClass.VaguePlural | WordClass.VagueCount | WordClass.Multiplier | WordClass.ShareWord | WordClass.Doubling;

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
        using var found = new FindingsBuilder(text);
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
        if (RunReader.TryRead(scan, at, out var run)) return found.Skip(scan, at, run, SkipReason.Unreadable);
        if (SkipRules.TryBefore(scan, at, found, out var end, out var reason)) return found.Skip(scan, at, end, reason);
        if (DateReader.TryRead(scan, at, out var date)) return found.Date(scan, date);
        if (MagnitudeReader.TryRead(scan, at, out var figures, out var start, out var figuresEnd, out var unit)) return VagueQuantities.Add(scan, figures, start, figuresEnd, unit, found);
        if (!PieceReader.TryRead(scan, at, out var piece, out var refused))
        {
            var why = refused switch
            {
                DigitReading.Version => SkipReason.Version,
                DigitReading.Code => SkipReason.Identifier,
                _ => SkipReason.Unreadable,
            };
            return found.Skip(scan, at, refused == DigitReading.Unreadable ? PowerReader.EndOf(scan, at + 1) : at + 1, why);
        }

        return PieceQuantities.Read(scan, piece, found);
    }

    private static int ReadWords(in Scan scan, int at, FindingsBuilder found)
    {
        if (IdiomRules.TryPhrase(scan, at, out var phrase)) return found.Skip(scan, at, phrase, SkipReason.Idiom);
        if (GroupRules.IsBelowLine(scan, at, out var below)) return found.Skip(scan, at, below, SkipReason.Group);
        if (TimeReader.TryWords(scan, at, out var clock)) return found.Date(scan, clock);
        if (scan.Any(at, WordClass.Fraction) && HalfMoreReader.TryRead(scan, at, out var more)) return PieceQuantities.Read(scan, more, found);
        if (scan.Any(at, WordClass.ShareWord)) return MajorityReader.TryRead(scan, at, out var share, out var from) ? VagueQuantities.AddShare(scan, share, from, at + 1, found) : at + 1;
        if (scan.Any(at, WordClass.Doubling)) return DoublingReader.TryRead(scan, at, out var factor) ? VagueQuantities.AddMultiple(scan, at, factor, found) : at + 1;
        if (RunReader.TryRead(scan, at, out var run)) return found.Skip(scan, at, run, SkipReason.Unreadable);
        if (VagueReader.TryRead(scan, at, out var vague, out var start, out var numberEnd, out var unit) || MagnitudeReader.TryRead(scan, at, out vague, out start, out numberEnd, out unit)) return VagueQuantities.Add(scan, vague, start, numberEnd, unit, found);
        if (scan.Any(at, WordClass.Multiplier)) return VagueQuantities.AddMultiplier(scan, at, found);
        // "half as many".
        if (scan.Is(at, Known.Half) && scan.Is(at + 1, Known.As) && scan.IsWord(at + 2) && !scan.Is(at + 2, Known.If)) return VagueQuantities.AddMultiple(scan, at, 0.5m, found);
        // "two-thirds": the fraction is read from its denominator, which stands one or two tokens on.
        if (scan.Any(at, WordClass.Cardinal))
        {
            var denominator = scan.Is(at + 1, '-') ? at + 2 : at + 1;
            if (scan.Any(denominator, WordClass.Fraction) && !scan.Is(denominator, Known.Second) && NumeralReader.TryRead(scan, denominator, money: false, out var fraction, out _) && fraction.Start == at)
                return PieceReader.TryRead(scan, denominator, out var part, out _) ? PieceQuantities.Read(scan, part, found) : at + 1;
        }

        if (SkipRules.TryWordBefore(scan, at, out var end, out var reason)) return found.Skip(scan, at, end, reason);
        if (!PieceReader.TryRead(scan, at, out var piece, out _))
        {
            return scan.Any(at, WordClass.Ordinal) && scan.Any(at, WordClass.Fraction) ? found.Skip(scan, at, at + 1, SkipReason.Ordinal) : at + 1;
        }

        return PieceQuantities.Read(scan, piece, found);
    }

    // "Q3", "A380", "v1.2": a name with digits in it, unless it is a sum that lost its sign.
    private static int SkipNamed(in Scan scan, int at, FindingsBuilder found) =>
        TypedPounds.TryRead(scan, at, out var sum) ? found.Add(sum) : found.Skip(scan, at, at + 1, SkipReason.Name);
}
