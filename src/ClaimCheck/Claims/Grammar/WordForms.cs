namespace ClaimCheck.Claims;

/// <summary>What a word can be when neither the lexicon nor its ending tells; one word can be several things.</summary>
[Flags]
internal enum WordForms : ushort
{
    None = 0,

    /// <summary>An irregular past form that is no noun: "rose", "withdrew".</summary>
    Past = 1,

    /// <summary>An irregular past participle: "sold", "given".</summary>
    Participle = 2,

    /// <summary>A base form that is seldom a noun: "earn", "provide".</summary>
    Base = 4,

    /// <summary>Such a verb in the third person: "earns", "carries".</summary>
    ThirdPerson = 8,

    /// <summary>A verb behind "to", and a noun elsewhere: "trade", "close".</summary>
    Either = 16,

    /// <summary>A common adjective that no ending shows: "sharp".</summary>
    Adjective = 32,

    /// <summary>A word of change that is never a verb: "growth".</summary>
    ChangeNoun = 64,

    /// <summary>A verb whose past form is its base, "cost": a verb only before what it takes.</summary>
    Unchanging = 128,

    /// <summary>The -ing form of a base form that is seldom a noun: "completing".</summary>
    Gerund = 256,
}
