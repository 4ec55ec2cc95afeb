using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>How well a row fits a number by the words around it.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Metric">The part of the metric's best name that is spoken for, 0 to 1.</param>
/// <param name="Subject">The same of the subject, or how its name stands to the number.</param>
/// <param name="Score">All of it together; larger is better.</param>
/// <param name="Words">The name of the metric that fits best.</param>
/// <param name="How">How the subject was found, in words.</param>
internal sealed record Affinity(int Fact, double Metric, double Subject, double Score, string Words, string How)
{
    /// <summary>The time that the paragraph named before, when it is the row's and the sentence names none; null otherwise.</summary>
    public Period? Time { get; init; }

    /// <summary>Whether the number stands without its unit or noun, and takes that of the number before: "5.2 tonnes, against 6.3 a year ago".</summary>
    public bool IsElided { get; init; }

    /// <summary>Whether the number's unit and time leave no other series of the table.</summary>
    public bool IsOnlyOfUnit { get; init; }

    /// <summary>Whether a word near the number narrows the metric, and no name of the row has it ("joblessness among young workers" for a row of all workers), or the name of another stands where the subject stands.</summary>
    public bool IsNarrowed { get; init; }
}
