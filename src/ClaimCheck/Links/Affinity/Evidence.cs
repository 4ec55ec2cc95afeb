using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>How strongly the words of an article speak for each word of the table, seen from one number.</summary>
/// <remarks>Words of the number's own sentence count most, the less the farther they stand and the more numbers stand between; the sentences before and the opening of the article count a little.</remarks>
internal sealed class Evidence(AffinityContext context)
{
    private const double Fade = 0.03;
    private const double Floor = 0.4;
    private const double PastNumber = 0.85;
    private const double PastClause = 0.8;
    private const double PastComma = 0.96;
    private const double SentenceBefore = 0.35;
    private const double TwoBefore = 0.2;
    private const double Opening = 0.2;

    private readonly double[] _strength = new double[context.Index.Count];

    /// <summary>Looks around a number.</summary>
    public void Collect(int sentence, Quantity quantity)
    {
        Array.Clear(_strength);
        var scan = context.Links.Scan(sentence);
        var words = context.Words(sentence);
        Walk(scan, words, quantity.FirstToken - 1, -1);
        Walk(scan, words, quantity.EndToken, 1);
        // The counted noun is a part of the quantity's span.
        for (var at = quantity.FirstToken; at < quantity.EndToken; at++) Put(words, at - scan.First, 1);
        if (sentence >= 1) All(sentence - 1, SentenceBefore);
        if (sentence >= 2) All(sentence - 2, TwoBefore);
        for (var opening = 0; opening < Math.Min(2, sentence); opening++) All(opening, Opening);
    }

    /// <summary>How strongly a word of the table is spoken for, 0 to 1.</summary>
    public double Of(int word) => _strength[word];

    /// <summary>The part of a name, by weight, that is spoken for, 0 to 1.</summary>
    public double Of(AffinityName name)
    {
        double found = 0, all = 0;
        foreach (var word in name.Words)
        {
            var weight = context.Index.Weight(word);
            if (weight == 0) weight = 1;
            all += weight;
            found += weight * _strength[word];
        }

        return name.Trust * found / all;
    }

    private void Walk(in Scan scan, int[] words, int from, int step)
    {
        var factor = 1.0;
        var distance = 0;
        var inNumber = false;
        for (var at = from; at >= scan.First && at < scan.End; at += step)
        {
            distance++;
            var isNumber = context.IsQuantity(at);
            if (isNumber && !inNumber) factor *= PastNumber;
            inNumber = isNumber;
            if (Words.EndsClause(scan, at)) factor *= PastClause;
            else if (scan.Is(at, ',') || scan.Is(at, ':') || scan.Is(at, '(')) factor *= PastComma;
            Put(words, at - scan.First, factor * Math.Max(Floor, 1 - (Fade * distance)));
        }
    }

    private void All(int sentence, double strength)
    {
        var words = context.Words(sentence);
        for (var at = 0; at < words.Length; at++) Put(words, at, strength);
    }

    private void Put(int[] words, int at, double strength)
    {
        var word = words[at];
        if (word < 0) return;
        Raise(word, strength);
        foreach (var (kin, trust) in context.Index.Kin(word)) Raise(kin, strength * trust);
        if (at + 1 >= words.Length || words[at + 1] < 0) return;
        foreach (var (kin, trust) in context.Index.Kin(word, words[at + 1])) Raise(kin, strength * trust);
    }

    private void Raise(int word, double strength) => _strength[word] = Math.Max(_strength[word], strength);
}
