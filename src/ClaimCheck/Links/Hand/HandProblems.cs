using ClaimCheck.Text;

namespace ClaimCheck.Links;

/// <summary>What can be wrong with a decision by hand, CC976.</summary>
internal static class HandProblems
{
    public static Problem NoFact(string file, LinePosition? place, string fact, string? claim) =>
        new(ProblemKind.Usage, "CC976", file, $"{(claim is null ? "the comment" : $"the pin of claim {claim}")} names the fact \"{fact}\", and no row of the table has that id")
        {
            Line = place?.Line,
            Column = place?.Column,
            Help = "write it as in the column id",
        };
}
