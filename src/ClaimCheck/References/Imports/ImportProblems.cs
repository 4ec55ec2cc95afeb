using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What can be wrong with a file that is imported, CC990 to CC994.</summary>
internal static class ImportProblems
{
    public static Problem OtherKind(string file, string kind, string wanted) =>
        new(ProblemKind.Reference, "CC990", file, $"the file is no export of the kind {kind}") { Help = $"that has {wanted}" };

    public static Problem NotJson(string file, LinePosition place) =>
        new(ProblemKind.Reference, "CC990", file, "the file is not JSON from here on") { Line = place.Line, Column = place.Column, Help = "save it once more from its source" };

    public static Problem NoFacts(string file) => new(ProblemKind.Reference, "CC991", file, "the file has no value that can be taken over");

    public static Problem UnknownUnit(string file, string unit, int values) =>
        new(ProblemKind.Note, "CC992", file, $"the unit {ReferenceProblems.Quote(unit)} is not known: {Count(values)} left without one") { Help = "name the unit in the column unit" };

    public static Problem Missing(string file, int count) =>
        new(ProblemKind.Note, "CC993", file, $"{(count == 1 ? "1 cell without a value was" : $"{Number(count)} cells without a value were")} left out");

    public static Problem Unreadable(string file, int? line, string column, string found) =>
        new(ProblemKind.ReferenceRow, "CC994", file, $"{ReferenceProblems.Quote(found)} in {ReferenceProblems.Quote(column)} is no value that can be taken over") { Line = line, Help = "the value is left out" };

    public static Problem NoPeriod(string file, int? line, string found) =>
        new(ProblemKind.ReferenceRow, "CC994", file, $"{ReferenceProblems.Quote(found)} is no period that can be taken over") { Line = line, Help = "the value is left out" };

    private static string Count(int values) => values == 1 ? "1 value is" : $"{Number(values)} values are";

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
