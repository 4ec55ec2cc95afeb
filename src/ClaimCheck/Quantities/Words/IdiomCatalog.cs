namespace ClaimCheck.Quantities;

/// <summary>Fixed phrases with a number in them that count nothing. Adding one is a phrase; each is a test of its own.</summary>
internal static class IdiomCatalog
{
    /// <summary>Phrases that stand with or without hyphens, lower case.</summary>
    public static IReadOnlyList<string> Phrases { get; } =
    [
        "cloud nine", "nine lives", "zero tolerance", "zero sum", "ground zero", "net zero", "zero hour", "square one", "day one", "a million reasons", "a million miles",
        "a million times", "a million ways", "a thousand times", "a thousand words", "a thousand cuts", "a hundred times", "one in a million", "thanks a million", "a dime a dozen",
        "six of one", "half a dozen of the other", "half the battle", "half the fun", "half the story", "half baked", "half hearted", "half heartedly", "half measures", "half price",
        "half full", "half empty", "half asleep", "half a mind", "half an eye", "half an ear", "one and the same", "one and only", "one and all", "one too many", "one or the other",
        "on one hand", "on the one hand", "one fell swoop", "in one go", "for one thing", "two minds", "two cents worth", "my two cents", "two left feet", "two peas in a pod",
        "nine to five", "forty winks", "six feet under", "the whole nine yards", "eight ball", "on all fours", "ten a penny", "fifty fifty",
        "twenty twenty", "catch twenty two", "four letter word", "seven seas", "seven deadly sins", "big three", "big four", "big five", "big six", "big seven", "big eight", "big ten", "big twelve", "one free", "final four", "sweet sixteen",
        "elite eight", "round of sixteen", "gang of four", "group of seven", "group of eight", "group of twenty", "fab four", "magnificent seven", "famous five", "world war one", "world war two",
        "plan b", "phase one", "phase two", "number one", "number two", "part one", "chapter one", "one way street", "one way ticket", "two thirds majority", "two way street", "three score",
        "baker's dozen", "three wise men", "three musketeers", "twelve days of christmas", "two wrongs", "one step at a time", "one at a time", "two at a time", "three times a charm",
    ];

    /// <summary>What a hyphen joins to a number word without counting it: a one-way street, a two-faced man.</summary>
    public static IReadOnlyList<string> Joined { get; } =
    [
        "one-way", "two-way", "three-way", "four-way", "one-off", "one-sided", "two-sided", "one-time", "one-stop", "one-size", "one-man", "one-woman", "one-liner", "one-dimensional",
        "two-dimensional", "three-dimensional", "one-party", "two-party", "two-tier", "three-tier", "two-faced", "two-state", "one-to-one", "one-to-many", "one-on-one", "two-on-two", "one-two",
        "one-upmanship", "one-horse", "one-trick", "zero-emission", "zero-day", "zero-carbon", "zero-rated", "zero-hours", "zero-sum", "two-horse", "half-time", "half-brother", "half-sister", "half-mast",
        "half-term", "half-life", "half-way", "half-back", "half-volley", "half-truth", "half-truths", "half-light", "half-finished", "half-board", "half-track", "five-a-side", "seven-a-side", "six-a-side",
    ];
}
