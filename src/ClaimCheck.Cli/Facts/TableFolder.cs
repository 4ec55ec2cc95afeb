using System.IO.Enumeration;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>A folder given where a table may be: all tables in it.</summary>
internal static class TableFolder
{
    /// <summary>The tables under a folder, by name; hidden files, links to folders, metadata and mappings are none. The path itself where it is no folder, or where the folder has no table.</summary>
    /// <param name="path">The folder, or a file.</param>
    /// <param name="most">How many tables a folder may hold; of one with more none is taken.</param>
    public static IReadOnlyList<string> Expand(string path, int most)
    {
        if (!Directory.Exists(path)) return [path];
        var endings = ReferenceSources.All.SelectMany(source => source.Extensions).Concat(SqliteTables.Extensions).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16 };
        // A link to a folder may lead back up.
        var files = new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        var tables = files
            .Where(file => endings.Contains(Path.GetExtension(file)) && !file.EndsWith(".metadata.json", StringComparison.OrdinalIgnoreCase)
                && Path.GetFileName(file) is not "claimcheck.json" and not "fx.csv")
            .Take(most == int.MaxValue ? most : most + 1).Order(StringComparer.Ordinal).ToList();
        return tables.Count > 0 && tables.Count <= most ? tables : [path];
    }

    /// <summary>Why nothing of a folder was taken.</summary>
    public static Problem WhyNone(string name, string path)
    {
        var found = Expand(path, int.MaxValue);
        return found is [var only] && only == path ? CliProblems.EmptyTableFolder(name) : CliProblems.TooManyTables(name, found.Count);
    }
}
