using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What can be wrong with a mapping, CC997 and CC998.</summary>
internal static class MapProblems
{
    public static Problem NotJson(string file, LinePosition place) =>
        new(ProblemKind.Reference, "CC997", file, "the file is not JSON from here on") { Line = place.Line, Column = place.Column };

    public static Problem Bad(string file, string path, string right) =>
        new(ProblemKind.Reference, "CC997", file, $"{ReferenceProblems.Quote(path)} cannot be used") { Help = right };

    public static Problem NoColumn(string file, int line, string name, IReadOnlyList<string> found) =>
        new(ProblemKind.Reference, "CC998", file, $"the mapping names a column {ReferenceProblems.Quote(name)}, and the header has {ReferenceProblems.Names(found)}") { Line = line, Help = "write the name as it stands in the header" };

    public static Problem NoValues(string file, int line, IReadOnlyList<string> found) =>
        new(ProblemKind.Reference, "CC998", file, $"the mapping names no column of numbers among {ReferenceProblems.Names(found)}") { Line = line, Help = "give metrics, or periods with a pattern that fits" };
}
