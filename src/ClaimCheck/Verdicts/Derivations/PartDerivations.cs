using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>What one row is of another: a share, a multiple, so much for each.</summary>
internal static class PartDerivations
{
    /// <summary>"A fifth of the budget": the part stands before the number, the whole behind "of", both rows of one time.</summary>
    public static IReadOnlyList<Derived> Share(Case claim)
    {
        if (claim.Words.Next() != "of") return [];
        var wholes = SeriesFinder.Named(claim.Link, [.. claim.Words.ClauseAfter.Skip(1)]);
        var parts = SeriesFinder.Named(claim.Link, [.. claim.Words.ClauseBefore.Reverse()]);
        if (wholes.Count != 1 || parts.Count != 1 || wholes[0][0].Metric == parts[0][0].Metric || wholes[0][0].Subject != parts[0][0].Subject) return [];
        return NamedRows.Latest(claim, parts[0]) is { } part && NamedRows.Latest(claim, wholes[0]) is { } whole && part.Period == whole.Period ? Derived.Only(Derivations.Share(part, whole)) : [];
    }

    /// <summary>What several subjects have together: their rows of one time added.</summary>
    public static IReadOnlyList<Derived> Sum(Case claim)
    {
        var rows = claim.Link.Parts.Select(series => NamedRows.Latest(claim, series)).ToList();
        return rows.TrueForAll(row => row is not null && row.Period == rows[0]!.Period) ? Derived.Only(Derivations.Sum([.. rows.Select(row => row!)])) : [];
    }

    /// <summary>"Revenue of $3 million per employee": the total is named, and one row of the same subject and time counts what it is spread over.</summary>
    public static IReadOnlyList<Derived> PerHead(Case claim)
    {
        if (claim.Fact is not null || claim.Quantity.Unit is not { Per: { Dimension: Dimension.Count } each } unit) return [];
        var totals = SeriesFinder.Named(claim.Link, claim.Words.Clause).Where(rows => rows[0].Unit is { Per: null } own && Of(unit, own)).ToList();
        if (totals.Count != 1 || NamedRows.Latest(claim, totals[0]) is not { } total) return [];
        var counts = claim.Link.SubjectFacts
            .Where(row => row.Subject == total.Subject && row.Period == total.Period && row.Unit is null or { Dimension: Dimension.Count, Per: null } && Counts(row, each))
            .Distinct()
            .ToList();
        return counts.Count == 1 ? Derived.Only(Derivations.PerHead(total, counts[0], unit)) : [];
    }

    private static bool Of(Unit rate, Unit total) => total.Dimension == Dimension.Count
        ? rate.Dimension == Dimension.Count
        : rate.Dimension == total.Dimension && (total.Dimension != Dimension.Money || rate.Code.StartsWith(total.Code, StringComparison.Ordinal));

    /// <summary>Whether a row counts the heads of a rate: its metric is their noun and nothing else ("employees", "number of employees").</summary>
    private static bool Counts(Fact row, Unit each) => row.MetricAliases.Append(row.Metric).Any(name =>
    {
        var words = ClaimWords.Split(name).Where(word => word is not ("number" or "of" or "total")).ToList();
        return words.Count == 1 && (Stemmer.Stem(words[0]) == Stemmer.Stem(each.Code) || (each.Code is "person" or "head" or "capita" && words[0] is "population" or "inhabitants" or "people"));
    });
}
