using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The rows of a table that hold one side's score in one contest: "goals v Borda" of Acme.</summary>
internal sealed class ScoreRows
{
    private static readonly FrozenSet<string> Scores = FrozenSet.ToFrozenSet(
        ["goal", "goals", "point", "points", "run", "runs", "rubber", "rubbers", "set", "sets", "try", "tries", "frame", "frames", "leg", "legs", "match", "matches", "game", "games", "map", "maps", "score", "scored", "won", "wins", "final", "full-time", "tally", "result", "result:"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Against = FrozenSet.ToFrozenSet(["v", "v.", "vs", "vs.", "versus", "against", "over"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["the", "in", "of", "and", "a"], StringComparer.OrdinalIgnoreCase);

    private readonly List<ScoreRow> _rows = [];

    /// <summary>Looks for them; linear in the names of the table.</summary>
    /// <param name="index">The table.</param>
    /// <param name="words">Its words.</param>
    public ScoreRows(TableIndex index, AffinityIndex words)
    {
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var row = index.Facts[fact];
            if (row.Amount.Value is not (>= 0 and var score) || score != decimal.Truncate(score) || row.Unit is { Dimension: not Dimension.Count } or { Per: not null }) continue;
            foreach (var name in row.MetricAliases.Prepend(row.Metric))
                if (Opponent(name) is { } opponent) Add(fact, name, [.. KinCatalogue.Stems(opponent).Select(stem => words.Find(stem)).Where(word => word >= 0)]);
        }
    }

    /// <summary>The rows, in the order of the table; a row stands there once for each name of its metric that names the opponent.</summary>
    public IReadOnlyList<ScoreRow> Rows => _rows;

    private void Add(int fact, string name, int[] opponent)
    {
        if (opponent.Length > 0) _rows.Add(new ScoreRow(fact, name, opponent));
    }

    // Whatever else stands in the name makes it something else than the score: "shots v Borda", "first-half goals v Borda", "goals v Borda since 1990".
    private static string? Opponent(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(parts, Against.Contains);
        if (at < 1 || at == parts.Length - 1 || !Array.TrueForAll(parts[..at], part => Scores.Contains(part) || Small.Contains(part)) || !Array.Exists(parts[..at], Scores.Contains)) return null;
        var names = parts[(at + 1)..];
        return Array.TrueForAll(names, part => char.IsUpper(part[0]) || Small.Contains(part)) ? string.Join(' ', names) : null;
    }
}

/// <summary>A row that holds one side's score.</summary>
/// <param name="Fact">The row; its subject is the side.</param>
/// <param name="Name">The name of its metric.</param>
/// <param name="Opponent">The telling words of the other side's name.</param>
internal sealed record ScoreRow(int Fact, string Name, int[] Opponent);
