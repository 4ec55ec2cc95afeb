using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A place in an order as words state it: "in third place", "the 19th-ranked Doe", "climbed to 47th".</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind the number.</param>
/// <param name="Numeral">The place.</param>
/// <param name="Family">What sort of place the words name; <see cref="PlaceFamily.None"/> where only the verb tells that it is one.</param>
internal sealed record PlaceFigure(int First, int End, Numeral Numeral, PlaceFamily Family)
{
    /// <summary>The token behind the words of the place, where the phrase of the contest would begin: "third place [in the poll]".</summary>
    public int Behind { get; init; } = End;

    /// <summary>Where the name begins whose place it is, when it stands right behind the words: "third-placed [Lynx]"; -1 otherwise.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Whether no verb or noun tells that it is a place, so that the contest must be named: ", third in the table".</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether a change started from this place: "from 95th".</summary>
    public bool IsStart { get; init; }
}

/// <summary>What sort of place words name.</summary>
[Flags]
internal enum PlaceFamily
{
    /// <summary>None in particular.</summary>
    None = 0,

    /// <summary>place, position, spot, standing.</summary>
    Place = 1,

    /// <summary>rank, ranking, ranked.</summary>
    Rank = 2,

    /// <summary>seed, seeded.</summary>
    Seed = 4,
}
