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
        new("CC603", "differs-from-computed", "the number is not the one that the rows give",
            "no row has the value itself; it was worked out from rows, whose own rounding has been allowed for, and the formula is shown",
            new("revenue was up 250% from 2024", "$380 billion in 2024, $965 billion in 2026", Verdict.Contradicted, IsReported: true),
            new("revenue was up 150% from 2024", "$380 billion in 2024, $965 billion in 2026", Verdict.Supported, IsReported: false)),
        new("CC604", "outdated", "the number was right once, and the table has a later one",
            "a figure that has been replaced needs a date or a new figure",
            new("is valued at $380 billion", "$380 billion until May, $965 billion since", Verdict.Outdated, IsReported: true),
            new("as of March the firm was valued at $41 billion", "$41 billion until June, $87 billion since", Verdict.Supported, IsReported: false)),
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
            new("80% of patients recovered", "80% in one study, 72% in another", Verdict.Conflicting, IsReported: true),
            new("80% of patients recovered", "80% in both studies", Verdict.Supported, IsReported: false)),
    ];

    /// <summary>The rule that a verdict is reported under; null for one that agrees.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="isDerived">Whether the reference was worked out from several rows.</param>
    public static Rule? For(Verdict verdict, bool isDerived = false) => verdict switch
    {
        Verdict.Overstated or Verdict.Understated or Verdict.Contradicted => Find(isDerived ? "CC603" : "CC601"),
        Verdict.Outdated => Find("CC604"),
        Verdict.Unverified or Verdict.Ambiguous => Find("CC605"),
        Verdict.Mismatch => Find("CC607"),
        Verdict.Conflicting => Find("CC608"),
        _ => null,
    };

    private static Rule Find(string code) => All.First(rule => rule.Code == code);
}
