namespace ClaimCheck.References;

/// <summary>A table of one fact a row.</summary>
internal static class LongTable
{
    /// <summary>Reads every row; those that cannot be read whole are reported and left out.</summary>
    public static List<Fact> Read(TableRows table, LongColumns columns, ReferenceOptions options)
    {
        var reader = new FactReader(table, columns, options);
        var facts = new List<Fact>(table.Rows.Count);
        var missing = (First: default(TableRow), Count: 0);
        foreach (var row in table.Rows)
        {
            if (reader.Read(row, out var isMissing) is { } fact) facts.Add(fact);
            else if (isMissing) missing = (missing.Count == 0 ? row : missing.First, missing.Count + 1);
        }

        if (missing.Count > 0)
        {
            var value = columns["value"];
            table.Problems.Add(ReferenceProblems.NoValue(
                table.File, table.Locate(missing.First, value), table.Header[value], missing.First.Cells[value], missing.Count - 1));
        }

        return facts;
    }
}
