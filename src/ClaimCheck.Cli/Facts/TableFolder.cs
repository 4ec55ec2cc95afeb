using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary>A folder given where a table may be: all tables in it.</summary>
internal static class TableFolder
{
    /// <summary>The tables under a folder, by name; hidden files, metadata and mappings are none. The path itself where it is no folder, or where the folder has no table.</summary>
    public static IReadOnlyList<string> Expand(string path)
    {
        if (!Directory.Exists(path)) return [path];
        var endings = ReferenceSources.All.SelectMany(source => source.Extensions).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16 };
        var tables = Directory.EnumerateFiles(path, "*", options)
            .Where(file => endings.Contains(Path.GetExtension(file)) && !file.EndsWith(".metadata.json", StringComparison.OrdinalIgnoreCase)
                && Path.GetFileName(file) is not "claimcheck.json" and not "fx.csv")
            .Order(StringComparer.Ordinal).ToList();
        return tables.Count > 0 ? tables : [path];
    }
}
