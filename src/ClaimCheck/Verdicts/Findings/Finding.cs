using ClaimCheck.Text;

namespace ClaimCheck.Verdicts;

/// <summary>Numbers of one article that cannot all be right; no table was asked.</summary>
/// <param name="Id">Twelve hexadecimal digits over the document, the rule and the numbers; unchanged when lines move.</param>
/// <param name="Rule">The code of the check, such as CC101.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Spans">The numbers, the doubted one first; at least one.</param>
/// <param name="Message">One sentence in plain English without a full stop.</param>
public sealed record Finding(string Id, string Rule, Severity Severity, IReadOnlyList<TextSpan> Spans, string Message)
{
    /// <summary>The sentence of the doubted number.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>What the article states, in words.</summary>
    public required string Stated { get; init; }

    /// <summary>What its other numbers give, in words.</summary>
    public required string Computed { get; init; }
}
