namespace ClaimCheck.References;

/// <summary>Where a fact stands, so that a person can go and look.</summary>
/// <param name="File">The table as the user named it.</param>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Column">The name of the column that holds the value.</param>
public readonly record struct FactAddress(string File, int Line, string Column);
