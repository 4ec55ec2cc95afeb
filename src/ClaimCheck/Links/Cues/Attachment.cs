using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>How hard it is to go from a number to a phrase: grammar first, distance last.</summary>
/// <remarks>The costs come from a study of links in public texts (docs/decisions/0005-linking.md); only their order matters, and ties abstain.</remarks>
internal static class Attachment
{
    /// <summary>Over this a phrase is too far away to say anything about the number.</summary>
    public const double TooFar = 3.5;

    private const double Direct = 0;
    private const double Before = 0.5;
    private const double ReachedAfter = 0.6;
    private const double After = 1.2;
    private const double Token = 0.04;
    private const double Comma = 0.35;
    private const double Conjunction = 0.2;
    private const double Bracket = 0.5;
    private const double Clause = 2.0;
    private const double Number = 0.5;

    /// <summary>The cost between a quantity and a phrase of its sentence.</summary>
    public static double Cost(in Scan scan, Quantity quantity, int first, int end)
    {
        // The phrase holds the number, or is the noun that it counts.
        if (first < quantity.EndToken && end > quantity.FirstToken) return Direct;
        if (first >= quantity.EndToken)
        {
            var gap = first - quantity.EndToken;
            if (gap == 0 || (gap == 1 && scan.Is(quantity.EndToken, '-'))) return Direct;
            var reached = scan.Is(first - 1, "of") || scan.Is(first - 1, "in") || scan.Is(first - 1, "for") || scan.Is(first - 1, "from") || scan.Is(first - 1, "by") || scan.Is(first - 1, "to") || scan.Is(first - 1, "among")
                || (scan.Any(first - 1, WordClass.Determiner) && scan.Any(first - 2, WordClass.Preposition));
            return (reached ? ReachedAfter : After) + Between(scan, quantity.EndToken, first);
        }

        return Before + Between(scan, end, quantity.FirstToken);
    }

    /// <summary>What stands between two places of a sentence.</summary>
    public static double Between(in Scan scan, int from, int to)
    {
        var cost = 0.0;
        var numbers = 0;
        for (var at = from; at < to; at++)
        {
            cost += Token;
            if (scan.Is(at, ',')) cost += Comma;
            else if (Words.EndsClause(scan, at)) cost += Clause;
            else if (scan.Is(at, "and") || scan.Is(at, "with") || scan.Is(at, "who") || scan.Is(at, "which")) cost += Conjunction;
            else if (scan.Is(at, '(') || scan.Is(at, ')')) cost += Bracket;
            else if (scan.IsNumber(at) && DateReader.YearOf(scan, at) == 0 && numbers++ < 2) cost += Number;
        }

        return cost;
    }
}
