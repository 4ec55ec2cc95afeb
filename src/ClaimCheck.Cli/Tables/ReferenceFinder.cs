using System.Collections.Concurrent;
using ClaimCheck.Articles;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>Which tables a document is checked against, and what is to be said about that.</summary>
/// <param name="Files">The tables; empty when there is none.</param>
/// <param name="Notice">What is to be said once for <paramref name="NoticeKey"/>; null for nothing.</param>
/// <param name="NoticeKey">Tells equal notices apart: a folder, or a document's own table.</param>
internal sealed record ReferenceChoice(IReadOnlyList<TableFile> Files, Problem? Notice = null, string NoticeKey = "");

/// <summary>Chooses the tables: those of the command line and the document's own; only when neither is given, <c>facts.csv</c> in the folder or above.</summary>
/// <param name="given">The values of <c>-r</c>.</param>
/// <param name="allowOutside">Whether a document's own table may lie outside its file's folder.</param>
/// <param name="maxTables">The most tables that a folder may hold.</param>
/// <remarks>Safe for several threads; each folder is searched once.</remarks>
internal sealed class ReferenceFinder(IReadOnlyList<string> given, bool allowOutside, int maxTables = Limits.DefaultMaxFiles)
{
    private const string FileName = "facts.csv";

    private readonly ConcurrentDictionary<string, string?> _found = new(StringComparer.Ordinal);

    /// <summary>The tables of the command line, each once.</summary>
    public IReadOnlyList<TableFile> Given { get; } =
        [.. given.SelectMany(path => TableFolder.Expand(path, maxTables)).Select(path => new TableFile(Slashes(path), Path.GetFullPath(path), true)).DistinctBy(table => table.Path)];

    /// <summary>The tables of one document.</summary>
    public ReferenceChoice For(Article article, InputFile input)
    {
        if (article.Reference is { Length: > 0 } own)
        {
            var table = Own(own, input);
            return table is not null
                ? new(Given.Any(each => each.Path == table.Path) ? Given : [.. Given, table])
                : new(Given, CliProblems.TableOutside(input.Name, article.InputLine, own), $"{input.Name}\0{own}");
        }

        if (Given.Count > 0) return new(Given);
        if (_found.GetOrAdd(input.Folder, Search) is { } found) return new([Found(found, input)]);
        return new([], CliProblems.NoTable(input.Name), input.Folder);
    }

    private TableFile? Own(string reference, InputFile input)
    {
        if (reference.Contains('\0', StringComparison.Ordinal)) return null;
        var path = Path.GetFullPath(Path.Combine(input.Folder, reference));
        var isInside = path.StartsWith(Path.EndsInDirectorySeparator(input.Folder) ? input.Folder : input.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!isInside && !allowOutside) return null;
        var folder = input.Path is null ? "" : Path.GetDirectoryName(input.Path);
        return new TableFile(Slashes(Path.Combine(folder ?? "", reference)), path, false);
    }

    // As the user would have typed it: relative where the article was.
    private static TableFile Found(string path, InputFile input)
    {
        var name = Slashes(input.Path is not null && Path.IsPathRooted(input.Path) ? path : Path.GetRelativePath(Environment.CurrentDirectory, path));
        return new TableFile(name, path, true) { Notice = CliProblems.TableFound(name) };
    }

    private static string? Search(string folder)
    {
        var here = Path.Combine(folder, FileName);
        if (File.Exists(here)) return here;
        var above = new List<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            above.Add(at);
            if (!Path.Exists(Path.Combine(at, ".git"))) continue;
            return above.Select(each => Path.Combine(each, FileName)).FirstOrDefault(File.Exists);
        }

        // Outside a repository nothing says where to stop, so nothing above is taken.
        return null;
    }

    private static string Slashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
