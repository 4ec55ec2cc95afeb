using System.Text;

namespace ClaimCheck.References;

/// <summary>Answers for the name and alias cells of rows, each once: tables repeat them.</summary>
/// <param name="separator">The separator between cells.</param>
/// <param name="names">Whether an article can use a name.</param>
internal sealed class NameCells(byte separator, Predicate<string> names)
{
    // More distinct names than this are asked for again: the memory must not grow with the table.
    private const int Most = 100_000;

    private readonly Dictionary<byte[], bool> _known = new(new BytesComparer());
    private readonly RecentCells _recent = new();

    /// <summary>Whether one of the names in two cells can be used.</summary>
    /// <param name="nameCell">The cell of the name.</param>
    /// <param name="aliasCell">The cell of the aliases; empty where there is none.</param>
    public bool Pass(ReadOnlySpan<byte> nameCell, ReadOnlySpan<byte> aliasCell)
    {
        if (aliasCell.IsEmpty) return PassKey(nameCell, nameCell, aliasCell);
        var length = nameCell.Length + 1 + aliasCell.Length;
        Span<byte> key = length <= 512 ? stackalloc byte[length] : new byte[length];
        nameCell.CopyTo(key);
        key[nameCell.Length] = separator;
        aliasCell.CopyTo(key[(nameCell.Length + 1)..]);
        return PassKey(key, nameCell, aliasCell);
    }

    /// <summary>The text of a cell, without its quotes.</summary>
    public static string Text(ReadOnlySpan<byte> cell)
    {
        cell = cell.Trim(" \t\r"u8);
        var text = Encoding.UTF8.GetString(cell);
        return text.Length > 1 && text[0] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : text;
    }

    /// <summary>The name and the aliases of a key: a cell of a name, and where there are aliases a separator and their cell.</summary>
    public static IReadOnlyList<string> Names(ReadOnlySpan<byte> key, byte separator)
    {
        Span<Range> cells = stackalloc Range[2];
        var count = CutRow.Cut(key, separator, cells);
        if (count < 2) return [Text(key)];
        return [Text(key[cells[0]]), .. Text(key[cells[1]]).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private bool PassKey(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nameCell, ReadOnlySpan<byte> aliasCell)
    {
        if (_recent.TryFind(key, out var answer)) return answer;
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(key, out answer))
        {
            answer = Ask(nameCell, aliasCell);
            if (_known.Count >= Most) _known.Clear();
            lookup[key] = answer;
        }

        _recent.Remember(key, answer);
        return answer;
    }

    private bool Ask(ReadOnlySpan<byte> name, ReadOnlySpan<byte> aliases)
    {
        if (names(Text(name))) return true;
        if (aliases.IsEmpty) return false;
        foreach (var alias in Text(aliases).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (names(alias)) return true;
        return false;
    }
}
