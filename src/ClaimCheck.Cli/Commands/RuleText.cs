using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary>Says what a rule reports, and what it leaves alone.</summary>
internal static class RuleText
{
    /// <summary>The lines about a rule; null where no rule has that code.</summary>
    /// <param name="code">What the user asked for, in any case.</param>
    public static IReadOnlyList<string>? Of(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        if (RuleCatalog.All.FirstOrDefault(rule => rule.Code == upper) is { } rule)
            return [$"{rule.Code}  {rule.Name}: {rule.Summary}", $"  {rule.Why}", .. rule.Examples.Select(Example)];
        if (TextCheckCatalog.Find(upper) is not { } check) return null;
        return [$"{check.Code}  {check.Name}: {check.Summary}", "  needs no table", Case(isReported: true, check.Wrong), Case(isReported: false, check.Right)];
    }

    private static string Example(RuleExample example)
    {
        var row = example.Reference.Length == 0 ? "no row" : $"the table has {example.Reference}";
        return Case(example.IsReported, $"\"{example.Claim}\"; {row}: {example.Verdict.ToString().ToLowerInvariant()}");
    }

    private static string Case(bool isReported, string text) => $"  {(isReported ? "reported  " : "left alone")}  {text}";
}
