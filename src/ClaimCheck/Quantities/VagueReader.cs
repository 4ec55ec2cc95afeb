namespace ClaimCheck.Quantities;

/// <summary>Reads magnitudes without a number: "dozens", "tens of thousands", "low single digits", "multi-million dollar".</summary>
internal static class VagueReader
{
    private const decimal MostTimes = 1_000_000_000_000m;

    /// <summary>Reads the vague magnitude that begins at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of a vague word.</param>
    /// <param name="amount">What the words span.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="unit">A unit that the words include; null for none.</param>
    public static bool TryRead(in Scan scan, int at, out Amount.Vague amount, out int start, out int end, out Unit? unit)
    {
        (amount, start, end, unit) = (null!, at, at + 1, null);
        if (scan.Any(at, WordClass.VaguePlural)) return TryPlural(scan, at, out amount, out end);
        if (scan.Is(at, Known.Digit) || scan.Is(at, Known.Digits)) return TryDigits(scan, at, out amount, out start);
        if (scan.Is(at, Known.Couple) || scan.Is(at, Known.Handful)) return TryCount(scan, at, out amount, out start, out end);
        return TryMulti(scan, at, out amount, out start, out end);
    }

    // "hundreds of thousands of": each word multiplies, and the whole spans a factor of ten.
    private static bool TryPlural(in Scan scan, int at, out Amount.Vague amount, out int end)
    {
        amount = null!;
        end = at + 1;
        var unit = Vocabulary.Number(scan[at].Word);
        if (scan.Any(at - 1, WordClass.Cardinal) || scan.IsNumber(at - 1)) return false;
        if (scan.Is(at, Known.Scores) && !scan.Is(at + 1, Known.Of)) return false;
        if (scan.Is(at, Known.Tens) && !(scan.Is(at + 1, Known.Of) && scan.Any(at + 2, WordClass.VaguePlural))) return false;
        while (scan.Is(end, Known.Of) && scan.Any(end + 1, WordClass.VaguePlural) && unit < 1_000_000_000m)
        {
            unit *= Vocabulary.Number(scan[end + 1].Word);
            end += 2;
        }

        amount = unit switch
        {
            12m => new Amount.Vague(new(24m, 99m), new(20m, 120m)) { Stated = new(12m, 120m) },
            20m => new Amount.Vague(new(40m, 199m), new(35m, 250m)) { Stated = new(20m, 200m) },
            _ => new Amount.Vague(new(2m * unit, 10m * unit, HighOpen: true), new(1.5m * unit, 15m * unit)) { Stated = new(unit, 10m * unit) },
        };
        return true;
    }

    // "a couple of bids", "a handful of aides".
    private static bool TryCount(in Scan scan, int at, out Amount.Vague amount, out int start, out int end)
    {
        (amount, start, end) = (null!, at - 1, at + 1);
        if (!scan.Is(at - 1, Known.A) || !scan.Is(at + 1, Known.Of)) return false;
        var (core, halo) = NumberWords.VagueCounts[scan.Of(at).ToString().ToLowerInvariant()];
        // "a couple of thousand votes".
        for (end = at + 2; scan.Any(end, WordClass.Scale) && core.High < MostTimes; end++)
        {
            var times = Vocabulary.Number(scan[end].Word);
            (core, halo) = (new(core.Low * times, core.High * times), new(halo.Low * times, halo.High * times));
        }

        if (end == at + 2) end--;
        amount = new Amount.Vague(core, halo) { Stated = core };
        return true;
    }

    // "single digits", "low double-digit": read from "digit", looking back.
    private static bool TryDigits(in Scan scan, int at, out Amount.Vague amount, out int start)
    {
        (amount, start) = (null!, Before(scan, at));
        var single = scan.Is(start, Known.Single);
        if (!single && !scan.Is(start, Known.Double)) return false;
        var qualifier = Before(scan, start);
        Interval core, halo;
        if (single && scan.Is(qualifier, Known.Low)) (core, halo) = (new(1m, 3m), new(0.5m, 4m));
        else if (single && scan.Is(qualifier, Known.Mid)) (core, halo) = (new(4m, 6m), new(3.5m, 6.5m));
        else if (single && scan.Is(qualifier, Known.High)) (core, halo) = (new(7m, 9m), new(6.5m, 9.9m));
        else if (!single && scan.Is(qualifier, Known.Low)) (core, halo) = (new(10m, 13m), new(10m, 19m));
        else (core, halo, qualifier) = single ? (new(1m, 9m), new(0m, 9.9m), start) : (new Interval(10m, 99m), new Interval(10m, 99m), start);
        start = qualifier;
        amount = new Amount.Vague(core, halo);
        return true;
    }

    private static int Before(in Scan scan, int at) => scan.Is(at - 1, '-') ? at - 2 : at - 1;

    // "multi-million dollar", "multibillion": the scale word after "multi".
    private static bool TryMulti(in Scan scan, int at, out Amount.Vague amount, out int start, out int end)
    {
        (amount, start, end) = (null!, at - 2, at + 1);
        if (!scan.Any(at, WordClass.Scale) || !scan.Is(at - 1, '-') || !scan.Is(at - 2, Known.Multi)) return false;
        var scale = Vocabulary.Number(scan[at].Word);
        amount = new Amount.Vague(new(2m * scale, 10m * scale, HighOpen: true), new(1.5m * scale, 15m * scale)) { Stated = new(scale, 10m * scale) };
        return true;
    }
}
