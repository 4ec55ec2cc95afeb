using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Number words other than the scale words of <see cref="ScaleCatalog"/>.</summary>
internal static class NumberWords
{
    public static IReadOnlyList<(string Word, decimal Value)> Cardinals { get; } =
    [
        ("zero", 0m), ("one", 1m), ("two", 2m), ("three", 3m), ("four", 4m), ("five", 5m), ("six", 6m), ("seven", 7m), ("eight", 8m), ("nine", 9m),
        ("ten", 10m), ("eleven", 11m), ("twelve", 12m), ("thirteen", 13m), ("fourteen", 14m), ("fifteen", 15m), ("sixteen", 16m),
        ("seventeen", 17m), ("eighteen", 18m), ("nineteen", 19m), ("twenty", 20m), ("thirty", 30m), ("forty", 40m), ("fourty", 40m), ("fifty", 50m),
        ("sixty", 60m), ("seventy", 70m), ("eighty", 80m), ("ninety", 90m),
    ];

    /// <summary>Parts of one; the denominator is what counts: "two thirds" is 2/3 exactly only as a quotient.</summary>
    public static IReadOnlyList<(string Word, decimal Denominator)> Fractions { get; } =
    [
        ("half", 2m), ("halves", 2m), ("third", 3m), ("thirds", 3m), ("quarter", 4m), ("quarters", 4m), ("fourth", 4m), ("fourths", 4m), ("fifth", 5m),
        ("fifths", 5m), ("sixth", 6m), ("sixths", 6m), ("seventh", 7m), ("sevenths", 7m), ("eighth", 8m), ("eighths", 8m), ("ninth", 9m), ("ninths", 9m),
        ("tenth", 10m), ("tenths", 10m), ("twelfths", 12m), ("sixteenth", 16m), ("sixteenths", 16m), ("twentieth", 20m), ("hundredth", 100m), ("hundredths", 100m),
    ];

    public static IReadOnlyList<(string Word, decimal Value)> Multipliers { get; } =
    [
        ("twice", 2m), ("thrice", 3m), ("twofold", 2m), ("threefold", 3m), ("fourfold", 4m), ("fivefold", 5m), ("sixfold", 6m), ("sevenfold", 7m),
        ("eightfold", 8m), ("ninefold", 9m), ("tenfold", 10m), ("elevenfold", 11m), ("twelvefold", 12m), ("fifteenfold", 15m), ("twentyfold", 20m), ("thirtyfold", 30m), ("fortyfold", 40m), ("fiftyfold", 50m), ("hundredfold", 100m), ("thousandfold", 1_000m),
    ];

    /// <summary>Verbs that multiply what they speak of, in the forms that news uses.</summary>
    public static IReadOnlyList<(string Word, decimal Value)> Doublings { get; } =
    [
        ("double", 2m), ("doubled", 2m), ("doubling", 2m), ("triple", 3m), ("tripled", 3m), ("tripling", 3m), ("treble", 3m), ("trebled", 3m), ("trebling", 3m),
        ("quadruple", 4m), ("quadrupled", 4m), ("quadrupling", 4m), ("quintuple", 5m), ("quintupled", 5m), ("halve", 0.5m), ("halved", 0.5m), ("halving", 0.5m),
    ];

    /// <summary>Parts of a whole that are said without a number.</summary>
    public static IReadOnlyList<string> ShareWords { get; } = ["majority", "minority", "most", "all"];

    /// <summary>Magnitudes without a number; a plural scale word spans a factor of ten from its value.</summary>
    public static IReadOnlyList<(string Word, decimal Value)> VaguePlurals { get; } =
    [
        ("tens", 10m), ("dozens", 12m), ("scores", 20m), ("hundreds", 100m), ("thousands", 1_000m), ("lakhs", 100_000m), ("millions", 1_000_000m),
        ("crores", 10_000_000m), ("billions", 1_000_000_000m), ("trillions", 1_000_000_000_000m),
    ];

    /// <summary>Small vague counts: what they assert, and what is let pass.</summary>
    public static FrozenDictionary<string, (Interval Core, Interval Halo)> VagueCounts { get; } = new Dictionary<string, (Interval, Interval)>
    {
        ["couple"] = (new(2m, 2m), new(2m, 3m)),
        ["handful"] = (new(3m, 6m), new(2m, 10m)),
    }.ToFrozenDictionary();

    public static IReadOnlyList<string> Ordinals { get; } =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "hundredth", "thousandth", "last", "final",
    ];
}
