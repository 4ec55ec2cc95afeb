using System.Text;

namespace ClaimCheck.References;

/// <summary>Reads name and alias cells without making strings of them.</summary>
internal sealed class NameReader
{
    private char[] _text = new char[256];

    /// <summary>Takes a name; true when it has seen enough.</summary>
    internal delegate bool Visitor(ReadOnlySpan<char> name);

    /// <summary>Goes through the names in two cells, until one is enough.</summary>
    /// <param name="name">The cell of the name.</param>
    /// <param name="aliases">The cell of the aliases; empty where there is none.</param>
    /// <param name="visit">Takes each of them.</param>
    /// <returns>Whether one was enough.</returns>
    public bool Visit(ReadOnlySpan<byte> name, ReadOnlySpan<byte> aliases, Visitor visit)
    {
        if (visit(Decode(name))) return true;
        if (aliases.IsEmpty) return false;
        var text = Decode(aliases);
        foreach (var alias in text.Split(';'))
            if (text[alias].Trim() is { IsEmpty: false } one && visit(one)) return true;
        return false;
    }

    /// <summary>Goes through the names of a key: a cell of a name, and where there are aliases a separator and their cell.</summary>
    public bool VisitKey(ReadOnlySpan<byte> key, byte separator, Visitor visit)
    {
        Span<Range> cells = stackalloc Range[2];
        return CutRow.Cut(key, separator, cells) < 2 ? Visit(key, [], visit) : Visit(key[cells[0]], key[cells[1]], visit);
    }

    // A doubled quote is one to a reader and no part of a word, so it may stay.
    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> cell)
    {
        if (_text.Length < cell.Length) _text = new char[cell.Length * 2];
        var text = _text.AsSpan(0, Encoding.UTF8.GetChars(cell, _text)).Trim();
        return text.Length > 1 && text[0] == '"' ? text[1..^1].Trim() : text;
    }
}
