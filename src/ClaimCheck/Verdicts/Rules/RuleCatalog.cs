namespace ClaimCheck.Verdicts;

/// <summary>The rules that a verdict is reported under.</summary>
public static class RuleCatalog
{
    /// <summary>All rules by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("CC601", "differs-from-reference", "the number is not the one in the table",
            "rounding and hedges have been allowed for: what is left is a wrong size, a wrong direction or an event that did not happen",
            new("crossed a $1 trillion valuation", "$965 billion", Verdict.Contradicted, IsReported: true),
            new("12-hour tasks", "16 hours", Verdict.Understated, IsReported: true),
            new("close to $1 trillion", "$965 billion", Verdict.Supported, IsReported: false)),
        new("CC604", "outdated", "the number was right once, and the table has a later one",
            "a figure that has been replaced needs a date or a new figure",
            new("is valued at $380 billion", "$380 billion until May, $965 billion since", Verdict.Outdated, IsReported: true),
            new("as of February it was valued at $380 billion", "$380 billion until May, $965 billion since", Verdict.Supported, IsReported: false)),
        new("CC605", "not-decided", "the table does not decide the claim",
            "it was not checked, or several rows or readings disagree: nobody should take it for confirmed",
            new("roughly 4,000 shops", "", Verdict.Unverified, IsReported: true),
            new("roughly 4,000 shops", "4,012 shops", Verdict.Supported, IsReported: false)),
        new("CC607", "number-of-something-else", "the number belongs to another metric, currency or time",
            "the digits are right and the words around them are not",
            new("a $965 billion initial public offering", "valuation: $965 billion", Verdict.Mismatch, IsReported: true),
            new("a $965 billion valuation", "valuation: $965 billion", Verdict.Supported, IsReported: false)),
        new("CC608", "references-disagree", "rows of equal standing lead to different verdicts",
            "the tool does not choose between sources; an order in the table can",
            new("80 % of patients recovered", "80 % in one study, 72 % in another", Verdict.Conflicting, IsReported: true),
            new("80 % of patients recovered", "80 % in both studies", Verdict.Supported, IsReported: false)),
    ];

    /// <summary>The rule that a verdict is reported under; null for one that agrees.</summary>
    public static Rule? For(Verdict verdict) => verdict switch
    {
        Verdict.Overstated or Verdict.Understated or Verdict.Contradicted => All[0],
        Verdict.Outdated => All[1],
        Verdict.Unverified or Verdict.Ambiguous => All[2],
        Verdict.Mismatch => All[3],
        Verdict.Conflicting => All[4],
        _ => null,
    };
}
