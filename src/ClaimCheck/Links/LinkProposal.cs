namespace ClaimCheck.Links;

/// <summary>A row that could be meant, with what it costs to say so.</summary>
/// <param name="Fact">The row's number.</param>
/// <param name="Cost">The sum of its cues; smaller is better.</param>
/// <param name="Metric">The metric's mention.</param>
/// <param name="Subject">How the subject was found, in words.</param>
internal readonly record struct LinkProposal(int Fact, double Cost, FacetMention Metric, string Subject);
