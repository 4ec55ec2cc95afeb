namespace ClaimCheck.References;

/// <summary>Reads header and rows out of one form of file.</summary>
public interface IReferenceSource
{
    /// <summary>What it is called in messages: "CSV".</summary>
    string Name { get; }

    /// <summary>Endings of file names that mean this form, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file of unknown ending looks like this form.</summary>
    /// <param name="start">The first bytes of the decoded file, white space left out.</param>
    bool Accepts(ReadOnlySpan<byte> start);

    /// <summary>Reads a file. Never throws for what it contains; linear in its length.</summary>
    TableRows Read(TableText file, ReferenceOptions options);
}
