namespace ClaimCheck.Quantities;

/// <summary>Reads a power of ten behind digits: <c>e9</c>, <c>×10^6</c>, <c>×10⁻³</c>, <c>×10−6</c>.</summary>
internal static class PowerReader
{
    // A decimal holds 28 digits; what leaves that range is no number here.
    private const int Largest = 24;

    /// <summary>Whether a power of ten begins at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token behind the digits.</param>
    /// <param name="power">The power.</param>
    /// <param name="end">The token after it; <paramref name="at"/> when there is none.</param>
    public static bool TryRead(in Scan scan, int at, out int power, out int end)
    {
        power = 0;
        end = EndOf(scan, at);
        if (end == at) return false;
        if (scan.IsWord(at) && scan.Of(at)[0] is 'e' or 'E')
        {
            foreach (var c in scan.Of(at)[1..]) power = (power * 10) + (c - '0');
            return true;
        }

        var negative = false;
        for (var token = at + 2; token < end; token++)
        {
            if (scan.Is(token, '-') || scan.Is(token, '⁻')) negative = true;
            else if (scan.IsNumber(token))
                foreach (var c in scan.Of(token)) power = (power * 10) + (int)char.GetNumericValue(c);
        }

        if (negative) power = -power;
        return true;
    }

    /// <summary>The factor of a power; null when it leaves the range of a decimal.</summary>
    public static decimal? Factor(int power)
    {
        if (Math.Abs(power) > Largest) return null;
        var factor = 1m;
        for (var i = Math.Abs(power); i > 0; i--) factor *= 10m;
        return power < 0 ? 1m / factor : factor;
    }

    /// <summary>The token after a power of ten, so that one that cannot be held is passed over whole.</summary>
    public static int EndOf(in Scan scan, int at)
    {
        if (scan.Glued(at) && scan.IsWord(at) && scan.Of(at) is ['e' or 'E', ..] word && word.Length is 2 or 3 && !word[1..].ContainsAnyExceptInRange('0', '9')) return at + 1;
        if (!(scan.Is(at, '×') || scan.Is(at, Known.X)) || !scan.IsNumber(at + 1) || !scan.Of(at + 1).SequenceEqual("10")) return at;
        var end = at + 2;
        var marked = scan.Is(end, '^') || scan.Is(end, '-') || scan.Is(end, '⁻');
        if (scan.Glued(end) && marked) end++;
        if (scan.Is(end, '-') && scan.Glued(end)) end++;
        var digits = end;
        while (scan.IsNumber(end) && scan.Glued(end) && scan[end].Length <= 2 && end - digits < 3 && (marked || char.GetNumericValue(scan.Of(end)[0]) >= 0)) end++;
        return end == digits || (!marked && scan.Of(digits)[0] < 128) ? at : end;
    }
}
