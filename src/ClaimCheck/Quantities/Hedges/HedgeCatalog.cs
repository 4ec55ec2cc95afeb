namespace ClaimCheck.Quantities;

/// <summary>Every hedge, bound and threshold word. Adding one is an entry, or a word in an entry, with its examples.</summary>
/// <remarks>An adverb of degree makes another class ("just over" is not "over"), which is why the longest expression wins.</remarks>
public static class HedgeCatalog
{
    /// <summary>All entries; no expression stands in two of them.</summary>
    public static IReadOnlyList<HedgeEntry> All { get; } =
    [
        new(HedgeClass.Approximate)
        {
            Before = ["about", "around", "roughly", "approximately", "approx", "some", "circa", "ca", "more or less", "an estimated", "estimated", "estimated at", "give or take", "or so"],
            After = ["or so", "or thereabouts", "give or take", "more or less", "approximately", "roughly", "ish"],
            Examples = [Example.Reads("about 400 people", 400m, "person", HedgeClass.Approximate), Example.Reads("20 minutes or so", 20m, "min", HedgeClass.Approximate), Example.Ignores("the talks are about money")],
        },
        new(HedgeClass.Loose)
        {
            Before = ["in the region of", "in the neighborhood of", "in the neighbourhood of", "in the ballpark of", "something like", "on the order of", "in the order of", "a ballpark figure of", "somewhere around", "somewhere near"],
            After = ["odd"],
            Examples = [Example.Reads("in the region of £2 million", 2_000_000m, "GBP", HedgeClass.Loose), Example.Ignores("in the region")],
        },
        new(HedgeClass.CloseTo)
        {
            Before = ["close to", "near", "near to", "not far from", "closer to"],
            Examples = [Example.Reads("close to $1 trillion", 1_000_000_000_000m, "USD", HedgeClass.CloseTo), Example.Ignores("close to the sea")],
        },
        new(HedgeClass.Nearly)
        {
            Before = ["nearly", "almost", "not quite", "virtually", "practically"],
            Examples = [Example.Reads("nearly 200 firms", 200m, "firm", HedgeClass.Nearly), Example.Ignores("a nearly new car")],
        },
        new(HedgeClass.Approaching)
        {
            Before = ["approaching", "nearing", "closing in on", "neared", "nears", "approached", "approaches"],
            Examples = [Example.Reads("approaching $4 billion", 4_000_000_000m, "USD", HedgeClass.Approaching), Example.Ignores("approaching the end")],
        },
        new(HedgeClass.JustUnder)
        {
            Before = ["just under", "just below", "just shy of", "shy of", "slightly less than", "slightly fewer than", "slightly below", "slightly under", "a little below", "a little under", "a little less than", "a shade under", "a bit less than", "a bit under", "barely under", "just short of"],
            Examples = [Example.Reads("just under 30%", 30m, "%", HedgeClass.JustUnder), Example.Ignores("just under the bridge")],
        },
        new(HedgeClass.JustOver)
        {
            Before = ["just over", "just above", "just more than", "slightly more than", "slightly over", "slightly above", "a little over", "a little more than", "a little above", "a bit more than", "a bit over", "barely more than", "barely over", "a shade over", "barely above"],
            Examples = [Example.Reads("just over 1,200 votes", 1_200m, "vote", HedgeClass.JustOver), Example.Ignores("just over the hill")],
        },
        new(HedgeClass.MoreThan)
        {
            Before = ["more than", "over", "over than", "above", "exceeding", "in excess of", "greater than", "higher than", "larger than", "bigger than", "longer than", "older than", "north of", "better than", "exceed", "exceeds", "exceeded", "of over"],
            After = ["plus"],
            Examples = [Example.Reads("more than 80% of its code", 80m, "%", HedgeClass.MoreThan), Example.Ignores("more than a feeling")],
        },
        new(HedgeClass.AtLeast)
        {
            Before = ["at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "upward of", "upwards of", "starting at", "a minimum"],
            After = ["or more", "and more", "or greater", "or higher", "or above", "and above", "and up", "or older", "and older", "or over", "and over", "at least", "or longer", "minimum"],
            Examples = [Example.Reads("at least 17 people", 17m, "person", HedgeClass.AtLeast), Example.Reads("groups of 10 or more", 10m, null, HedgeClass.AtLeast), Example.Ignores("at least the mayor")],
        },
        new(HedgeClass.WellOver)
        {
            Before = ["well over", "well above", "far more than", "far over", "far above", "much more than", "significantly more than", "significantly above", "considerably more than", "well more than", "well in excess of", "far in excess of"],
            Examples = [Example.Reads("well over 2,000 people", 2_000m, "person", HedgeClass.WellOver), Example.Ignores("well over the top")],
        },
        new(HedgeClass.LessThan)
        {
            Before = ["less than", "fewer than", "under", "below", "short of", "south of", "lower than", "smaller than", "shorter than", "younger than", "not even", "inside", "sub"],
            Examples = [Example.Reads("fewer than 50 remain", 50m, null, HedgeClass.LessThan), Example.Ignores("less than a success")],
        },
        new(HedgeClass.WellUnder)
        {
            Before = ["well under", "well below", "far below", "far less than", "far fewer than", "far under", "much less than", "significantly less than", "significantly below"],
            Examples = [Example.Reads("well under 100 watts", 100m, "W", HedgeClass.WellUnder), Example.Ignores("well under way")],
        },
        new(HedgeClass.AtMost)
        {
            Before = ["at most", "no more than", "not more than", "a maximum of", "maximum of", "not exceeding", "capped at", "limited to", "within", "no later than", "not over"],
            After = ["or less", "or fewer", "or under", "or below", "or lower", "or younger", "at most", "tops", "maximum", "max"],
            Examples = [Example.Reads("no more than 20%", 20m, "%", HedgeClass.AtMost), Example.Reads("$15,000 or less", 15_000m, "USD", HedgeClass.AtMost), Example.Ignores("at most of the sites")],
        },
        new(HedgeClass.UpTo)
        {
            Before = ["up to", "as many as", "as much as", "as high as", "as long as", "as far as", "a peak of", "as large as", "as big as", "as great as"],
            Examples = [Example.Reads("for up to 16 hours", 16m, "h", HedgeClass.UpTo), Example.Ignores("up to the mayor")],
        },
        new(HedgeClass.AsFewAs)
        {
            Before = ["as few as", "as little as", "as low as", "as small as", "as short as"],
            Examples = [Example.Reads("as few as 8 people", 8m, "person", HedgeClass.AsFewAs), Example.Ignores("as low as it gets")],
        },
        new(HedgeClass.Exact)
        {
            Before = ["exactly", "precisely", "accurately"],
            After = ["exactly", "precisely", "sharp"],
            Examples = [Example.Reads("exactly 500 tickets", 500m, "ticket", HedgeClass.Exact), Example.Ignores("exactly the point")],
        },
        new(HedgeClass.Threshold)
        {
            Before = [.. Verb("cross"), .. Verb("surpass"), .. Verb("top"), .. Verb("eclips", "e"), .. Verb("breach"), .. Verb("pass"), "broke through", "breaks through", "breaking through", "overtook", "past", "went past", "climbed past", "crossed above", "rose above", "rises above", "climbed above", "climbed over", "rose past", "broke", "moved past"],
            Strict = true,
            Examples = [Example.Reads("crossed a $1 trillion valuation", 1_000_000_000_000m, "USD", HedgeClass.Threshold), Example.Ignores("crossed the street")],
        },
        new(HedgeClass.Threshold)
        {
            Before = [.. Verb("reach"), "hit", "hits", "hitting"],
            Examples = [Example.Reads("unemployment hit 10%", 10m, "%", HedgeClass.Threshold), Example.Ignores("hit the road")],
        },
        new(HedgeClass.Threshold)
        {
            Before = ["fell below", "falls below", "falling below", "fallen below", "dropped below", "drops below", "dipped below", "dips below", "dipped under", "dropped under", "fell under", "slid below", "slipped below", "sank below"],
            Downward = true,
            Strict = true,
            Examples = [Example.Reads("turnout fell below 40%", 40m, "%", HedgeClass.Threshold), Example.Ignores("fell below the ice")],
        },
    ];

    private static IEnumerable<string> Verb(string stem, string ending = "") =>
        stem is "top" ? ["top", "tops", "topped", "topping"]
        : ending == "e" ? [stem + "e", stem + "es", stem + "ed", stem + "ing"]
        : [stem, stem + "es", stem + "ed", stem + "ing"];
}
