using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number whose rows are weighed, with what holds for all of them: worked out once.</summary>
internal sealed record AskedNumber
{
    /// <summary>Looks around a number.</summary>
    /// <param name="context">The article.</param>
    /// <param name="pending">The claim, its sentence and whose it may be.</param>
    /// <param name="words">The words of the table.</param>
    public AskedNumber(AffinityContext context, PendingClaim pending, AffinityIndex words)
    {
        Context = context;
        Pending = pending;
        Spoken = pending.Claim.Period is null ? context.TimeBefore(pending.Sentence) : null;
        Noun = RowUnits.Noun(Quantity);
        Claimed = new ClaimedWords(pending.Claim, words);
        var scan = context.Links.Scan(pending.Sentence);
        Beside = new WordsBeside(context, scan, pending, words);
        IsSample = SampleCue.Is(scan, Quantity);
        IsShare = Quantity.Unit?.Dimension == Dimension.Percent && (scan.Is(Quantity.EndToken, "of") || (Quantity.EndToken - Quantity.FirstToken > 2 && scan.Is(Quantity.FirstToken + 2, "of")));
        Degree = DegreeOf(scan, Quantity, words);
        IsAgeOfOther = pending.Owners.HasRival && AgeCue.Person(scan, Quantity).End > 0;
        var before = Quantity.FirstToken - 1;
        IsDefinite = scan.Has(before) && (scan.Is(before, "the") || scan.Is(before, "these") || scan.Is(before, "those") || scan.Is(before, "all") || scan.Is(before, "other"));
    }

    /// <summary>The article.</summary>
    public AffinityContext Context { get; }

    /// <summary>The claim, its sentence and whose it may be.</summary>
    public PendingClaim Pending { get; }

    /// <summary>The number itself.</summary>
    public Quantity Quantity => Pending.Claim.Quantity;

    /// <summary>The time that the paragraph named before; null when the sentence names one, or none was named.</summary>
    public Period? Spoken { get; }

    /// <summary>The stem of what is counted; null for what counts nothing.</summary>
    public string? Noun { get; }

    /// <summary>What grammar says of whom and of what the number is.</summary>
    public ClaimedWords Claimed { get; }

    /// <summary>The words right beside it that a row should explain.</summary>
    public WordsBeside Beside { get; }

    /// <summary>Whether it is the size of a study.</summary>
    public bool IsSample { get; }

    /// <summary>Whether it is so many percent of something: "6% of cases".</summary>
    public bool IsShare { get; }

    /// <summary>Whether the article is thought to have told which it counts: "of the two, only one came".</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether it is the age of somebody whose name stands beside it and is none of the table's.</summary>
    public bool IsAgeOfOther { get; }

    /// <summary>The word of the table for what a multiple is of, "four times faster": -1 for one that the table does not know, null for "four times more" and where there is none.</summary>
    public int? Degree { get; }

    /// <summary>How many series of the table unit and time leave open.</summary>
    public int Series { get; init; }

    /// <summary>Whether some row that is left is named by its noun.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The largest part of the table that one subject has, where the sentence names none and the table's own subject is the likeliest; null elsewhere.</summary>
    public double? Share { get; init; }

    // "More", "higher" and "larger" are said of anything.
    private static int? DegreeOf(in Scan scan, Quantity quantity, AffinityIndex words)
    {
        var at = quantity.EndToken;
        if (quantity.Unit is not { Dimension: Dimension.Multiple } || !scan.IsWord(at) || !(scan.Any(at, WordClass.Comparative) || scan.Is(at + 1, "than"))) return null;
        var word = scan.Of(at).ToString();
        if (!word.EndsWith("er", StringComparison.Ordinal) || word is "higher" or "larger" or "bigger" or "greater" or "fewer" or "lower" or "smaller") return null;
        // "Faster", "wider", "heavier".
        string[] forms = [word, word[..^2], word[..^1], word.EndsWith("ier", StringComparison.Ordinal) ? $"{word[..^3]}y" : word];
        foreach (var form in forms)
            if (words.Find(Stemmer.Stem(form)) is >= 0 and var found) return found;
        return -1;
    }
}
