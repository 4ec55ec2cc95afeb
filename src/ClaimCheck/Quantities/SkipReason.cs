namespace ClaimCheck.Quantities;

/// <summary>Why a number is no claim; printed in lower case.</summary>
public enum SkipReason
{
    /// <summary>A calendar year, a span of years or a decade.</summary>
    Year,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A version: "6.6.0", "Python 3.11".</summary>
    Version,

    /// <summary>Part of a name: "GPT-4", "Boeing 747", "Formula 1".</summary>
    Name,

    /// <summary>A place in an order: "the third", "22nd".</summary>
    Ordinal,

    /// <summary>The pronoun or determiner "one".</summary>
    Pronoun,

    /// <summary>An idiom: "24/7", "one of the best".</summary>
    Idiom,

    /// <summary>A score or a result: "3-2".</summary>
    Score,

    /// <summary>A telephone, road, flight, house or serial number, an identifier, a page or section.</summary>
    Identifier,

    /// <summary>A bound of a group of people, or the number of others that a rate is for each of: "aged 18 to 34", "per 1,000".</summary>
    Group,

    /// <summary>A link, an address of a page, or code.</summary>
    Code,

    /// <summary>A number that could not be read whole, or one of a long row of numbers that no word parts.</summary>
    Unreadable,
}
