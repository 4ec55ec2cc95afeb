namespace ClaimCheck.References;

/// <summary>Where the columns of a table of one fact a row stand.</summary>
internal sealed class LongColumns
{
    private static readonly string[] Required = ["subject", "metric", "value"];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public LongColumns(IReadOnlyList<string> header)
    {
        var folded = header.Select(FactColumns.Fold).ToList();
        var taken = new HashSet<int>();
        foreach (var names in FactColumns.All)
        {
            var at = names.Select(name => folded.IndexOf(name)).FirstOrDefault(at => at >= 0 && !taken.Contains(at), -1);
            if (at < 0) continue;
            _places[names[0]] = at;
            taken.Add(at);
        }

        Header = header;
        Others = [.. Enumerable.Range(0, header.Count).Where(at => !taken.Contains(at) && header[at].Length > 0)];
    }

    /// <summary>The header as written.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The columns without a meaning of their own.</summary>
    public IReadOnlyList<int> Others { get; }

    /// <summary>The required columns that are not there.</summary>
    public IReadOnlyList<string> Missing => [.. Required.Where(name => !_places.ContainsKey(name))];

    /// <summary>The place of a column, or −1.</summary>
    public int this[string name] => _places.GetValueOrDefault(name, -1);

    /// <summary>Whether the header was meant to name one fact a row, be it with a slip: "metric" says so, or two of the required names.</summary>
    public bool IsMeant => this["metric"] >= 0 || Required.Count(name => Header.Any(found => Distance(FactColumns.Fold(found), name) <= 1)) >= 2;

    /// <summary>A column whose name is a slip of the pen away from a missing one, and that one.</summary>
    public (string? Wrong, string? Right) Nearest()
    {
        foreach (var missing in Missing)
            foreach (var other in Others)
                if (Distance(FactColumns.Fold(Header[other]), missing) <= 2) return (Header[other], missing);
        return (null, null);
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return 3;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[b.Length];
    }
}
