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

    /// <summary>Whether the number stands without its unit or noun, and takes that of the number before: "4.6 tonnes, against 6.3 a year ago".</summary>
    public bool IsElided { get; init; }

    /// <summary>Whether the number's noun is left out, or is not the row's unit and only names its metric: "a fleet of 270", "48,700 sales" for transactions.</summary>
    public bool CountsOther { get; init; }

    /// <summary>Whether the number counts something by a word that the table does not know: what the row does not confirm by it was never meant.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the number's unit and time leave no other series of the table.</summary>
    public bool IsOnlyOfUnit { get; init; }

    /// <summary>How surely words narrow the metric that no name of the row has, 0 to 1: "120 young workers" for a row of all workers.</summary>
    public double Narrowing { get; init; }

    /// <summary>Whether the subject's own name stands in the sentence.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether a name that the table does not know stands where the subject stands.</summary>
    public bool HasRival { get; init; }

    /// <summary>Whether the number is a share of a measure that the row has no word of: "6% of cases".</summary>
    public bool IsShareOf { get; init; }

    /// <summary>Whether the clause has a subject that the row knows nothing of.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>Whether the sentence says what is measured, and the row knows nothing of it.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether the number is said to have risen or fallen.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether the sentence names another time than the row has, and the row's is but the day of which the table knows it.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>Whether the link may confirm and never accuses, however well the words fit.</summary>
    public bool ConfirmsOnly { get; init; }

    /// <summary>How far the link can be relied on to accuse: the score with what speaks for it and against it beside the words.</summary>
    /// <param name="lead">How much better the row fits this number than the next one of the article; below 0 when it fits another better.</param>
    /// <remarks>
    /// The weights are those of a logistic regression over the links of 109 articles, real and invented, with changed tables, rounded, each article left out in turn when it was tried:
    /// that a row fits no other number nearly as well says as much as the words themselves, and a metric or a subject of its own speaks against it most.
    /// </remarks>
    public double Certainty(double lead) => ConfirmsOnly ? double.NegativeInfinity :
        Score + (0.6 * Metric) + (0.5 * Math.Clamp(lead, -1, 0.8)) + (IsNamed ? 0.5 : 0) + (IsOnlyOfUnit ? 0.3 : 0)
        - (IsOther ? 0.6 : 0) - (IsOfOther ? 0.5 : 0) - (3 * Narrowing) - (HasRival ? 1.2 : 0) - (IsShareOf ? 1 : 0) - (IsChange ? 0.7 : 0) - (IsElided ? 0.5 : 0) - (CountsOther ? 0.5 : 0);
}
