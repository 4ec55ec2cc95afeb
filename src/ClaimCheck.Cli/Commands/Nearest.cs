namespace ClaimCheck.Cli;

/// <summary>Finds the word that was meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate that takes the fewest changed, missing, extra or exchanged letters, at most a third of its own; null when none is that near. Of equals the first.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate);
            if (distance >= least || distance > Math.Max(1, candidate.TrimStart('-').Length / 3)) continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // Damerau-Levenshtein over neighbours; both words are short.
    private static int Distance(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > 8) return int.MaxValue;
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }

        return row[to.Length];
    }
}
