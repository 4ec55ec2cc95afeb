using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What every header must keep to, whatever its file's form.</summary>
internal static class TableHeader
{
    /// <summary>Reports names that stand twice, which a column of known meaning must not, and columns without a name.</summary>
    public static void Check(string file, string[] names, ProblemList problems, Func<int, LinePosition> locate)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < names.Length; column++)
        {
            if (names[column].Length == 0) problems.Add(ReferenceProblems.NamelessColumn(file, locate(column), column + 1));
            else if (!seen.Add(FactColumns.Fold(names[column])))
                problems.Add(ReferenceProblems.DuplicateColumn(file, locate(column), names[column], FactColumns.Find(names[column]) is not null));
        }
    }
}
