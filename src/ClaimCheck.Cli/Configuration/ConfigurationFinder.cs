namespace ClaimCheck.Cli;

/// <summary>Finds the configuration of a run: the one that is named, else <c>claimcheck.json</c> in the folder of the first input or above it, up to the repository.</summary>
internal static class ConfigurationFinder
{
    private const string FileName = "claimcheck.json";

    /// <summary>The configuration; one without content where there is none.</summary>
    /// <param name="given">The value of <c>--config</c>; null for none.</param>
    /// <param name="inputs">The inputs of the run; standard input stands in the current folder.</param>
    public static RunConfiguration Find(string? given, IReadOnlyList<string> inputs)
    {
        var path = given is not null ? Path.GetFullPath(given) : Search(FolderOf(inputs));
        if (path is null) return RunConfiguration.None;
        var name = given ?? Path.GetRelativePath(Environment.CurrentDirectory, path);
        if (OperatingSystem.IsWindows()) name = name.Replace('\\', '/');
        try
        {
            var read = ConfigurationReader.Read(name, File.ReadAllBytes(path));
            // A path in a file belongs to the folder of the file.
            return read.Rates is { } rates ? read with { Rates = Path.Combine(Path.GetDirectoryName(given is null ? name : given) ?? "", rates) } : read;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new RunConfiguration(name) { Problems = [CliProblems.UnreadableConfiguration(name, error)] };
        }
    }

    private static string FolderOf(IReadOnlyList<string> inputs)
    {
        if (inputs.Count == 0 || inputs[0] == "-" || PathPattern.IsPattern(inputs[0])) return Environment.CurrentDirectory;
        var first = Path.GetFullPath(inputs[0]);
        return Directory.Exists(first) ? first : Path.GetDirectoryName(first) ?? Environment.CurrentDirectory;
    }

    private static string? Search(string folder)
    {
        var here = Path.Combine(folder, FileName);
        if (File.Exists(here)) return here;
        var above = new List<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            above.Add(at);
            if (Path.Exists(Path.Combine(at, ".git"))) return above.Select(each => Path.Combine(each, FileName)).FirstOrDefault(File.Exists);
        }

        return null;
    }
}
