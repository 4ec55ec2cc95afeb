using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What can be wrong with a table of rates, CC999.</summary>
internal static class RateProblems
{
    public static Problem Columns(string file) =>
        new(ProblemKind.Reference, "CC999", file, "the table has no rates") { Help = "it needs the columns date, from, to and rate" };

    public static Problem Row(string file, int line) =>
        new(ProblemKind.ReferenceRow, "CC999", file, "the row holds no rate") { Line = line, Help = "write a day such as 2026-05-29, two different codes such as EUR and USD, and a number above 0" };
}
