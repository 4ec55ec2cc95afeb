using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says how a place in a list came about: "59 million people, behind Germany (83.5 million people) and France (68.4 million people), of 5 rows".</summary>
internal static class RankWording
{
    // So many are named; of more than that the two nearest.
    private const int MostNamed = 3;

    /// <summary>The value of a row and the rows before it.</summary>
    /// <param name="row">The row whose place it is.</param>
    /// <param name="ahead">The rows before it with their values in its unit, in any order.</param>
    /// <param name="count">How many rows the list has.</param>
    /// <param name="smallestFirst">Whether the order begins with the smallest.</param>
    public static string Of(Fact row, IReadOnlyList<(Fact Fact, decimal Value)> ahead, int count, bool smallestFirst)
    {
        var side = smallestFirst ? "above" : "behind";
        var nearest = ahead.OrderBy(other => smallestFirst ? other.Value : -other.Value).ThenBy(other => other.Fact.Address.Line).Select(other => $"{Name(row, other.Fact)} ({QuantityWording.Of(other.Fact)})").ToList();
        var behind = nearest.Count switch
        {
            0 => smallestFirst ? "the least" : "the most",
            1 => $"{side} {nearest[0]},",
            <= MostNamed => $"{side} {string.Join(", ", nearest.SkipLast(1))} and {nearest[^1]},",
            _ => $"{side} {NumberWording.Of(nearest.Count - 2)} others, {nearest[^2]} and {nearest[^1]},",
        };
        return $"{QuantityWording.Of(row)}, {behind} of {NumberWording.Of(count)} rows";
    }

    // Of one subject the times are in order.
    private static string Name(Fact row, Fact other) => row.Subject == other.Subject && other.Period is { } period ? PeriodWording.Of(period) : other.Subject;

    /// <summary>A place as an ordinal in digits: "1st", "12th", "23rd".</summary>
    /// <param name="place">The place, a whole number from 1.</param>
    public static string Ordinal(decimal place) => NumberWording.Of(place) + ((place % 100) is >= 11 and <= 13 ? "th" : (place % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
