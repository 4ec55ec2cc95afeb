using System.Runtime.CompilerServices;
using System.Text;
using ClaimCheck.References;

namespace ClaimCheck.Tests.References;

/// <summary>The tables of Files/references, and tables written in a test.</summary>
internal static class TableFiles
{
    public static ReferenceTable Load(string file, ReferenceOptions? options = null) =>
        ReferenceLoader.Load(Path.GetFileName(file), File.ReadAllBytes(Path.Combine(Folder(), file)), options);

    public static ReferenceTable Read(string table, string name = "facts.csv", ReferenceOptions? options = null) =>
        ReferenceLoader.Load(name, Encoding.UTF8.GetBytes(table), options);

    /// <summary>The only fact of a table with one row, whose every cell could be read.</summary>
    public static Fact One(string value, string unit = "", string scale = "")
    {
        var table = Read($"subject\tmetric\tvalue\tunit\tscale\nAcme\tsize\t{value}\t{unit}\t{scale}\n", "facts.tsv");
        if (table.Problems.Count > 0) throw new InvalidOperationException(table.Problems[0].ToString());
        return table.Facts.Single();
    }

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Files", "references");
}
