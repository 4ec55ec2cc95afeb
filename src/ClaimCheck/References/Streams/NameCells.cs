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
    private byte[] _last = [];
    private int _lastLength = -1;
    private bool _lastAnswer;

    /// <summary>Whether one of the names in two cells can be used.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">The cell of the name.</param>
    /// <param name="aliases">The cell of the aliases; empty where there is none.</param>
    public bool Pass(ReadOnlySpan<byte> row, Range name, Range aliases)
    {
        var nameCell = row[name];
        var aliasCell = row[aliases];
        var length = nameCell.Length + 1 + aliasCell.Length;
        Span<byte> key = length <= 512 ? stackalloc byte[length] : new byte[length];
        nameCell.CopyTo(key);
        key[nameCell.Length] = separator;
        aliasCell.CopyTo(key[(nameCell.Length + 1)..]);
        if (length == _lastLength && key.SequenceEqual(_last.AsSpan(0, length))) return _lastAnswer;
        if (_last.Length < length) _last = new byte[length * 2];
        key.CopyTo(_last);
        _lastLength = length;
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (lookup.TryGetValue(key, out _lastAnswer)) return _lastAnswer;
        _lastAnswer = Ask(nameCell, aliasCell);
        if (_known.Count >= Most) _known.Clear();
        lookup[key] = _lastAnswer;
        return _lastAnswer;
    }

    /// <summary>The text of a cell, without its quotes.</summary>
    public static string Text(ReadOnlySpan<byte> cell)
    {
        cell = cell.Trim(" \t\r"u8);
        var text = Encoding.UTF8.GetString(cell);
        return text.Length > 1 && text[0] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : text;
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
