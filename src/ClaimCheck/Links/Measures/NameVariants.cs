namespace ClaimCheck.Links;

/// <summary>What prose calls a row or category of a chart: without its bracket, without its rank, by one part of a name that lists several.</summary>
internal static class NameVariants
{
    private const int MostNames = 300;

    private static readonly string[] Joints = [", and ", " and ", " & ", ", ", "/"];

    /// <summary>Adds to an index what prose may call its rows and categories; a part is added only when no other name has all of it.</summary>
    public static void AddTo(TableIndex index, MeasureTable table)
    {
        foreach (var facet in new[] { Facet.Subject, Facet.Metric })
        {
            var names = index.Phrases.Where(phrase => phrase.Facet == facet && table.Tells(phrase) && AgeGroup.Of(phrase.Text) is null).ToList();
            if (names.Count > MostNames) continue;
            var plain = names.Where(name => Plain(name.Text) is not null).GroupBy(name => Plain(name.Text)!, StringComparer.OrdinalIgnoreCase).ToList();
            foreach (var group in plain) index.AddName(facet, group.Key, group.SelectMany(name => name.Facts).Order());
            if (facet == Facet.Metric) AddParts(index, table, names);
        }
    }

    private static void AddParts(TableIndex index, MeasureTable table, List<TablePhrase> names)
    {
        foreach (var name in names)
            foreach (var part in Parts(name.Text))
            {
                if (index.Read(Facet.Metric, part) is not { } read || Content(read).Any(table.IsCaption)) continue;
                if (names.Exists(other => !other.Facts.SequenceEqual(name.Facts) && Content(read).All(other.Stems.Contains))) continue;
                index.AddName(Facet.Metric, part, name.Facts);
            }
    }

    private static IEnumerable<int> Content(TablePhrase phrase) => phrase.Stems.Where((_, word) => phrase.Content[word]);

    /// <summary>A name without a rank before it and a bracket behind it: "Furious 7" for "Furious 7 (2015)"; null when nothing is to be taken away.</summary>
    public static string? Plain(string name)
    {
        var text = name.AsSpan().Trim().TrimEnd('*');
        if (text.StartsWith("(") && text.IndexOf(')') is var close and > 0 && close + 1 < text.Length) text = text[(close + 1)..].Trim();
        if (text.IndexOf('(') is var open and > 0) text = text[..open].TrimEnd();
        return text.Length > 1 && text.Length < name.Length ? text.ToString() : null;
    }

    /// <summary>The parts of a name that joins several: "Agriculture", "forestry", "fishing"; none for a plain name.</summary>
    public static IEnumerable<string> Parts(string name)
    {
        var parts = (Plain(name) ?? name).Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.Where(part => part.Length > 1) : [];
    }
}
