using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Every form of file that can be imported. Adding one is a class and a line here.</summary>
public static class FactImporters
{
    /// <summary>All importers, in the order of help.</summary>
    public static IReadOnlyList<IFactImporter> All { get; } =
        [new WdiImporter(), new OwidImporter(), new SdmxCsvImporter(), new EurostatImporter(), new WikidataImporter(), new CompanyFactsImporter()];

    /// <summary>Imports a file from a stream, to its end or to the limit of the options.</summary>
    /// <param name="importer">How to read it.</param>
    /// <param name="name">How the user named it.</param>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="options">How to import it; the defaults when null.</param>
    public static FactImport Import(IFactImporter importer, string name, Stream stream, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Import(importer, name, ReferenceLoader.ReadAll(stream, (options ?? ImportOptions.Default).Tables.MaxBytes), options);
    }

    /// <summary>Imports a file from memory.</summary>
    /// <param name="importer">How to read it.</param>
    /// <param name="name">How the user named it; messages begin with it, and every row says where in it its value stood.</param>
    /// <param name="bytes">The file; UTF-8, or UTF-16 with a byte-order mark.</param>
    /// <param name="options">How to import it; the defaults when null.</param>
    public static FactImport Import(IFactImporter importer, string name, ReadOnlyMemory<byte> bytes, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(importer);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ImportOptions.Default;
        if (bytes.Length > options.Tables.MaxBytes) return Unusable(ReferenceProblems.TooLarge(name, options.Tables.MaxBytes));
        if (TableDecoder.Decode(name, bytes, out var text) is { } undecoded) return Unusable(undecoded);
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty) return Unusable(ReferenceProblems.Empty(name));
        return importer.Import(text, options);
    }

    private static FactImport Unusable(Problem problem) => new([], [problem]);
}
