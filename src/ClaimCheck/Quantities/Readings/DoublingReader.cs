namespace ClaimCheck.Quantities;

/// <summary>Reads verbs that multiply: "profit doubled", "has more than tripled", "will halve its debt".</summary>
internal static class DoublingReader
{
    /// <summary>Reads the multiple that a verb states.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of the verb.</param>
    /// <param name="factor">What it multiplies by; below 1 for "halved".</param>
    public static bool TryRead(in Scan scan, int at, out decimal factor)
    {
        factor = Vocabulary.Number(scan[at].Word);
        // "doubling every four months" is a rate, "doubled down" an idiom, "a doubled dose" a thing.
        if (scan.Is(at + 1, Known.Every) || scan.Is(at + 1, Known.Down) || scan.Is(at + 1, Known.Up) || scan.Is(at + 1, Known.Back) || scan.Is(at + 1, Known.Over) || scan.Is(at + 1, Known.Time)) return false;
        if (scan.Is(at + 1, '-') || scan.Is(at - 1, '-') || scan.Any(at - 1, WordClass.Determiner)) return false;
        var word = scan.Of(at);
        if (!word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal)) return IsInfinitive(scan, at) || IsOfAnother(scan, at);
        return !IsHit(scan, at + 1);
    }

    // "Ortiz doubled in the ninth", "tripled to left": a batter's.
    private static bool IsHit(in Scan scan, int next) =>
        scan.Is(next, Known.Home) || scan.Is(next, Known.Off)
        || (scan.Is(next, Known.In) && scan.Is(next + 1, Known.The) && scan.Any(next + 2, WordClass.Ordinal))
        || (scan.Is(next, Known.To) && (scan.Is(next + 1, Known.Left) || scan.Is(next + 1, Known.Right) || scan.Is(next + 1, Known.Center) || scan.Is(next + 1, Known.Deep)));

    // "to double", "will triple": where the word before makes it a verb.
    private static bool IsInfinitive(in Scan scan, int at) =>
        scan.Is(at - 1, Known.To) || scan.Is(at - 1, Known.Will) || scan.Is(at - 1, Known.Would) || scan.Is(at - 1, Known.Could) || scan.Is(at - 1, Known.May) || scan.Is(at - 1, Known.Might) || scan.Is(at - 1, Known.Should);

    // "double the number", "triple what it was".
    private static bool IsOfAnother(in Scan scan, int at) =>
        scan.Is(at + 1, Known.The) || scan.Is(at + 1, Known.What) || scan.Is(at + 1, Known.That) || scan.Is(at + 1, Known.Its) || scan.Is(at + 1, Known.Their) || ComparedOwner.Stands(scan, at + 1);
}
