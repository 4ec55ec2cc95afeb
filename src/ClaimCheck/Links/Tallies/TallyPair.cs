namespace ClaimCheck.Links;

/// <summary>Two counts of one thing: the attempts that succeeded, and all of them. "7-of-14" states both.</summary>
/// <param name="Key">The first word of what is attempted: "field", "three", "free".</param>
/// <param name="Noun">What is attempted, as the table says: "field goals".</param>
/// <param name="Made">The metric of the successes.</param>
/// <param name="Attempted">The metric of all.</param>
/// <param name="Rate">The metric of their percentage; null when the table has none.</param>
internal sealed record TallyPair(string Key, string Noun, string Made, string Attempted, string? Rate)
{
    /// <summary>The pair that a metric named "… made" belongs to; null when its attempts are not counted.</summary>
    public static TallyPair? Of(string made, IReadOnlyList<string> metrics)
    {
        var noun = made[..made.LastIndexOf(' ')];
        var attempted = metrics.FirstOrDefault(name => name.Equals(noun + " attempted", StringComparison.OrdinalIgnoreCase));
        if (attempted is null) return null;
        var key = noun.Split(' ', '-')[0];
        var rate = metrics.FirstOrDefault(name => name.StartsWith(key, StringComparison.OrdinalIgnoreCase) && name.EndsWith("percentage", StringComparison.OrdinalIgnoreCase));
        return new TallyPair(key.ToLowerInvariant(), noun, made, attempted, rate);
    }
}
