namespace ClaimCheck.References;

/// <summary>The columns of SDMX-CSV, whose cells are codes (<c>DE</c>), both (<c>DE: Germany</c>), or codes with a column of labels behind each.</summary>
internal sealed class SdmxColumns
{
    private readonly string[] _codes;
    private readonly int[] _labels;

    public SdmxColumns(IReadOnlyList<string> header)
    {
        _codes = [.. header.Select(name => name.Split(':')[0].Trim())];
        _labels = new int[header.Count];
        Array.Fill(_labels, -1);
        var all = new List<int>();
        for (var at = 0; at < header.Count; at++)
        {
            if (header[at].Length == 0) continue;
            all.Add(at);
            if (!IsCode(header[at]) || at + 1 >= header.Count || IsCode(header[at + 1]) || header[at + 1].Contains(':', StringComparison.Ordinal)) continue;
            _labels[at] = ++at;
        }

        All = all;
    }

    /// <summary>The columns that hold codes.</summary>
    public IReadOnlyList<int> All { get; }

    /// <summary>The first column of one of these names; −1 for none.</summary>
    public int Find(params IReadOnlyList<string> names)
    {
        foreach (var name in names)
            foreach (var at in All)
                if (string.Equals(_codes[at], name, StringComparison.OrdinalIgnoreCase)) return at;
        return -1;
    }

    /// <summary>What a column is called as a dimension.</summary>
    public string NameOf(int at) => _codes[at].ToLowerInvariant();

    /// <summary>What a cell means: its label and its code, which are one where there is but one.</summary>
    public (string Name, string Code) Read(TableRow row, int at)
    {
        if (at < 0) return ("", "");
        var cell = row.Cells[at];
        if (_labels[at] >= 0 && row.Cells[_labels[at]].Length > 0) return (row.Cells[_labels[at]], cell);
        var colon = cell.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? (cell[(colon + 2)..].Trim(), cell[..colon]) : (cell, cell);
    }

    // "OBS_VALUE", "LAST UPDATE", and Eurostat's "geo"; labels are "Reference area", "Time".
    private static bool IsCode(string name) => name.Length > 0 && (!name.Any(char.IsLower) || !name.Any(character => char.IsUpper(character) || character == ' '));
}
