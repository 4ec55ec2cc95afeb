namespace ClaimCheck.Quantities;

/// <summary>Things that are counted under a name in capitals, and capitals behind a number that are not counted.</summary>
internal static class CodeCountExamples
{
    public static ExampleGroup Group { get; } = new("Counted abbreviations", "A code of two to four capitals behind a bare number is what it counts, unless it is anything else.",
    [
        Example.Reads("2 QH", 2m, "qh"),
        Example.Reads("He had 3 TFL on Sunday.", 3m, "tfl"),
        Example.Reads("five INTs", 5m, "int"),
        Example.Reads("12 CBs tripped", 12m, "cb"),
        Example.Reads("1 FF", 1m, "ff"),
        Example.Reads("a wallet with 100 BTC", 100m, "btc"),
        Example.Reads("at 60 FPS or more", 60m, "fps", HedgeClass.AtLeast),
        Example.Reads("(4 QBH)", 4m, "qbh"),
        Example.Reads("three US states", 3m, "state"),
        Example.Reads("two IT firms", 2m, "firm"),
        Example.Reads("five WHO officials", 5m, "official"),
        Example.Reads("the 5 US Navy ships", 5m, "ship"),
        Example.Ignores("It began at 9 EST."),
        Example.Ignores("The show starts 8 PT on Sunday."),
        Example.Ignores("The show is at 8:30 ET."),
        Example.Ignores("We met at 12 noon."),
        Example.Ignores("On 3 MAY it ended."),
        Example.Ignores("In 300 BC it fell."),
        Example.Ignores("He rose at 7 AM."),
        Example.Ignores("a 737 MAX landed"),
        Example.Ignores("the iPhone 11 PRO"),
        Example.Ignores("Rocky 4 DVD"),
        Example.Ignores("Chapter 7 LLC"),
    ]);
}
