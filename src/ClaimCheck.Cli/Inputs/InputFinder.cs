namespace ClaimCheck.Cli;

/// <summary>Turns the paths of a command line into files: folders are walked, patterns matched, each file is taken once.</summary>
/// <param name="extensions">Endings of the files that a folder is searched for, lower case with the dot.</param>
/// <param name="standardInputName">What standard input is called.</param>
internal sealed class InputFinder(IReadOnlyList<string> extensions, string standardInputName)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The files in the order of the paths; inside a folder in ordinal order of names. Hidden files, links to folders and tables are left out of folders.</summary>
    public IEnumerable<FoundInput> Find(IEnumerable<string> paths) => paths.SelectMany(Find);

    private IEnumerable<FoundInput> Find(string path)
    {
        if (path == "-") return _taken.Add("-") ? [new(new InputFile(standardInputName, null), null)] : [];
        if (File.Exists(path)) return Once(path);
        if (Directory.Exists(path)) return Folder(path);
        return PathPattern.IsPattern(path) ? Pattern(path) : [new(null, CliProblems.NoSuchFile(Slashes(path)))];
    }

    private IEnumerable<FoundInput> Folder(string folder)
    {
        var hasArticles = false;
        foreach (var found in Walk(folder))
        {
            hasArticles = true;
            if (found.Problem is not null) yield return found;
            else foreach (var once in Once(found.File!.Path!)) yield return once;
        }

        if (!hasArticles) yield return new(null, CliProblems.NoArticles(Slashes(folder), extensions));
    }

    private IEnumerable<FoundInput> Walk(string folder)
    {
        List<FileSystemInfo> entries;
        FoundInput? refused = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            entries = [];
            refused = new(null, CliProblems.Unreadable(Slashes(folder), error));
        }

        if (refused is { } problem) yield return problem;
        foreach (var entry in entries.Where(IsVisible).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                // A link to a folder may lead back up.
                if (entry.LinkTarget is not null) continue;
                foreach (var found in Walk(path)) yield return found;
            }
            else if (extensions.Contains(entry.Extension.ToLowerInvariant()))
            {
                yield return new(new InputFile(path, path), null);
            }
        }
    }

    private IEnumerable<FoundInput> Pattern(string pattern)
    {
        var any = false;
        foreach (var path in PathPattern.Match(pattern))
        {
            any = true;
            foreach (var once in Once(path)) yield return once;
        }

        if (!any) yield return new(null, CliProblems.NoMatch(Slashes(pattern)));
    }

    private IEnumerable<FoundInput> Once(string path) =>
        _taken.Add(Path.GetFullPath(path)) ? [new(new InputFile(Slashes(path), path), null)] : [];

    private static bool IsVisible(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden);

    // Elsewhere a backslash is a character like any other.
    private static string Slashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
