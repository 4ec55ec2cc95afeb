namespace ClaimCheck.References;

/// <summary>Every form in which a table can come. Adding one is a class and a line here.</summary>
public static class ReferenceSources
{
    /// <summary>All sources, in the order in which they are asked; the last takes what no other takes.</summary>
    public static IReadOnlyList<IReferenceSource> All { get; } = [new JsonSource(), new CsvSource()];

    /// <summary>The source for a file: by the ending of its name, and where that says nothing by how it starts.</summary>
    public static IReferenceSource For(TableText file)
    {
        var extension = file.Extension;
        if (All.FirstOrDefault(source => source.Extensions.Contains(extension)) is { } named) return named;
        var start = file.Bytes.Span.TrimStart(" \t\r\n"u8);
        foreach (var source in All)
            if (source.Accepts(start)) return source;
        return All[^1];
    }
}
