namespace ClaimCheck.References;

/// <summary>Says which rows of a large table an article can be about, by their names alone.</summary>
/// <remarks>May answer yes too often, never no too often: what it refuses is not read.</remarks>
public interface IFactFilter
{
    /// <summary>Whether the article can name a subject by this name or alias.</summary>
    bool NamesSubject(ReadOnlySpan<char> name);

    /// <summary>Whether the article can name a metric by this name or alias.</summary>
    bool NamesMetric(ReadOnlySpan<char> name);

    /// <summary>Ids of rows that are wanted whatever they are about: somebody pinned a number to them.</summary>
    IReadOnlyCollection<string> Ids => [];
}
