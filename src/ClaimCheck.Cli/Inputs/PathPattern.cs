using System.IO.Enumeration;

namespace ClaimCheck.Cli;

/// <summary>Patterns that a shell left alone: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any folders.</summary>
internal static class PathPattern
{
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>Whether a path holds a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in ordinal order folder by folder. Hidden names match only where the pattern starts with a dot too; unreadable folders match nothing.</summary>
    public static IEnumerable<string> Match(string pattern)
    {
        var parts = pattern.Split(Separators);
        var fixedParts = parts.TakeWhile(part => !IsPattern(part)).Count();
        var start = string.Join('/', parts[..fixedParts]);
        if (fixedParts > 0 && start.Length == 0) start = "/";
        return Match(start, parts.AsMemory(fixedParts));
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> parts)
    {
        var part = parts.Span[0];
        var rest = parts[1..];
        if (part == "**")
        {
            if (rest.IsEmpty) rest = new[] { "*" };
            foreach (var path in Match(folder, rest)) yield return path;
            foreach (var inner in Names(folder, "*", folders: true))
                foreach (var path in Match(Joined(folder, inner), parts)) yield return path;
        }
        else if (rest.IsEmpty)
        {
            foreach (var name in Names(folder, part, folders: false)) yield return Joined(folder, name);
        }
        else if (part is "." or ".." or "")
        {
            foreach (var path in Match(Joined(folder, part), rest)) yield return path;
        }
        else
        {
            foreach (var name in Names(folder, part, folders: true))
                foreach (var path in Match(Joined(folder, name), rest)) yield return path;
        }
    }

    private static List<string> Names(string folder, string part, bool folders)
    {
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos();
            return [.. entries
                .Where(entry => entry is DirectoryInfo == folders && (!folders || entry.LinkTarget is null))
                .Select(entry => entry.Name)
                .Where(name => (part.StartsWith('.') || !name.StartsWith('.')) && FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: OperatingSystem.IsWindows()))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Joined(string folder, string name) => folder.Length == 0 ? name : folder.EndsWith('/') ? $"{folder}{name}" : $"{folder}/{name}";
}
