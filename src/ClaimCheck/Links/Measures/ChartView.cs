using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A sentence as text of a chart: what it names, and which of its numbers can be figures.</summary>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Rows">The rows it names, in order.</param>
/// <param name="Categories">The categories it names, in order.</param>
/// <param name="Figures">The numbers that have the form of a figure, in order.</param>
internal sealed record ChartView(int Sentence, IReadOnlyList<FacetMention> Rows, IReadOnlyList<FacetMention> Categories, IReadOnlyList<Quantity> Figures)
{
    private const int MostFigures = 64;

    /// <summary>Whether so many figures stand in it that it is a table itself.</summary>
    public bool IsTable => Figures.Count > MostFigures;
}
