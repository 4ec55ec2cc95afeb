namespace ClaimCheck.Claims;

/// <summary>What a token does in its sentence. Each token has one tag; a question may name several.</summary>
[Flags]
internal enum WordTag : ushort
{
    /// <summary>Punctuation.</summary>
    None = 0,

    /// <summary>a, the, its, this.</summary>
    Determiner = 1 << 0,

    /// <summary>The possessive 's.</summary>
    Owner = 1 << 1,

    /// <summary>An adjective, or a participle that stands before its noun.</summary>
    Modifier = 1 << 2,

    /// <summary>A common noun.</summary>
    Noun = 1 << 3,

    /// <summary>A word with a capital that names something.</summary>
    Name = 1 << 4,

    /// <summary>A number that is no quantity: a year, a version.</summary>
    Number = 1 << 5,

    /// <summary>A token of a quantity.</summary>
    Quantity = 1 << 6,

    /// <summary>A verb of a clause, auxiliaries included.</summary>
    Verb = 1 << 7,

    /// <summary>A participle behind its noun: "products priced at", "students studying in".</summary>
    Participle = 1 << 8,

    /// <summary>An adverb, or another word that names nothing.</summary>
    Adverb = 1 << 9,

    Preposition = 1 << 10,

    /// <summary>and, or, but.</summary>
    Conjunction = 1 << 11,

    /// <summary>while, as, if, that: begins a clause.</summary>
    Subordinator = 1 << 12,

    /// <summary>who, which, that: begins a clause about the noun before it.</summary>
    Relative = 1 << 13,

    Pronoun = 1 << 14,

    /// <summary>A hyphen or point inside a word, or the point of an abbreviation.</summary>
    Joiner = 1 << 15,

    /// <summary>What a noun phrase is made of, without its article.</summary>
    Nominal = Modifier | Noun | Name,
}
