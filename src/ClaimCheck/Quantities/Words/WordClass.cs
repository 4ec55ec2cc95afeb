namespace ClaimCheck.Quantities;

/// <summary>What a known word can do; one word can do several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>one … nineteen, twenty … ninety, zero.</summary>
    Cardinal = 1 << 0,

    /// <summary>hundred, thousand, million, lakh, dozen: multiplies what stands before it.</summary>
    Scale = 1 << 1,

    /// <summary>k, m, bn: a scale only when glued to digits or after money.</summary>
    ScaleSuffix = 1 << 2,

    /// <summary>half, third, quarters.</summary>
    Fraction = 1 << 3,

    /// <summary>first, second, twentieth.</summary>
    Ordinal = 1 << 4,

    /// <summary>dozens, hundreds, millions.</summary>
    VaguePlural = 1 << 5,

    /// <summary>twice, double, fourfold.</summary>
    Multiplier = 1 << 6,

    /// <summary>The first word of a unit's name.</summary>
    UnitName = 1 << 7,

    /// <summary>An abbreviation of a unit, to be compared letter for letter.</summary>
    UnitSymbol = 1 << 8,

    /// <summary>A currency's code or prefix that stands before digits: USD, Rs, HK.</summary>
    Currency = 1 << 9,

    Month = 1 << 10,

    Weekday = 1 << 11,

    /// <summary>a, the, its, this.</summary>
    Determiner = 1 << 12,

    Preposition = 1 << 13,

    Conjunction = 1 << 14,

    Pronoun = 1 << 15,

    /// <summary>is, has, will: and the commonest verbs of reports.</summary>
    Verb = 1 << 16,

    /// <summary>An adverb, or another word that can neither name nor count anything.</summary>
    Function = 1 << 17,

    /// <summary>rose, up, gain: a number after it is an amount of change.</summary>
    Up = 1 << 18,

    /// <summary>fell, down, loss.</summary>
    Down = 1 << 19,

    /// <summary>consecutive, new, full: may stand between a number and what it counts.</summary>
    Modifier = 1 << 20,

    /// <summary>Section, flight, page: the number after it is a name.</summary>
    NamesNumber = 1 << 21,

    /// <summary>A number word in plural that no number stands before: people, police, cattle.</summary>
    PluralNoun = 1 << 22,

    /// <summary>more, less, faster: makes "four times" a multiple.</summary>
    Comparative = 1 << 23,

    /// <summary>The last word of a hedge that stands before its number.</summary>
    HedgeBefore = 1 << 24,

    /// <summary>The first word of a hedge that stands after its number.</summary>
    HedgeAfter = 1 << 25,

    /// <summary>a few, several, a couple.</summary>
    VagueCount = 1 << 26,

    /// <summary>majority, most: a part of a whole without a number.</summary>
    ShareWord = 1 << 27,

    /// <summary>doubled, halve: a verb that is a multiple.</summary>
    Doubling = 1 << 28,

    /// <summary>The first word of a fixed phrase: "cloud nine".</summary>
    IdiomStart = 1 << 29,

    /// <summary>A unit or one of the smallest words, which may join the numbers of a long row: "12 km 9 km", "one in two".</summary>
    Joiner = 1 << 30,

    /// <summary>What says nothing about a word by itself: any word may begin a phrase.</summary>
    Neutral = IdiomStart | Joiner,

    /// <summary>Words that end the noun phrase to the right of a number.</summary>
    Boundary = Determiner | Preposition | Conjunction | Pronoun | Verb | Function | Month | Weekday,
}
