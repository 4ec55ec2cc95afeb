namespace ClaimCheck.Quantities;

/// <summary>The noun is the unit: its singular, whatever stands before it.</summary>
internal static class CountExamples
{
    public static ExampleGroup Group { get; } = new("Counted nouns", "The noun is the unit: its singular, whatever stands before it.",
    [
        Example.Reads("130 employees", 130m, "employee"),
        Example.Reads("1,800 tech experts", 1_800m, "expert"),
        Example.Reads("seven people", 7m, "person"),
        Example.Reads("three men", 3m, "man"),
        Example.Reads("12 women", 12m, "woman"),
        Example.Reads("40 children", 40m, "child"),
        Example.Reads("six feet", 6m, "ft"),
        Example.Reads("nine deaths", 9m, "death"),
        Example.Reads("five new seasons", 5m, "season"),
        Example.Reads("400 charging stations", 400m, "station"),
        Example.Reads("2 TDs", 2m, "td"),
        Example.Reads("one solution", 1m, "solution"),
        Example.Reads("22 goals", 22m, "goal"),
        Example.Reads("four FA Cup finals", 4m, "final"),
        Example.Reads("460 Kia and Hyundai vehicles", 460m, "vehicle"),
        Example.Reads("seven European countries", 7m, "country"),
        Example.Reads("two of its offices", 2m, "office"),
        Example.Reads("three of the firm's boats", 3m, "boat"),
        Example.Reads("a six-speed gearbox", 6m, "speed"),
        Example.Reads("a four-person crew", 4m, "person"),
        Example.Reads("20 burglaries per week", 20m, "burglary/wk"),
        Example.Reads("148 ferries a day", 148m, "ferry/d"),
        Example.Reads("the top three seeds", 3m, "seed"),
        Example.Reads("a 3.45 ERA", 3.45m, "earned run average"),
        Example.Reads("40 confirmed cases", 40m, "case"),
        Example.Reads("five figures were seen", 5m, "figure"),
    ]);
}
