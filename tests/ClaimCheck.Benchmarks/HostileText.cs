namespace ClaimCheck.Benchmarks;

/// <summary>Texts that are made to be slow: one thing repeated without end.</summary>
internal static class HostileText
{
    /// <summary>The texts that are made to be slow, by name.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("digits", length => new string('7', length)),
        ("commas", length => new string(',', length)),
        ("hedges", length => Repeat("more than about nearly at least ", length)),
        ("spelled", length => Repeat("two hundred and ", length)),
        ("grouped", length => Repeat("123,", length)),
        ("numbers", length => Repeat("12 ", length)),
        ("number and word", length => Repeat("12 km ", length)),
        ("prices", length => Repeat("$5 ", length)),
        ("percents, no spaces", length => Repeat("5%", length)),
        ("ratios", length => Repeat("one in ", length)),
        ("vague words", length => Repeat("dozens of ", length)),
        ("quotes", length => Repeat("5' ", length)),
        ("ranges", length => Repeat("3-", length)),
        ("brackets", length => Repeat("(", length)),
        ("capitals", length => Repeat("New York ", length)),
        ("currencies", length => Repeat("$", length)),
        ("currencies apart", length => Repeat("$ ", length)),
        ("fractions", length => Repeat("1/2 ", length)),
        ("dates without end", length => Repeat("12-", length)),
        ("dashes", length => Repeat("- ", length)),
        ("halves", length => Repeat("half a ", length)),
        ("betweens", length => Repeat("between ", length)),
        ("pers", length => Repeat("per ", length)),
        ("compounds", length => Repeat("5 ft 10 in, ", length)),
        ("hours", length => Repeat("2 hours and 33 minutes and ", length)),
        ("rates", length => Repeat("3 deaths per 1,000 births ", length)),
        ("one of", length => Repeat("one of the ", length)),
        ("idioms", length => Repeat("one one-way ", length)),
        ("streets", length => Repeat("10 Downing Elm ", length)),
        ("parts", length => Repeat("half said ", length)),
        ("thirds", length => Repeat("a third did ", length)),
        ("codes", length => Repeat("3 TFL ", length)),
        ("letters", length => Repeat("5 kn abc ", length)),
        ("wins", length => Repeat("12 wins ", length)),
        ("strokes", length => Repeat("5 mg/dL ", length)),
        ("feet", length => Repeat("30' high ", length)),
    ];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
