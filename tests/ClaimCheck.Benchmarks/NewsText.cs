using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>News text whose lines do not repeat, and texts that are made to be slow; the same ones on every machine.</summary>
internal static class NewsText
{
    private static readonly string[] Frames =
    [
        "{0} said on {1} that its revenue rose {2} percent to ${3} million in the quarter, up from ${4} million a year earlier.",
        "The council of {0} voted on {1} to close the old bridge, although residents had asked for more time to speak about it.",
        "About {2},000 people live in {0}, and the mayor hopes that the count will hold when the new line opens.",
        "\"We do not know yet what that means for the work at the harbour,\" the spokeswoman of {0} told reporters on {1}.",
        "More than {3} employees of {0} walked out on {1}; nearly two-thirds of them returned within {2} hours.",
        "Critics of the plan, which was drawn up by an office in {0}, call it a gift to builders and a burden to everybody else.",
        "Between {2} and {3} homes lost power when the storm passed over {0}, the utility said, and crews were still at work.",
        "It was a quiet year for {0}. The orchestra toured, the museum mended its roof, and the river stayed in its bed.",
    ];

    private static readonly string[] Names = ["Harrow", "Port Selby", "Northern Rail", "Acme Robotics", "Lindqvist", "the Delta Foundation", "Marrow Bay", "Castell", "Oster", "Vale Energy"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>News of at least so many characters.</summary>
    public static string News(int length)
    {
        var random = new Random(7);
        var text = new StringBuilder(length + 300);
        while (text.Length < length)
        {
            var frame = Frames[random.Next(Frames.Length)];
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, frame, Names[random.Next(Names.Length)] + " " + random.Next(100, 999), Days[random.Next(Days.Length)], random.Next(2, 99), random.Next(100, 999), random.Next(50, 99))} ");
            if (random.Next(5) == 0) text.Append('\n').Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The texts that are made to be slow, by name.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> Hostile { get; } =
    [
        ("digits", length => new string('7', length)),
        ("commas", length => new string(',', length)),
        ("hedges", length => Repeat("more than about nearly at least ", length)),
        ("spelled", length => Repeat("two hundred and ", length)),
        ("grouped", length => Repeat("123,", length)),
        ("numbers", length => Repeat("12 ", length)),
        ("ranges", length => Repeat("3-", length)),
        ("brackets", length => Repeat("(", length)),
        ("capitals", length => Repeat("New York ", length)),
        ("currencies", length => Repeat("$", length)),
    ];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
