using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>What can be wrong with a configuration, CC973 to CC975: each with its place.</summary>
internal static class ConfigurationProblems
{
    public static Problem NotJson(string name, LinePosition place) =>
        new(ProblemKind.Usage, "CC973", name, "the file is not JSON from here on") { Line = place.Line, Column = place.Column };

    public static Problem Unknown(string name, LinePosition place, string found, string? near, IEnumerable<string> known) =>
        new(ProblemKind.Usage, "CC974", name, $"\"{found}\" has no meaning here") { Line = place.Line, Column = place.Column, Help = near is null ? $"one of {string.Join(", ", known)}" : $"did you mean {near}" };

    public static Problem Bad(string name, LinePosition place, string property, string right) =>
        new(ProblemKind.Usage, "CC974", name, $"\"{property}\" cannot be used") { Line = place.Line, Column = place.Column, Help = right };

    public static Problem NoClaim(string name, LinePosition place, string id) =>
        new(ProblemKind.Note, "CC975", name, $"no claim of this run has the id \"{id}\"") { Line = place.Line, Column = place.Column, Help = "take it out, or give the documents that it is for" };
}
