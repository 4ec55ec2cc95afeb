namespace ClaimCheck.Quantities;

/// <summary>Why a number states no quantity, in words.</summary>
internal static class SkipWords
{
    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.Year => "a year, or a span of years",
        SkipReason.Date => "a date",
        SkipReason.Time => "a time of day",
        SkipReason.Version => "a version: digits with two points, or behind the name of a release",
        SkipReason.Name => "part of a name: it belongs to the word beside it",
        SkipReason.Ordinal => "a place in an order",
        SkipReason.Pronoun => "\"one\" that stands for a thing, not for a number",
        SkipReason.Idiom => "an idiom: nobody counts here",
        SkipReason.Score => "a score or a result",
        SkipReason.Identifier => "a telephone, list, road or serial number",
        SkipReason.Group => "who belongs to a group, or how many others a rate is for",
        SkipReason.Code => "part of a link or an address",
        SkipReason.Unreadable => "cannot be read whole: nothing is taken from a part of it",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason has words"),
    };
}
