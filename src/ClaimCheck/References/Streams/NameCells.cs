using System.Buffers;
using System.Text;

namespace ClaimCheck.References;

/// <summary>Answers for the name and alias cells of rows in memory that does not grow with the names: tables repeat them, and what is forgotten is asked again.</summary>
/// <param name="names">Whether an article can use a name.</param>
internal sealed class NameCells(NameReader.Visitor names)
{
    private const int RememberedBits = 14;

    private readonly RecentCells _recent = new();
    private readonly RecentCells _known = new(RememberedBits);
    private readonly ArrayBufferWriter<byte> _key = new();
    private readonly NameReader _reader = new();

    /// <summary>Whether one of the names in two cells can be used.</summary>
    /// <param name="nameCell">The cell of the name.</param>
    /// <param name="aliasCell">The cell of the aliases; empty where there is none.</param>
    public bool Pass(ReadOnlySpan<byte> nameCell, ReadOnlySpan<byte> aliasCell)
    {
        if (aliasCell.IsEmpty) return PassKey(nameCell, nameCell, aliasCell);
        _key.ResetWrittenCount();
        _key.Write(nameCell);
        _key.Write([(byte)0]);
        _key.Write(aliasCell);
        return PassKey(_key.WrittenSpan, nameCell, aliasCell);
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
        if (!_known.TryFind(key, out answer))
        {
            answer = _reader.Visit(nameCell, aliasCell, names);
            _known.Remember(key, answer);
        }

        _recent.Remember(key, answer);
        return answer;
    }
}
