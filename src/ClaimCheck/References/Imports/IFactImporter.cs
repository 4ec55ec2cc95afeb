namespace ClaimCheck.References;

/// <summary>Turns one form of published file into rows of one fact each.</summary>
public interface IFactImporter
{
    /// <summary>What it is called on the command line: "wdi".</summary>
    string Name { get; }

    /// <summary>What it reads, in words.</summary>
    string Describes { get; }

    /// <summary>Reads a file. Never throws for what it contains.</summary>
    FactImport Import(TableText file, ImportOptions options);
}
