using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>The worked examples of the specification, as far as a link can express them. Numbers are the specification's.</summary>
internal static class WorkedExamples
{
    public static IReadOnlyList<WorkedExample> All { get; } = [.. Valuations, .. Counts, .. Shares, .. Durations, .. Multiples, .. VagueWords, .. Kinds];

    private static IEnumerable<WorkedExample> Valuations =>
    [
        new("01 close to $1 trillion against 965 billion", Link(Money(1, Trillion, HedgeClass.CloseTo), Valuation()), Verdict.Supported, Severity.None)
        { In = Billion, Core = "[950,1025]", Halo = "[900,1050]", Relative = 0.0363m, Difference = 35_000_000_000m, Decided = "D7" },
        new("02 nearly $1 trillion against 965 billion", Link(Money(1, Trillion, HedgeClass.Nearly), Valuation()), Verdict.Supported, Severity.None)
        { In = Billion, Core = "[950,1000)", Halo = "[900,1000]" },
        new("03 a bare $1 trillion against 965 billion", Link(Money(1, Trillion), Valuation()), Verdict.Rounded, Severity.None)
        { In = Billion, Core = "[975,1025]", Halo = "[950,1050]", Decided = "D8" },
        new("04 $1.00 trillion against 965 billion", Link(Money(1.00m, Trillion), Valuation()), Verdict.Overstated, Severity.Warning)
        { In = Billion, Core = "[995,1005]", Halo = "[990,1010]", Relative = 0.0363m, Decided = "D14" },
        new("05 crossed $1 trillion against 965 billion", Link(Crossed(Money(1, Trillion)), Valuation()), Verdict.Contradicted, Severity.Error)
        { In = Billion, Core = "(1000,∞)", Halo = "(1000,∞)", Relative = 0.0363m, Decided = "D12" },
        new("06 more than $1 trillion against 965 billion", Link(Money(1, Trillion, HedgeClass.MoreThan), Valuation()), Verdict.Overstated, Severity.Warning)
        { In = Billion, Core = "(1000,1500]", Relative = 0.0363m },
        new("07 $965 million against 965 billion", Link(Money(965, Million), Valuation()), Verdict.Contradicted, Severity.Error)
        { In = Million, Core = "[964.5,965.5]", Diagnosis = "fits if billion was meant", Decided = "D13" },
        new("08 a $965 billion offering, which is the valuation", new Link(Claim(Money(965, Billion), "initial public offering"), null, []) { SubjectFacts = [Valuation()] }, Verdict.Mismatch, Severity.Error)
        { Detail = "metric", Diagnosis = "that is the valuation (facts.csv:2), not the initial public offering", Decided = "D1" },
        new("08b a $965 billion offering of 60 billion", new Link(Claim(Money(965, Billion), "offering size"), Row(60, Dollar, Billion, "offering size", 3), []) { SubjectFacts = [Valuation(), Row(60, Dollar, Billion, "offering size", 3)] }, Verdict.Mismatch, Severity.Error)
        { Detail = "metric", Diagnosis = "that is the valuation (facts.csv:2), not the offering size", Decided = "D13" },
        new("09 is valued at $380 billion, which was true until May", Link(Money(380, Billion), Valuation(), Row(380, Dollar, Billion, "valuation", 3, "2025-09")), Verdict.Outdated, Severity.Warning)
        { In = Billion, Core = "[375,385]", Published = new DateOnly(2026, 6, 4), Decided = "D11" },
        new("10 as of February it was valued at $380 billion", DatedLink(Money(380, Billion), "2026-02", Valuation(), Row(380, Dollar, Billion, "valuation", 3, "2025-09")), Verdict.Supported, Severity.None),
        new("11 £965 billion against $965 billion without a rate", Link(Of(Number(965, Billion), UnitCatalog.Find("GBP")), Valuation()), Verdict.Mismatch, Severity.Error)
        { Detail = "currency", Diagnosis = "same digits in another currency", Decided = "D2" },
        new("63 $38 million against $36 million", Link(Money(38, Million), Row(36, Dollar, Million)), Verdict.Overstated, Severity.Warning)
        { In = Million, Core = "[37.5,38.5]", Halo = "[37,39]", Relative = 0.0556m },
        new("64 fines of $10-12 million against $13 million", Link(Range(10, 12, Dollar, Million), Row(13_000_000, Dollar)), Verdict.Understated, Severity.Warning)
        { In = Million, Core = "[10,12]", Halo = "[9.5,12.6]", Relative = -0.0769m },
    ];

    private static IEnumerable<WorkedExample> Counts =>
    [
        new("12 about 20 million users against 19.2 million", Link(Of(Number(20, Million), Noun("user"), HedgeClass.Approximate), Row(19.2m, Noun("user"), Million)), Verdict.Supported, Severity.None)
        { In = Million, Core = "[19,21]", Halo = "[18,22]" },
        new("13 20 million users against 19.2 million", Link(Of(Number(20, Million), Noun("user")), Row(19.2m, Noun("user"), Million)), Verdict.Rounded, Severity.None)
        { In = Million, Core = "[19.5,20.5]", Halo = "[19,21]" },
        new("14 20.0 million users against 19.2 million", Link(Of(Number(20.0m, Million), Noun("user")), Row(19.2m, Noun("user"), Million)), Verdict.Overstated, Severity.Warning)
        { In = Million, Core = "[19.95,20.05]", Halo = "[19.9,20.1]", Relative = 0.0417m },
        new("15 19.2 million users against 19.9 million", Link(Of(Number(19.2m, Million), Noun("user")), Row(19.9m, Noun("user"), Million)), Verdict.Understated, Severity.Warning)
        { In = Million, Core = "[19.15,19.25]", Halo = "[19.1,19.3]", Relative = -0.0352m },
        new("37 nearly 2 million people against 2,193,843", Link(Of(Number(2, Million), Noun("person"), HedgeClass.Nearly), Row(2_193_843, Noun("person"))), Verdict.Understated, Severity.Warning)
        { In = Million, Core = "[1.9,2)", Halo = "[1.8,2]", Relative = -0.0884m },
        new("38 more than 100 customers against 640", Link(Of(100, Noun("customer"), HedgeClass.MoreThan), Row(640, Noun("customer"))), Verdict.Understated, Severity.Note)
        { Core = "(100,150]", Flags = ["implicature"], Decided = "D10" },
        new("39 at least 5,000 jobs against 4,830", Link(Of(5_000, Noun("job"), HedgeClass.AtLeast), Row(4_830, Noun("job"))), Verdict.Overstated, Severity.Warning)
        { Core = "[5000,6000]", Relative = 0.0352m },
        new("40 fewer than 50 cases against 50", Link(Of(50, Noun("case"), HedgeClass.LessThan), Row(50, Noun("case"))), Verdict.Rounded, Severity.None)
        { Core = "[40,50)", Flags = ["at-bound"] },
        new("53 three co-founders against 4", Link(Of(Number(3, form: NumeralForm.Words), Noun("co-founder")), Row(4, Noun("co-founder"))), Verdict.Contradicted, Severity.Error)
        { Core = "[3,3]", Decided = "D12" },
        new("54 312 staff against 314", Link(Of(312, Noun("staff")), Row(314, Noun("staff"))), Verdict.Understated, Severity.Warning)
        { Core = "[312,312]", Relative = -0.0064m },
        new("62 over 1,000 rules against 926", Link(Of(1_000, Noun("rule"), HedgeClass.MoreThan), Row(926, Noun("rule"))), Verdict.Overstated, Severity.Warning)
        { Core = "(1000,1500]", Relative = 0.0799m },
    ];

    private static IEnumerable<WorkedExample> Shares =>
    [
        new("16 more than 80 % against 80 %", Link(Of(80, Percent, HedgeClass.MoreThan), Row(80, Percent)), Verdict.Rounded, Severity.None)
        { Core = "(80,90]", Halo = "[80,90]", Flags = ["at-bound"] },
        new("17 more than 80 % against 83 %", Link(Of(80, Percent, HedgeClass.MoreThan), Row(83, Percent)), Verdict.Supported, Severity.None),
        new("18 more than 80 % against 76 %", Link(Of(80, Percent, HedgeClass.MoreThan), Row(76, Percent)), Verdict.Overstated, Severity.Warning)
        { Difference = 4m },
        new("19 eighty percent against 78.4 %", Link(Of(Number(80, form: NumeralForm.Words), Percent), Row(78.4m, Percent)), Verdict.Rounded, Severity.None)
        { Core = "[79.5,80.5]", Halo = "[78,82]" },
        new("46 half of respondents against 47 %", Link(Fraction(1, 2), Row(47, Percent)), Verdict.Rounded, Severity.None)
        { Core = "[48,52]", Halo = "[46,54]" },
        new("47 two-thirds of respondents against 61 %", Link(Fraction(2, 3), Row(61, Percent)), Verdict.Overstated, Severity.Warning)
        { Core = "[64.667,68.667]", Halo = "[62.667,70.667]" },
        new("48 one in five against 22 %", Link(Fraction(1, 5, NumeralForm.Ratio), Row(22, Percent)), Verdict.Rounded, Severity.None)
        { Core = "[19.091,20.909]", Halo = "[18.182,22.222]" },
        new("49 a majority against 49.2 %", Link(Crossed(Of(50, Percent)), Tolerating(Row(49.2m, Percent), 0.05m)), Verdict.Contradicted, Severity.Error)
        { Core = "(50,100]", Decided = "D12" },
        new("50 most users against 52 %", Link(Vague(new(55, 99.5m), new(50, 100, LowOpen: true), Percent), Row(52, Percent)), Verdict.Rounded, Severity.None),
        new("50b most users against 48 %", Link(Vague(new(55, 99.5m), new(50, 100, LowOpen: true), Percent), Row(48, Percent)), Verdict.Contradicted, Severity.Error),
        new("51 rose 2 % where the table has 2 points", Link(Of(2, Percent) with { Direction = ChangeDirection.Up }, Row(2, Points, metric: "change in unemployment")), Verdict.Ambiguous, Severity.Warning)
        { Detail = "points", Diagnosis = "fits if percentage points were meant", Decided = "D6" },
        new("52 rose 2 percentage points", Link(Of(2, Points) with { Direction = ChangeDirection.Up }, Row(2, Points, metric: "change in unemployment")), Verdict.Supported, Severity.None),
        new("60 80 % recovered where two studies differ", Link(Of(80, Percent), Row(80, Percent), Row(72, Percent, line: 3)), Verdict.Conflicting, Severity.Warning)
        { Decided = "D5" },
        new("61 more than 10 % against 9.6 ± 1.5", Link(Of(10, Percent, HedgeClass.MoreThan), Tolerating(Row(9.6m, Percent), 1.5m)), Verdict.Unverified, Severity.None)
        { Core = "(10,15]", Detail = "within-reference-uncertainty", Decided = "D9" },
    ];

    private static IEnumerable<WorkedExample> Durations =>
    [
        new("20 up to 16 hours against a median of 12", Link(Of(16, Hour, HedgeClass.UpTo), Row(12, Hour) with { Statistic = Statistic.Median }), Verdict.Unverified, Severity.None)
        { Detail = "compatible-only", Decided = "D3" },
        new("21 up to 16 hours against a longest run of 12", Link(Of(16, Hour, HedgeClass.UpTo), Longest(Row(12, Hour))), Verdict.Overstated, Severity.Error)
        { Core = "[15.6,16.4]", Halo = "[15.2,16.8]", Relative = 0.3333m },
        new("22 up to 16 hours against a longest run of 15.6", Link(Of(16, Hour, HedgeClass.UpTo), Longest(Row(15.6m, Hour))), Verdict.Supported, Severity.None),
        new("23 12-hour tasks against 12", Link(Of(12, Hour), Row(12, Hour)), Verdict.Supported, Severity.None)
        { Core = "[11.7,12.3]", Halo = "[11.4,12.6]" },
        new("31 between 4 and 8 hours against 9", Link(Range(4, 8, Hour), Row(9, Hour)), Verdict.Understated, Severity.Warning)
        { Core = "[4,8]", Halo = "[3.5,8.5]", Relative = -0.1111m },
    ];

    private static IEnumerable<WorkedExample> Multiples =>
    [
        new("24 eight times against 4", Link(Of(8, Times), Row(4, Times)), Verdict.Contradicted, Severity.Error)
        { Core = "[7.8,8.2]", Halo = "[7.5,8.5]", Decided = "D13" },
        new("27 an eightfold increase against 8", Link(Of(8, Times), Row(8, Times)), Verdict.Supported, Severity.None),
        new("28 4x to 8x against 6", Link(Range(4, 8, Times), Row(6, Times)), Verdict.Supported, Severity.None)
        { Core = "[4,8]", Halo = "[3.5,8.5]" },
        new("29 eight times against 4 to 8", Link(Of(8, Times), FourToEight), Verdict.Overstated, Severity.Warning)
        { Flags = ["range-endpoint"], Relative = 0.3333m, Decided = "D14" },
        new("29b six times against 4 to 8", Link(Of(6, Times), FourToEight), Verdict.Rounded, Severity.None)
        { Flags = ["range-collapsed"] },
        new("30 up to eight times against 4 to 8", Link(Of(8, Times, HedgeClass.UpTo), FourToEight), Verdict.Supported, Severity.None),
        new("32 roughly doubled against 2.3", Link(Of(2, Times, HedgeClass.Approximate), Row(2.3m, Times)), Verdict.Rounded, Severity.None)
        { Core = "[1.75,2.25]", Halo = "[1.5,2.5]" },
        new("33 doubled against 1.6", Link(Of(2, Times), Row(1.6m, Times)), Verdict.Overstated, Severity.Error)
        { Core = "[1.95,2.05]", Halo = "[1.75,2.25]", Relative = 0.25m },
        new("34 more than doubled against 2.05", Link(Of(2, Times, HedgeClass.MoreThan), Row(2.05m, Times)), Verdict.Supported, Severity.None)
        { Core = "(2,3]" },
        new("35 nearly tripled against 2.7", Link(Of(3, Times, HedgeClass.Nearly), Row(2.7m, Times)), Verdict.Supported, Severity.None)
        { Core = "[2.625,3)", Halo = "[2.25,3]" },
    ];

    private static IEnumerable<WorkedExample> VagueWords =>
    [
        new("41 about a dozen engineers against 14", Link(Vague(new(11, 13), new(10, 14), Noun("engineer")), Row(14, Noun("engineer"))), Verdict.Rounded, Severity.None),
        new("42 dozens of countries against 31", Link(Vague(new(24, 99), new(20, 120), Noun("country")), Row(31, Noun("country"))), Verdict.Supported, Severity.None),
        new("43 tens of thousands of homes against 18,500", Link(Vague(new(20_000, 100_000, HighOpen: true), new(15_000, 150_000), Noun("home")), Row(18_500, Noun("home"))), Verdict.Rounded, Severity.None),
        new("43b hundreds against 5,000, true but weak", Link(Vague(new(200, 1_000, HighOpen: true), new(150, 1_500), Noun("home")), Row(5_000, Noun("home"))), Verdict.Understated, Severity.Note)
        { Flags = ["implicature"] },
        new("44 growth in the low single digits against 7 %", Link(Vague(new(1, 3), new(0.5m, 4), Percent), Row(7, Percent, metric: "growth")), Verdict.Understated, Severity.Warning)
        { Difference = -4m },
        new("45 single-digit growth against 7 %", Link(Vague(new(1, 9), new(0, 9.9m), Percent), Row(7, Percent, metric: "growth")), Verdict.Supported, Severity.None),
    ];

    private static IEnumerable<WorkedExample> Kinds =>
    [
        new("55 a 100-mile range against 160 km", Link(Of(100, Mile), Row(160, Kilometre)), Verdict.Supported, Severity.None),
        new("56 a 60-mile trip against 60 km", Link(Of(60, Mile), Row(60, Kilometre)), Verdict.Contradicted, Severity.Error)
        { Diagnosis = "fits if kilometres were meant" },
        new("59 the second-largest against rank 3", Link(Of(2, null) with { Kind = QuantityKind.Rank }, Row(3, null)), Verdict.Contradicted, Severity.Error)
        { Decided = "D12" },
        new("67 a forecast", new Link(Claim(Money(2, Trillion)) with { Reason = "forecast" }, Valuation(), []), Verdict.Unverified, Severity.None)
        { Detail = "not-checkable:forecast", Decided = "D0" },
    ];

    private static Fact FourToEight => Row(new Amount.Range(Number(4), Number(8), Descending: false), Times);

    private static Quantity Crossed(Quantity quantity) => quantity with { Hedge = new Hedge(HedgeClass.Threshold, default) { Strict = true } };

    private static Fact Longest(Fact row) => row with { Statistic = Statistic.Max };

    private static Fact Tolerating(Fact row, decimal tolerance) => row with { Tolerance = tolerance };

    private static Link DatedLink(Quantity quantity, string period, Fact fact, params Fact[] series) =>
        new(Claim(quantity, period: period), fact, []) { Series = series };
}
