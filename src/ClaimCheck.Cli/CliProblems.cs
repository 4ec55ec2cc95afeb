using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>What the program itself can find wrong: every message and its code, CC960 to CC979, in one place.</summary>
internal static class CliProblems
{
    public const string UnreadableCode = "CC961";

    public static Problem NoSuchFile(string name) =>
        new(ProblemKind.Input, "CC960", name, "no such file or folder");

    public static Problem Unreadable(string name, Exception error) =>
        new(ProblemKind.Input, UnreadableCode, name, $"cannot be read: {Reason(error)}");

    public static Problem NoArticles(string name, IEnumerable<string> extensions) =>
        new(ProblemKind.Input, "CC962", name, "no articles in this folder") { Help = $"it is searched for {string.Join(", ", extensions)}" };

    public static Problem NoMatch(string pattern) =>
        new(ProblemKind.Input, "CC963", pattern, "no file matches");

    public static Problem Unwritable(string name, Exception error) =>
        new(ProblemKind.Usage, "CC964", name, $"cannot be written: {Reason(error)}");

    public static Problem NoSuchTable(string name) =>
        new(ProblemKind.Reference, "CC965", name, "no such reference table");

    public static Problem UnreadableTable(string name, Exception error) =>
        new(ProblemKind.Reference, "CC966", name, $"cannot be read: {Reason(error)}");

    public static Problem UnreadableConfiguration(string name, Exception error) =>
        new(ProblemKind.Usage, "CC966", name, $"cannot be read: {Reason(error)}");

    public static Problem TooManyFiles(int limit) =>
        new(ProblemKind.Input, "CC978", null, $"more than {Count(limit)} articles; the others were not read") { Help = "give fewer at once, or raise the limit with --max-files" };

    public static Problem TooManyTables(string name, int found) =>
        new(ProblemKind.Reference, "CC979", name, $"{Count(found)} tables in this folder, over the limit") { Help = "name the ones that are meant, or raise the limit with --max-files" };

    public static Problem RatesTooLarge(string name, long limit) =>
        new(ProblemKind.Reference, "CC979", name, $"the table of rates is larger than {Count(limit)} bytes") { Help = "keep the days and currencies that the articles need" };

    public static Problem EmptyTableFolder(string name) =>
        new(ProblemKind.Reference, "CC972", name, "no tables in this folder");

    public static Problem TableOutside(string name, int? line, string reference) =>
        new(ProblemKind.Reference, "CC967", name, $"reference \"{reference}\" leaves the folder of its file") { Line = line, Help = "--allow-outside permits it" };

    public static Problem TableFound(string table) =>
        new(ProblemKind.Note, "CC968", table, "taken as the reference, because none was given");

    public static Problem MoreTableNotes(int count) =>
        new(ProblemKind.Note, "CC945", null, $"{Count(count)} more {(count == 1 ? "note" : "notes")} about tables that documents name {(count == 1 ? "is" : "are")} not listed here") { Help = "the JSON report has them all; claimcheck facts lint shows those of one table" };

    public static Problem NoTable(string article) =>
        new(ProblemKind.Note, "CC969", article, "no reference was given, and no facts.csv lies beside it or above") { Help = "its claims stay unverified" };

    public static Problem NoClaims() =>
        new(ProblemKind.Note, "CC970", null, "no claim was found in any input") { Help = "--fail-if-empty makes that a failure" };

    public static Problem Usage(string message, string? help = null) =>
        new(ProblemKind.Usage, "CC971", null, message) { Help = help };

    // The system's own words, without the path that is already in front of them and without our full stop.
    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "no such folder",
        FileNotFoundException => "no such file",
        PathTooLongException => "the path is too long",
        _ => Lower(error.Message.TrimEnd('.')),
    };

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Lower(string text)
    {
        var quoted = text.IndexOf(" : '", StringComparison.Ordinal);
        if (quoted > 0) text = text[..quoted];
        return text.Length > 0 ? $"{char.ToLowerInvariant(text[0])}{text[1..]}" : text;
    }
}
