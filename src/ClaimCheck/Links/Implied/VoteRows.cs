using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The rows of a table that count the votes of one side: "votes in favour", "votes against", "noes".</summary>
internal sealed class VoteRows
{
    private static readonly FrozenSet<string> Votes = Set("vote votes ayes noes yeas nays justices judges");
    private static readonly FrozenSet<string> For = Set("for favour favor yes aye ayes yea yeas supporting majority");
    private static readonly FrozenSet<string> Against = Set("against no noes nay nays opposed opposing dissenting minority");

    private readonly List<VoteRow> _rows = [];

    /// <summary>Looks for them; linear in the names of the table.</summary>
    /// <param name="index">The table.</param>
    /// <param name="words">Its words.</param>
    public VoteRows(TableIndex index, AffinityIndex words)
    {
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var row = index.Facts[fact];
            if (row.Amount.Value is not (>= 0 and var votes) || votes != decimal.Truncate(votes) || row.Unit is { Dimension: not Dimension.Count } or { Per: not null }) continue;
            foreach (var name in row.MetricAliases.Prepend(row.Metric))
            {
                var parts = name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
                var (isFor, isAgainst) = (Array.Exists(parts, For.Contains), Array.Exists(parts, Against.Contains));
                // "Votes against the motion for closure" is against: the first word tells.
                if (isFor && isAgainst) isFor = Array.FindIndex(parts, For.Contains) < Array.FindIndex(parts, Against.Contains);
                if (!Array.Exists(parts, Votes.Contains) || (!isFor && !isAgainst)) continue;
                int[] telling = [.. parts.Where(part => !Votes.Contains(part) && !For.Contains(part) && !Against.Contains(part)).SelectMany(KinCatalogue.Stems).Select(stem => words.Find(stem)).Where(word => word >= 0)];
                _rows.Add(new VoteRow(fact, name, isFor, telling));
                break;
            }
        }
    }

    /// <summary>The rows, in the order of the table.</summary>
    public IReadOnlyList<VoteRow> Rows => _rows;

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A row that counts the votes of one side.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Name">The name of its metric.</param>
/// <param name="IsFor">Whether it counts those in favour.</param>
/// <param name="Words">The other words of the name: what was voted on.</param>
internal sealed record VoteRow(int Fact, string Name, bool IsFor, int[] Words);
