using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>One report that has every verdict and every shape of claim, put together by hand: no stage before the reports is run.</summary>
internal static class Sample
{
    public const string Text =
        "Acme Robotics was valued at close to $1 trillion in May, up from version 3.1 days.\n" +
        "It has crossed a $1 trillion valuation, said \u001B[31mMr Wu\u001B[0m, the 財務 chief of Acme\t日本.\n" +
        "Its $965 billion initial public offering of 2026 is near.\r\n" +
        "About 20 million people use it; it had 300 staff, more than 80% of them engineers.\n" +
        "Shifts last 12 to 8 hours, and output rose by 4 percent.\n" +
        "=SUM(A1) is what \"dozens of plants\" pay, and the rate is -5% or so.\n" +
        "Sales will reach $2 billion by 2030, from $1.5 billion to $1.8 billion, with 40 robots a day.\n";

    private static readonly Unit Dollar = new("USD", "US dollar", Dimension.Money);
    private static readonly Unit Percent = new("%", "percent", Dimension.Percent);
    private static readonly Unit Hour = new("h", "hour", Dimension.Duration, 3_600m);
    private static readonly Unit Person = new("person", "person", Dimension.Count);

    public static Fact Valuation { get; } = Row(2, "Acme Robotics", "valuation", 965_000_000_000m, Dollar) with
    {
        Period = Period.Month(2026, 5),
        Source = "Funding round, 28 May",
        SourceUrl = "https://example.org/round",
        Note = "post-money",
    };

    public static Fact Users { get; } = Row(3, "Acme Robotics", "users", 19_200_000m, Person);

    public static Fact Staff { get; } = Row(4, "Acme Robotics", "staff", 330m, Person) with { Id = "staff-1" };

    public static Fact Engineers { get; } = Row(5, "Acme Robotics", "share of engineers", 76m, Percent) with { Bound = HedgeClass.AtMost };

    public static Fact Shift { get; } = Row(6, "Acme Robotics", "shift", 16m, Hour);

    public static Fact OldRate { get; } = Row(7, "=cmd|' /C calc'!A0", "rate", -5m, Percent) with { Period = Period.Year(2025) };

    public static Fact Unused { get; } = Row(8, "Acme Robotics", "funding round", 65_000_000_000m, Dollar);

    public static Article Article { get; } = new("articles/acme.txt", Text) { Source = new SourceMap(Text) };

    /// <summary>Claims with verdicts, one of each at least, and two numbers that are no claims.</summary>
    public static ArticleReport Verified { get; } = new(Article, Claims(), [Skip("3.1", SkipReason.Version), Skip("2026", SkipReason.Year)]);

    /// <summary>The same without verdicts.</summary>
    public static ArticleReport Extracted { get; } =
        Verified with { Claims = [.. Verified.Claims.Select(claim => claim with { Link = null, Judgement = null })] };

    /// <summary>One claim of a JSON-lines document with fields of its own.</summary>
    public static ArticleReport Document { get; } = new(
        new Article("doc-7", "Acme has 300 staff.")
        {
            Source = new SourceMap("Acme has 300 staff."),
            InputLine = 7,
            Meta = JsonDocument.Parse("""{"desk":"business","n":1.50}""").RootElement,
        },
        [new(new Claim("00000000000d", new(new(9, 18), QuantityKind.Count, Point(300, new(9, 12)), Person), new(0, 19)), null, null)],
        []);

    public static Problem Problem { get; } = new(ProblemKind.Input, "CC999", "missing.txt", "no such file") { Help = "check the path" };

    /// <summary>Writes the sample, a problem and the summary.</summary>
    public static string Write(IReportFormat format, ReportOptions options, params IReadOnlyList<ArticleReport> reports)
    {
        var tally = new RunTally(reports.All(report => report.Claims.All(claim => claim.Judgement is not null)));
        tally.Track("facts.csv", [Valuation, Users, Staff, Engineers, Shift, OldRate, Unused]);
        using var output = new StringWriter();
        var writer = format.Open(output, options);
        foreach (var report in reports)
        {
            tally.Add(report);
            writer.Article(report);
        }

        tally.Add(Problem);
        writer.Problem(Problem);
        writer.Finish(tally.Summary());
        return output.ToString();
    }

    private static IReadOnlyList<CheckedClaim> Claims() =>
    [
        Judged(Claim(1, "$1 trillion", Point(1_000_000_000_000m, "$1 trillion"), QuantityKind.Money, Dollar, Hedged(HedgeClass.CloseTo, "close to")) with
        {
            Subject = new("Acme Robotics", At("Acme Robotics")),
            Metric = new("valuation", At("valued")),
            Period = Period.Month(2026, 5),
        }, new(Verdict.Supported, Severity.None, "D7", "The table has $965 billion, which lies in what \"close to $1 trillion\" says.")
        {
            Fact = Valuation,
            Core = new(950_000_000_000m, 1_025_000_000_000m),
            Halo = new(900_000_000_000m, 1_050_000_000_000m),
            Difference = 35_000_000_000m,
            Relative = 35m / 965m,
        }),
        Judged(Claim(2, "$1 trillion", Point(1_000_000_000_000m, "$1 trillion", 1), QuantityKind.Money, Dollar, Hedged(HedgeClass.Threshold, "crossed"), 1) with
        {
            Subject = new("Acme Robotics", null),
            Metric = new("valuation", At("valuation")),
            Attribution = new("Mr Wu", At("Mr Wu")),
        }, new(Verdict.Contradicted, Severity.Error, "D12", "The table has $965 billion, so a valuation of $1 trillion was not crossed; it is short by 3.5%.")
        {
            Fact = Valuation,
            Rule = "CC601",
            Core = new(1_000_000_000_000m, null),
            Halo = new(1_000_000_000_000m, null),
            Difference = 35_000_000_000m,
            Relative = 35m / 965m,
        }),
        Judged(Claim(3, "$965 billion", Point(965_000_000_000m, "$965 billion"), QuantityKind.Money, Dollar),
            new(Verdict.Mismatch, Severity.Error, "D1", "$965 billion is the valuation in the table, not the size of an initial public offering.")
            {
                Detail = "metric",
                Rule = "CC607",
                Fact = Valuation,
                Diagnosis = "the number of another metric, valuation",
                Candidates = [new(Unused, "\"funding round\" is not \"initial public offering\"")],
            }),
        Judged(Claim(4, "20 million people", Point(20_000_000m, "20 million"), QuantityKind.Count, Person, Hedged(HedgeClass.Approximate, "About")),
            new(Verdict.Rounded, Severity.None, "D8", "19.2 million, rounded.")
            {
                Fact = Users,
                Core = new(19_500_000m, 20_500_000m),
                Halo = new(19_000_000m, 21_000_000m),
                Difference = 800_000m,
                Relative = 0.041666m,
                Flags = ["reference-coarse", "undated"],
            }),
        Judged(Claim(5, "300 staff", Point(300m, "300"), QuantityKind.Count, Person),
            new(Verdict.Understated, Severity.Warning, "D14", "The table has 330 people.")
            {
                Rule = "CC601",
                Fact = Staff,
                Core = new(300, 300),
                Halo = new(300, 300),
                Difference = -30m,
                Relative = -30m / 330m,
            }),
        Judged(Claim(6, "80%", Point(80m, "80"), QuantityKind.Percent, Percent, Hedged(HedgeClass.MoreThan, "more than")),
            new(Verdict.Overstated, Severity.Note, "D14", "The table has at most 76%.")
            {
                Rule = "CC601",
                Fact = Engineers,
                Core = new(80m, 90m, LowOpen: true),
                Halo = new(80m, 90m),
                Difference = 4m,
                Relative = 0.0526m,
            }),
        Judged(Claim(7, "12 to 8 hours", new Amount.Range(Numeral(8, At("8")), Numeral(12, At("12")), true), QuantityKind.Duration, Hour),
            new(Verdict.Ambiguous, Severity.Note, "D6", "Two rows could be meant.")
            {
                Rule = "CC605",
                Candidates = [new(Shift, "fits as well"), new(Users, "fits as well"), new(Staff, "fits as well"), new(OldRate, "fits less")],
            }),
        Judged(Claim(8, "4 percent", Point(4m, "4", 1), QuantityKind.Percent, Percent, direction: ChangeDirection.Up),
            new(Verdict.Unverified, Severity.None, "D1", "No row of the table speaks of output.") { Detail = "no-reference", Rule = "CC605" }),
        Judged(Claim(9, "dozens of plants", new Amount.Vague(new(24, 99), new(20, 110)), QuantityKind.Count, new("plant", "plant", Dimension.Count)),
            new(Verdict.Conflicting, Severity.Warning, "D5", "Two rows of equal rank disagree.") { Rule = "CC608", Candidates = [new(Users, "says 31"), new(Staff, "says 12")] }),
        Judged(Claim(10, "-5%", Point(-5m, "-5"), QuantityKind.Percent, Percent),
            new(Verdict.Outdated, Severity.Warning, "D11", "-5% was true until 2025.") { Rule = "CC604", Fact = OldRate }),
        Judged(Claim(11, "$2 billion", Point(2_000_000_000m, "$2 billion"), QuantityKind.Money, Dollar) with { Reason = "forecast" },
            new(Verdict.Unverified, Severity.None, "D0", "A forecast cannot be checked.") { Detail = "not-checkable:forecast", Rule = "CC605" }),
        Judged(Claim(12, "$1.5 billion", Point(1_500_000_000m, "$1.5 billion"), QuantityKind.Money, Dollar) with { Pair = "00000000000d" },
            new(Verdict.Unverified, Severity.None, "D1", "No row of the table speaks of sales.") { Detail = "no-reference", Rule = "CC605" }),
    ];

    private static CheckedClaim Judged(Claim claim, Judgement judgement) =>
        new(claim, new Link(claim, judgement.Fact, judgement.Fact is null ? ["no metric of the table is named"] : ["\"Acme Robotics\" is the subject", "\"valued\" is the metric"]), judgement);

    private static Claim Claim(
        int id, string text, Amount amount, QuantityKind kind, Unit unit, Hedge? hedge = null, int occurrence = 0, ChangeDirection direction = ChangeDirection.None)
    {
        var span = At(text, occurrence);
        var start = Text.LastIndexOf('\n', span.Start) + 1;
        var quantity = new Quantity(span, kind, amount, unit) { Hedge = hedge ?? Hedge.None, Direction = direction };
        return new Claim($"{id:x12}", quantity, new TextSpan(start, Text.IndexOf('\n', span.End)));
    }

    private static SkippedNumber Skip(string text, SkipReason reason) => new(At(text), reason);

    private static Hedge Hedged(HedgeClass hedge, string words) => new(hedge, At(words));

    private static Amount.Point Point(decimal value, string text, int occurrence = 0) => Point(value, At(text, occurrence));

    private static Amount.Point Point(decimal value, TextSpan span) => new(Numeral(value, span));

    private static Numeral Numeral(decimal value, TextSpan span) => new(value, 1, 1, NumeralForm.Integer, span);

    private static Fact Row(int line, string subject, string metric, decimal value, Unit unit) =>
        new(subject, metric, Point(value, default(TextSpan)), unit, new("facts.csv", line, "value")) { ValueText = ReportNumber.Plain(value) };

    private static TextSpan At(string words, int occurrence = 0)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        for (; occurrence > 0; occurrence--) at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }
}
