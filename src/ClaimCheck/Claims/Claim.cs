using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>A stated quantity with what it is about.</summary>
/// <param name="Id">A hash of 12 hex digits, of the document's name, the claim's content and how often the same came before; it stays when lines are inserted.</param>
/// <param name="Quantity">How much of what unit.</param>
/// <param name="Sentence">The sentence it stands in.</param>
public sealed record Claim(string Id, Quantity Quantity, TextSpan Sentence)
{
    /// <summary>Of whom or what; null when neither stated nor understood.</summary>
    public Mention? Subject { get; init; }

    /// <summary>What is measured; null when not stated.</summary>
    public Mention? Metric { get; init; }

    /// <summary>When; null when the sentence does not say.</summary>
    public Period? Period { get; init; }

    /// <summary>Who said so; null when nobody is named.</summary>
    public Mention? Attribution { get; init; }

    /// <summary>Why it cannot be checked at all ("forecast", "hypothetical", "question", "negated", "vague"); null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it asserts something that a table could confirm or deny.</summary>
    public bool Checkable => Reason is null;

    /// <summary>The id of the other end, for a change "from a to b"; null for every other claim.</summary>
    public string? Pair { get; init; }
}
