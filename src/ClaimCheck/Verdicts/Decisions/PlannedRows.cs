using System.Collections.Frozen;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Rows that hold a plan, a target or an estimate themselves: what a forecast says can be held against them.</summary>
/// <remarks>"Seoul plans to install 30.8 GW" asserts nothing about what will be, and something about the plan; see docs/decisions/0010-forecasts-against-plans.md.</remarks>
internal static class PlannedRows
{
    private static readonly FrozenSet<string> Plans = FrozenSet.ToFrozenSet(
        ["target", "targets", "goal", "plan", "plans", "planned", "pledge", "pledged", "projection", "projected", "forecast", "estimate", "estimated", "expected", "expectation", "proposal", "proposed", "budgeted", "outlook", "guidance", "ambition", "scheduled"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a claim that is none of fact may be judged by a row.</summary>
    /// <param name="reason">Why the claim asserts nothing.</param>
    /// <param name="fact">Its row; null when it has none.</param>
    public static bool Allow(string reason, Fact? fact) =>
        reason is "forecast" or "hypothetical" && fact is not null && (Hold(fact) || Says(fact.Subject));

    /// <summary>Whether a row's metric or status says that it holds a plan, a target or an estimate.</summary>
    public static bool Hold(Fact fact) => fact.Status == FactStatus.Forecast || Says(fact.Metric) || fact.MetricAliases.Any(Says);

    private static bool Says(string name) => name.Split(' ', '-', ',').Any(Plans.Contains);
}
