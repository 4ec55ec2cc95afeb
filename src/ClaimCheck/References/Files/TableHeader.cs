using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What every header must keep to, whatever its file's form.</summary>
internal static class TableHeader
{
    /// <summary>More columns than any spreadsheet has.</summary>
    public const int MostColumns = 16_384;

    /// <summary>The longest name, in bytes.</summary>
    public const int LongestName = 10_000;

    /// <summary>Reports names that stand twice, which a column with a meaning must not in a table of one fact a row, and columns without a name.</summary>
    public static void Check(string file, string[] names, ProblemList problems, Func<int, LinePosition> locate)
    {
        var isLong = new LongColumns(names).IsMeant;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < names.Length; column++)
        {
            if (names[column].Length == 0) problems.Add(ReferenceProblems.NamelessColumn(file, locate(column), column + 1, isLong));
            else if (!seen.Add(FactColumns.Fold(names[column])))
                problems.Add(ReferenceProblems.DuplicateColumn(file, locate(column), names[column], isLong && FactColumns.Find(names[column]) is not null));
        }
    }
}
