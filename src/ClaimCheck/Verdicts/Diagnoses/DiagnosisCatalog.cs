namespace ClaimCheck.Verdicts;

/// <summary>The likely slips, in the order in which they are tried. A hint changes no verdict.</summary>
public static class DiagnosisCatalog
{
    /// <summary>All slips; the first that brings the corrected number into the halo is printed.</summary>
    public static IReadOnlyList<Diagnosis> All { get; } =
    [
        new("scale-word", "million for billion, and the like",
            new("$965 million", "$965 billion", "fits if billion was meant"), DigitSlips.ScaleWord),
        new("zeros", "a zero too many or too few",
            new("17,000 visitors", "1,700 visitors", "fits with one zero fewer"), DigitSlips.Zeros),
        new("fraction-for-percent", "a part of one told as a part of a hundred",
            new("0.8%", "80%", "fits if a fraction of one was printed as a percentage"), DigitSlips.Hundredfold),
        new("wrong-unit", "the digits of another unit",
            new("60 miles", "60 kilometres", "fits if kilometres were meant"), UnitSlips.OtherUnit),
        new("other-currency", "the digits of another currency",
            new("£965 billion", "$965 billion", "same digits in another currency"), UnitSlips.OtherCurrency),
        new("ratio-for-increase", "the ratio of two values told as the increase, or the other way round",
            new("up 254%", "up 154%", "fits if the ratio was told as an increase"), DigitSlips.RatioForIncrease),
        new("wrong-base", "a percentage of the later value, or points told as percent",
            new("up 20%", "400 seats, then 500 seats", "fits if the later value was taken for the base"), BaseSlips.WrongBase),
        new("other-metric", "the number of another metric of the subject",
            new("a $965 billion offering", "valuation of $965 billion", "that is the valuation (facts.csv:2), not the offering"), OwnerSlips.OtherMetric),
        new("other-period", "the number of another time",
            new("a $380 billion valuation", "$380 billion until May", "that is the value for 2026-02 (facts.csv:3)"), OwnerSlips.OtherPeriod),
        new("other-rhythm", "a year's money told for a quarter or a month, or the other way round",
            new("$4 billion a quarter", "$16 billion a year", "fits if it is a quarter and the table has the year"), DigitSlips.OtherRhythm),
        new("transposed", "two digits changed places",
            new("956 seats", "965 seats", "digits transposed: fits as 965 seats"), DigitSlips.Transposed),
    ];

    internal static string? Find(Case claim, Outcome outcome)
    {
        if (outcome.Diagnosis is not null) return outcome.Diagnosis;
        if (outcome.Verdict is not (Verdict.Overstated or Verdict.Understated or Verdict.Contradicted or Verdict.Mismatch or Verdict.Outdated)) return null;
        if (outcome is { Verdict: Verdict.Mismatch or Verdict.Outdated, Other: { } owner }) return OwnerSlips.Of(claim, outcome, owner);
        foreach (var slip in All)
        {
            if (slip.Find(claim) is { } hint) return hint;
        }

        return null;
    }
}
