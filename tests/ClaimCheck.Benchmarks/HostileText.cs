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
    ];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
