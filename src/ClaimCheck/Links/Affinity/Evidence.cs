using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>How strongly the words of an article speak for each word of the table, seen from one number.</summary>
/// <remarks>Words of the number's own sentence count most, the less the farther they stand and the more numbers stand between; the sentences before and the opening of the article count a little.</remarks>
internal sealed class Evidence(AffinityContext context)
{
    private const double Fade = 0.03;
    private const double Floor = 0.4;
    private const double PastNumber = 0.85;
    private const double NearerToOther = 0.8;
    private const double PastClause = 0.8;
    private const double PastComma = 0.96;
    private const double SentenceBefore = 0.35;
    private const double TwoBefore = 0.2;
    private const double Opening = 0.2;

    // Farther away nothing tells; a sentence of a thousand figures stays linear.
    private const int Reach = 60;

    private const double ChangeSaid = 0.9;

    /// <summary>How much a word of the sentence before says of a subject.</summary>
    public const double SubjectBefore = 0.7;
    private const double SubjectTwoBefore = 0.5;
    private const double SubjectOpening = 0.35;

    private readonly double[] _strength = new double[context.Index.Count];
    private readonly double[] _context = new double[context.Index.Count];

    /// <summary>Looks around a number.</summary>
    public void Collect(int sentence, Quantity quantity)
    {
        Array.Clear(_strength);
        Array.Clear(_context);
        var scan = context.Links.Scan(sentence);
        var words = context.Words(sentence);
        Walk(scan, words, quantity.FirstToken - 1, -1);
        Walk(scan, words, quantity.EndToken, 1);
        // The counted noun is a part of the quantity's span.
        for (var at = quantity.FirstToken; at < quantity.EndToken; at++) Put(words, at - scan.First, 0.75, 1);
        if (quantity.Direction != ChangeDirection.None) foreach (var word in context.Index.ChangeWords) Raise(word, ChangeSaid, 0);
        foreach (var (word, strength) in context.Index.UnitWords.Of(quantity)) Raise(word, strength, 0);
        if (sentence >= 1) All(sentence - 1, SentenceBefore, Same(sentence, sentence - 1) ? SubjectBefore : SubjectOpening);
        if (sentence >= 2) All(sentence - 2, TwoBefore, Same(sentence, sentence - 2) ? SubjectTwoBefore : SubjectOpening);
        for (var opening = 0; opening < Math.Min(2, sentence); opening++) All(opening, Opening, SubjectOpening);
    }

    private bool Same(int sentence, int other) => context.Links.Reading.Sentences[sentence].Block == context.Links.Reading.Sentences[other].Block;

    /// <summary>The part of a metric's name, by weight, that is spoken for, 0 to 1.</summary>
    public double OfMetric(AffinityName name) => Part(name, _strength);

    /// <summary>The same of a subject's name: a subject is taken over from earlier sentences more easily.</summary>
    public double OfSubject(AffinityName name) => Part(name, _context);

    /// <summary>What is said of a metric by its names: the best of them and the part of it, the most that is said of any, and the part of its own name, which is the first.</summary>
    /// <remarks>Three words of six say more than one of two: what is said counts beside the part that it is.</remarks>
    public (AffinityName? Name, double Part, double Said, double Own) OfMetric(IReadOnlyList<AffinityName> names)
    {
        var (best, part, most, first) = (default(AffinityName), 0.0, 0.0, 0.0);
        for (var at = 0; at < names.Count; at++)
        {
            var (said, all) = Weigh(names[at], _strength);
            if (said == 0) continue;
            var own = names[at].Trust * said / all;
            if (at == 0) first = own;
            if (own > part) (best, part) = (names[at], own);
            most = Math.Max(most, names[at].Trust * said);
        }

        return (best, part, most, first);
    }

    private double Part(AffinityName name, double[] strength)
    {
        var (said, all) = Weigh(name, strength);
        return name.Trust * said / all;
    }

    private (double Said, double All) Weigh(AffinityName name, double[] strength)
    {
        double said = 0, all = 0;
        foreach (var word in name.Words)
        {
            var weight = context.Index.Weight(word);
            if (weight == 0) weight = 1;
            all += weight;
            said += weight * strength[word];
        }

        return (said, all);
    }

    private void Walk(in Scan scan, int[] words, int from, int step)
    {
        var factor = 1.0;
        var distance = 0;
        var inNumber = false;
        var wall = Wall(scan, from, step);
        for (var at = from; at >= scan.First && at < scan.End && distance < Reach; at += step)
        {
            distance++;
            var isNumber = context.IsQuantity(at);
            if (isNumber && !inNumber) factor *= PastNumber;
            inNumber = isNumber;
            if (Words.EndsClause(scan, at)) factor *= PastClause;
            else if (scan.Is(at, ',') || scan.Is(at, ':') || scan.Is(at, '(')) factor *= PastComma;
            // A word that stands nearer to another number says more about that one.
            var own = Math.Abs(at - wall) < distance ? NearerToOther : 1;
            var strength = factor * own * Math.Max(Floor, 1 - (Fade * distance));
            Put(words, at - scan.First, strength, strength);
        }
    }

    // The next number in a direction; far away when there is none.
    private int Wall(in Scan scan, int from, int step)
    {
        for (var (at, seen) = (from, 0); at >= scan.First && at < scan.End && seen < Reach; at += step, seen++)
            if (context.IsQuantity(at)) return at;
        return from + (step * 1000);
    }

    private void All(int sentence, double strength, double subject)
    {
        var words = context.Words(sentence);
        for (var at = 0; at < Math.Min(words.Length, 2 * Reach); at++) Put(words, at, strength, subject);
    }

    private void Put(int[] words, int at, double strength, double subject)
    {
        var word = words[at];
        if (word < 0) return;
        Raise(word, strength, subject);
        foreach (var (kin, trust) in context.Index.Kin(word)) Raise(kin, strength * trust, subject * trust);
        if (at + 1 >= words.Length || words[at + 1] < 0) return;
        foreach (var (kin, trust) in context.Index.Kin(word, words[at + 1])) Raise(kin, strength * trust, subject * trust);
    }

    private void Raise(int word, double strength, double subject)
    {
        _strength[word] = Math.Max(_strength[word], strength);
        _context[word] = Math.Max(_context[word], subject);
    }
}
