using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Every message of <see cref="FactLint"/>, CC980 to CC989.</summary>
internal static class LintProblems
{
    public static LintFinding Conflict(Fact fact, Fact other, bool sameFile) => Make(
        FactSeverity.Error, "CC980", fact, "value",
        $"{Value(fact)} is another value than {Value(other)} in {Line(other, sameFile)} for the same subject, metric and period",
        "keep one, or tell them apart by period, dims or rank");

    public static LintFinding Duplicate(Fact fact, Fact other, bool sameFile) => Make(
        FactSeverity.Note, "CC981", fact, "value", $"the row says the same as {Line(other, sameFile)}", "keep one of them");

    public static LintFinding Overlap(Fact fact, Fact other, bool sameFile) => Make(
        FactSeverity.Warning, "CC982", fact, "valid_from",
        $"{Value(fact)} is valid on days on which {Value(other)} in {Line(other, sameFile)} is valid too", "end the one on the day before the other begins");

    public static LintFinding UnlikeUnit(Fact fact, string usual, int rows) => Make(
        FactSeverity.Warning, "CC983", fact, "unit",
        $"{ReferenceProblems.Quote(fact.UnitText ?? "")} is another sort of unit than {ReferenceProblems.Quote(usual)} in {Rows(rows)} of the metric {ReferenceProblems.Quote(fact.Metric)}",
        "give the two metrics names of their own, or mend the unit");

    public static LintFinding NoUnit(Fact fact, string usual, int rows) => Make(
        FactSeverity.Warning, "CC983", fact, "unit",
        $"no unit, and {ReferenceProblems.Quote(usual)} in {Rows(rows)} of the metric {ReferenceProblems.Quote(fact.Metric)}", "name the unit: without one any unit fits");

    public static LintFinding UnknownUnit(Fact fact) => Make(
        FactSeverity.Warning, "CC984", fact, "unit",
        $"{ReferenceProblems.Quote(fact.UnitText!)} is no known unit and is read as a noun that is counted", "write a unit such as USD, km, % or the noun that is counted");

    public static LintFinding SharedAlias(Fact fact, string alias, string other, string? metric) => Make(
        metric is null ? FactSeverity.Note : FactSeverity.Warning, "CC985", fact, alias.Equals(fact.Subject, StringComparison.OrdinalIgnoreCase) ? "subject" : "aliases",
        $"{Shared(fact, alias, other)}{(metric is null ? "" : $", and both have the metric {ReferenceProblems.Quote(metric)}")}",
        metric is null ? null : "an article that uses it can mean either; leave it to one of them");

    public static LintFinding OutOfBounds(Fact fact, decimal bound, bool isLow) => Make(
        FactSeverity.Error, "CC986", fact, "value",
        $"{Value(fact)} lies {(isLow ? "below" : "above")} {Number(bound)} in the column \"{(isLow ? "low" : "high")}\"", "mend the value or its bounds");

    public static LintFinding Expired(Fact fact, DateOnly day) => Make(
        FactSeverity.Note, "CC987", fact, "valid_to",
        $"the row was valid until {Day(fact.ValidTo!.Value)}, and is asked about for {Day(day)}", "add the value that followed");

    public static LintFinding NoSource(Fact fact, int rows) => Make(
        FactSeverity.Note, "CC988", fact, "source", rows == 1 ? "the row names no source" : $"the row names no source, as {Rows(rows - 1)} below it", "say in source or source_url where the value comes from");

    public static LintFinding Separators(Fact fact, string usual) => Make(
        FactSeverity.Warning, "CC989", fact, "value",
        $"{Value(fact)} groups its digits otherwise than {ReferenceProblems.Quote(usual)} above it", "write all numbers one way, best without separators");

    public static Problem More(Problem one, int count) => new(ProblemKind.Note, one.Code, one.Document, $"{Number(count)} more like the ones above {(count == 1 ? "is" : "are")} not listed");

    private static string Shared(Fact fact, string alias, string other) =>
        alias.Equals(fact.Subject, StringComparison.OrdinalIgnoreCase) ? $"the subject {ReferenceProblems.Quote(alias)} is also an alias of {ReferenceProblems.Quote(other)}"
        : alias.Equals(other, StringComparison.OrdinalIgnoreCase) ? $"the alias {ReferenceProblems.Quote(alias)} is a subject of its own"
        : $"the alias {ReferenceProblems.Quote(alias)} also names {ReferenceProblems.Quote(other)}";

    private static LintFinding Make(FactSeverity severity, string code, Fact fact, string cell, string message, string? help) =>
        new(severity, new Problem(ProblemKind.Note, code, fact.Address.File, message) { Line = fact.Address.Line, Help = help }) { Cell = cell, Row = fact };

    private static string Value(Fact fact) => ReferenceProblems.Quote(fact.ValueText);

    private static string Line(Fact fact, bool sameFile) => sameFile ? $"line {Number(fact.Address.Line)}" : $"{fact.Address.File}:{fact.Address.Line.ToString(CultureInfo.InvariantCulture)}";

    private static string Rows(int count) => count == 1 ? "1 row" : $"{Number(count)} rows";

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
