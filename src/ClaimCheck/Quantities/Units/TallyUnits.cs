namespace ClaimCheck.Quantities;

/// <summary>Things counted that reports of games and schools abbreviate: the abbreviation alone tells nobody what was counted.</summary>
/// <remarks>The abbreviation counts only in capitals, and not before another word in capitals: a headline that shouts abbreviates nothing.</remarks>
internal static class TallyUnits
{
    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("touchdown", "touchdown", Dimension.Count), "touchdown") { Symbols = ["TD", "TDs"], Examples = [Example.Reads("ran for 2 TDs", 2m, "touchdown"), Example.Ignores("a late TD")] },
        new(new Unit("home run", "home run", Dimension.Count), "home run") { Symbols = ["HR", "HRs"], Examples = [Example.Reads("with 31 HRs", 31m, "home run"), Example.Ignores("the HR office")] },
        new(new Unit("run batted in", "run batted in", Dimension.Count), "run batted in") { Symbols = ["RBI", "RBIs"], Plurals = ["runs batted in"], Examples = [Example.Reads("with 98 RBIs", 98m, "run batted in"), Example.Ignores("the RBI rate cut")] },
        new(new Unit("win above replacement", "win above replacement", Dimension.Count), "win above replacement") { Symbols = ["WAR"], Plurals = ["wins above replacement"], Examples = [Example.Reads("a pitcher (1.8 WAR)", 1.8m, "win above replacement"), Example.Ignores("3 WAR CRIMES TRIALS")] },
        new(new Unit("earned run average", "earned run average", Dimension.Other), "earned run average") { Symbols = ["ERA"], Plurals = ["earned run averages"], Examples = [Example.Reads("with a 3.45 ERA", 3.45m, "earned run average"), Example.Ignores("an ERA of peace")] },
        new(new Unit("grade point average", "grade point average", Dimension.Other), "grade point average") { Symbols = ["GPA"], Plurals = ["grade point averages"], Examples = [Example.Reads("a 3.8 GPA", 3.8m, "grade point average"), Example.Ignores("the GPA rule")] },
    ];
}
