namespace ClaimCheck.Links;

/// <summary>A row that an implied number could be, by the words of its sentence.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Named">How much of its metric is named, 0 to 1.</param>
/// <param name="IsSure">Whether the words are enough to accuse the number; otherwise it is only confirmed.</param>
/// <param name="Metric">The name of the metric that is meant.</param>
/// <param name="How">Whose number it is and why, in words.</param>
internal sealed record ImpliedRow(int Fact, double Named, bool IsSure, string Metric, string How)
{
    /// <summary>Whether the row is an earlier one of its series, which the words mean: "from 95th".</summary>
    public bool IsEarlier { get; init; }
}
