using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>The rows that a claim's own clause names.</summary>
internal static class NamedRows
{
    /// <summary>The one series whose metric the clause names, or to which the linked row belongs; null for none and for several.</summary>
    public static IReadOnlyList<Fact>? OnlySeries(Case claim) =>
        SeriesFinder.Named(claim.Link, claim.Words.Clause) is [var rows] ? rows : null;

    /// <summary>The row that the claim's own time asks for: the one that it names, else the last one that began by then.</summary>
    public static Fact? Latest(Case claim, IReadOnlyList<Fact> rows)
    {
        if (claim.Claim.Period is { } stated) return SeriesFinder.At(rows, stated);
        if (rows.Count == 1) return rows[0];
        return rows.LastOrDefault(row => row.Period is { } period && (claim.When is not { } now || period.Start <= now.Last));
    }

    /// <summary>Whether a row's subject is named whole among some words.</summary>
    public static bool HasSubject(Fact row, IReadOnlyList<string> words) =>
        row.Aliases.Append(row.Subject).Any(name => ClaimWords.Split(name).TrueForAll(part => words.Contains(part) || words.Contains(part + "'s") || words.Contains(part + "’s")));
}
