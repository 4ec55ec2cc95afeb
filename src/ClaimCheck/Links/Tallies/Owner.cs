namespace ClaimCheck.Links;

/// <summary>Someone or something in a sentence whose count a number could be.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Kind">What sort of words name it.</param>
/// <param name="Role">What it does in its clause.</param>
/// <param name="Subject">The subject of the table; −1 for any but a name of exactly one.</param>
internal readonly record struct Owner(int First, int End, OwnerKind Kind, OwnerRole Role, int Subject)
{
    /// <summary>Whether it can be the one who did what the clause says.</summary>
    public bool Acts => Role is OwnerRole.Actor or OwnerRole.Agent;
}

/// <summary>What sort of words name an owner.</summary>
internal enum OwnerKind
{
    /// <summary>A name of the table.</summary>
    Name,

    /// <summary>A name that the table does not know, or that two of its subjects share.</summary>
    Stranger,

    /// <summary>he, she: one person named before.</summary>
    Person,

    /// <summary>they, it: one side named before.</summary>
    Side,

    /// <summary>who: what stands right before it.</summary>
    Relative,

    /// <summary>the former, the latter.</summary>
    Former,

    /// <summary>the latter.</summary>
    Latter,

    /// <summary>"the bench": several together, no line of the table.</summary>
    Group,
}

/// <summary>What an owner does in its clause.</summary>
internal enum OwnerRole
{
    /// <summary>The subject of the clause.</summary>
    Actor,

    /// <summary>Behind "by" or "including": the one who did it all the same.</summary>
    Agent,

    /// <summary>What a verb acts on: "led the Otters".</summary>
    Object,

    /// <summary>Behind another preposition.</summary>
    Governed,

    /// <summary>With a possessive: owner only of the noun right behind it.</summary>
    Possessive,
}
