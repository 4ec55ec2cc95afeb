namespace ClaimCheck.Links;

/// <summary>A name or alias of the table, as stems, with the rows that it stands for.</summary>
/// <param name="Facet">Whether it names a subject or a metric.</param>
/// <param name="Text">As written in the table.</param>
/// <param name="Stems">Its words in order, as numbers of stems.</param>
/// <param name="Content">Which of them say something: function words can be passed over.</param>
/// <param name="IsName">Whether it is written with a capital, and so matches only capitals.</param>
internal sealed record TablePhrase(Facet Facet, string Text, int[] Stems, bool[] Content, bool IsName)
{
    private readonly List<int> _facts = [];

    /// <summary>Whether it is what is left of the name of a change ("property tax" of "property tax increase"): only a number that rose or fell can carry it.</summary>
    public bool NeedsChange { get; init; }

    /// <summary>Whether it is a part of a name, that stands for it only in an article which has the whole.</summary>
    public bool IsShort { get; init; }

    /// <summary>The rows it stands for, ascending.</summary>
    public IReadOnlyList<int> Facts => _facts;

    /// <summary>Whether it can stand for its subject in any of the subject's rows: a name, or "the company"; but "employees", given to one row, stands for that row only.</summary>
    public bool StandsForSubject => IsName || Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many of its words say something.</summary>
    public int ContentCount { get; } = Content.Count(isContent => isContent);

    /// <summary>Adds a row; rows come in ascending order.</summary>
    public void Add(int fact)
    {
        if (_facts.Count == 0 || _facts[^1] != fact) _facts.Add(fact);
    }
}
