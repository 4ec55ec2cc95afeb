using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What came of an import.</summary>
/// <param name="Rows">The facts, in the order of the file.</param>
/// <param name="Problems">What could not be taken over, with its place; one of <see cref="ProblemKind.Reference"/> means that nothing could.</param>
public sealed record FactImport(IReadOnlyList<FactRow> Rows, IReadOnlyList<Problem> Problems);
