namespace ClaimCheck.Quantities;

/// <summary>Reads magnitudes by their number of digits or powers of ten: "a six-figure sum", "into seven figures", "the mid-teens", "an order of magnitude".</summary>
internal static class MagnitudeReader
{
    private static readonly Amount.Vague MidTeens = new(new(14m, 16m), new(13m, 17m));
    private static readonly Amount.Vague TenTimes = new(new(10m, 10m), new(5m, 20m));

    /// <summary>Reads the magnitude that a number or one of these words begins or ends.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of a number, or of "teens" or "order".</param>
    /// <param name="amount">What the words span.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="unit">Its unit; null where only what follows names one.</param>
    public static bool TryRead(in Scan scan, int at, out Amount.Vague amount, out int start, out int end, out Unit? unit)
    {
        (amount, start, end, unit) = (MidTeens, at, at + 1, null);
        if (scan.Is(at, Known.Teens))
        {
            start = scan.Is(at - 1, '-') ? at - 2 : at - 1;
            // "in his mid-teens" is an age.
            return scan.Is(start, Known.Mid) && !(scan.Any(start - 1, WordClass.Determiner) && !scan.Is(start - 1, Known.The));
        }

        if (scan.Is(at, Known.Order))
        {
            (amount, start, end, unit) = (TenTimes, at - 1, at + 3, RatioUnits.Times);
            return (scan.Is(at - 1, Known.An) || scan.Is(at - 1, Known.One)) && scan.Is(at + 1, Known.Of) && scan.Is(at + 2, Known.Magnitude);
        }

        return TryFigures(scan, at, out amount, out end);
    }

    // Six figures are 100,000 to 999,999; "two figures were seen" are two of them.
    private static bool TryFigures(in Scan scan, int at, out Amount.Vague amount, out int end)
    {
        amount = MidTeens;
        var hyphen = scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Glued(at + 2);
        var word = hyphen ? at + 2 : at + 1;
        end = word + 1;
        if (!scan.Is(word, Known.Figure) && !scan.Is(word, Known.Figures)) return false;
        // "earns six figures"; "two figures were seen" are two of them, and digits before the word are a count.
        var said = scan.Is(word, Known.Figures) && scan.Any(at, WordClass.Cardinal) && Vocabulary.Number(scan[at].Word) >= 5m && !scan.IsWord(word + 1);
        if (!hyphen && !said && !scan.Any(at - 1, WordClass.Preposition) && !scan.Is(at - 1, Known.Low) && !scan.Is(at - 1, Known.High) && !scan.Is(at - 1, Known.Reached)) return false;
        var digits = scan.Any(at, WordClass.Cardinal) ? Vocabulary.Number(scan[at].Word) : scan[at].Length == 1 && scan.IsNumber(at) ? scan.Of(at)[0] - '0' : 0m;
        if (digits is < 4m or > 9m) return false;
        var low = 1m;
        for (var power = 1m; power < digits; power++) low *= 10m;
        var span = new Interval(low, (low * 10m) - 1m);
        amount = new Amount.Vague(span, span);
        return true;
    }
}
