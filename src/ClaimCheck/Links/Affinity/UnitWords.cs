using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The words of a metric's name that a number says by its unit: whoever reads "for 25 minutes" is not told that it is a duration, nor that "43% of exports" is a share.</summary>
/// <remarks>
/// Desks put such words into their metrics ("session length", "share of exports"), articles leave them out. They count less than a word that is said: 0.6 of it, and 0.3 where
/// nearly every row of the unit could have the word; see docs/decisions/0011-affinity.md.
/// </remarks>
internal sealed class UnitWords
{
    private const double Implied = 0.6;
    private const double Common = 0.3;

    private static readonly string[] Times = ["time", "duration", "length", "period", "term", "delay", "gap", "wait", "stay", "span", "spell", "elapsed", "interval"];

    private static readonly Dictionary<Dimension, (double Strength, string[] Words)> Known = new()
    {
        [Dimension.Duration] = (Implied, Times),
        [Dimension.CalendarDuration] = (Implied, Times),
        [Dimension.Power] = (Implied, ["power", "capacity", "output"]),
        [Dimension.Energy] = (Implied, ["energy"]),
        [Dimension.Length] = (Implied, ["length", "distance", "height", "width", "depth"]),
        [Dimension.Area] = (Implied, ["area", "size"]),
        [Dimension.Volume] = (Implied, ["volume", "capacity"]),
        [Dimension.Mass] = (Implied, ["weight", "mass"]),
        [Dimension.Speed] = (Implied, ["speed", "velocity", "pace"]),
        [Dimension.Temperature] = (Implied, ["temperature"]),
        [Dimension.Data] = (Implied, ["storage", "memory", "size"]),
        [Dimension.Percent] = (Common, ["share", "rate", "percentage", "proportion", "ratio", "level"]),
        [Dimension.Money] = (Common, ["price", "cost", "amount", "sum"]),
        [Dimension.Count] = (Common, ["number", "count", "total"]),
    };

    private static readonly string[] Ages = ["age", "aged", "old"];

    private readonly Dictionary<Dimension, (int Word, double Strength)[]> _words = [];
    private readonly (int Word, double Strength)[] _ages;

    /// <summary>Looks the words up in the vocabulary of a table, once.</summary>
    /// <param name="index">The words of the table.</param>
    public UnitWords(AffinityIndex index)
    {
        // Kindred words of what nearly every row could have say too much.
        foreach (var (dimension, (strength, words)) in Known) _words[dimension] = Find(index, words, strength, withKin: strength == Implied);
        _ages = Find(index, Ages, 1, withKin: true);
    }

    /// <summary>The words of the table that a number says by its unit, with how strongly; empty for one without a unit, and for "most" and "dozens", which are of anything.</summary>
    public IReadOnlyList<(int Word, double Strength)> Of(Quantity quantity) =>
        quantity.Kind == QuantityKind.Age ? _ages
        : quantity is { Unit: { } unit, Amount: not Amount.Vague } && _words.TryGetValue(unit.Dimension, out var words) ? words : [];

    private static (int Word, double Strength)[] Find(AffinityIndex index, string[] words, double strength, bool withKin)
    {
        var found = new Dictionary<int, double>();
        foreach (var word in words)
        {
            if (index.Find(Stemmer.Stem(word)) is not (>= 0 and var own)) continue;
            Raise(found, own, strength);
            if (!withKin) continue;
            foreach (var (kin, trust) in index.Kin(own)) Raise(found, kin, strength * trust);
        }

        return [.. found.Select(word => (word.Key, word.Value))];
    }

    private static void Raise(Dictionary<int, double> found, int word, double strength) => found[word] = Math.Max(strength, found.GetValueOrDefault(word));
}
