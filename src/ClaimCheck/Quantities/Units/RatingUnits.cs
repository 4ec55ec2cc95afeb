namespace ClaimCheck.Quantities;

/// <summary>Averages and ratings of games and schools that are known by their abbreviation, which alone tells nobody what was rated.</summary>
/// <remarks>The abbreviation counts only in capitals, and not before another word in capitals: a headline that shouts abbreviates nothing.</remarks>
internal static class RatingUnits
{
    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("win above replacement", "win above replacement", Dimension.Other), "win above replacement") { Symbols = ["WAR"], Plurals = ["wins above replacement"], Examples = [Example.Reads("a pitcher (1.8 WAR)", 1.8m, "win above replacement"), Example.Ignores("3 WAR CRIMES TRIALS")] },
        new(new Unit("earned run average", "earned run average", Dimension.Other), "earned run average") { Symbols = ["ERA"], Plurals = ["earned run averages"], Examples = [Example.Reads("with a 3.45 ERA", 3.45m, "earned run average"), Example.Ignores("an ERA of peace")] },
        new(new Unit("grade point average", "grade point average", Dimension.Other), "grade point average") { Symbols = ["GPA"], Plurals = ["grade point averages"], Examples = [Example.Reads("a 3.8 GPA", 3.8m, "grade point average"), Example.Ignores("the GPA rule")] },
    ];
}
