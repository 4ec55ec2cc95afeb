using System.Text;
using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>One pass over one JSON file: the properties found, and a row for each object.</summary>
internal sealed class JsonRun(TableText file, ProblemList problems, ReferenceOptions options)
{
    private const string Wanted = "write an array of objects with the properties subject, metric and value, or one such object a line";
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<TableRow> _rows = [];
    private readonly Dictionary<string, string> _pool = new(StringComparer.Ordinal);
    private int _counted;
    private int _line = 1;

    /// <summary>The properties in the order in which they first appear.</summary>
    public string[] Header => [.. _columns.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    /// <summary>The rows, each with a cell for every property of the table.</summary>
    public IReadOnlyList<TableRow> Rows(int width)
    {
        for (var at = 0; at < _rows.Count; at++)
        {
            var cells = _rows[at].Cells;
            if (cells.Length == width) continue;
            var full = new string[width];
            Array.Fill(full, "");
            cells.CopyTo(full, 0);
            _rows[at] = _rows[at] with { Cells = full };
        }

        return _rows;
    }

    /// <summary>Reads one object a line; a line that is none is reported and left out.</summary>
    public void ReadLines(JsonReaderOptions rules)
    {
        var bytes = file.Bytes.Span;
        for (var (start, line) = (0, 1); start < bytes.Length && !problems.Fatal; line++)
        {
            var length = bytes[start..].IndexOf((byte)'\n');
            var text = bytes.Slice(start, length < 0 ? bytes.Length - start : length);
            if (!text.Trim(" \t\r"u8).IsEmpty) ReadLine(text, start, line, rules);
            start += text.Length + 1;
        }
    }

    /// <summary>Reads a whole document; what is no JSON makes the table unusable.</summary>
    public void ReadDocument(JsonReaderOptions rules)
    {
        try
        {
            var reader = new Utf8JsonReader(file.Bytes.Span, rules);
            reader.Read();
            if (!EnterArray(ref reader))
            {
                problems.Add(ReferenceProblems.Json(file.Name, ProblemKind.Reference, new LinePosition(1, 0), "the file holds no array of objects", Wanted));
                return;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray && !problems.Fatal)
            {
                var offset = (int)reader.TokenStartIndex;
                ReadObject(ref reader, offset, LineAt(offset));
            }

            while (!problems.Fatal && reader.Read())
            {
                // To the end: what follows must be JSON too.
            }
        }
        catch (JsonException wrong)
        {
            var place = Place(file.Bytes.Span, 1, wrong);
            problems.Add(ReferenceProblems.Json(file.Name, ProblemKind.Reference, place, "the file is not JSON from here on", Wanted));
        }
    }

    /// <summary>The place of a property's value.</summary>
    public LinePosition Locate(TableRow row, string property, JsonReaderOptions rules)
    {
        var reader = new Utf8JsonReader(file.Bytes.Span[row.Offset..], rules);
        var at = row.Offset;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.GetString()!.Trim() == property;
            reader.Read();
            if (found) at = row.Offset + (int)reader.TokenStartIndex;
            if (found) break;
            reader.Skip();
        }

        var before = file.Bytes.Span[row.Offset..at];
        var lineStart = file.Bytes.Span[..at].LastIndexOf((byte)'\n') + 1;
        return new LinePosition(row.Line + before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(file.Bytes.Span[lineStart..at]) + 1);
    }

    private static bool EnterArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray) return true;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray) return true;
            reader.Skip();
        }

        return false;
    }

    private void ReadLine(ReadOnlySpan<byte> text, int start, int line, JsonReaderOptions rules)
    {
        try
        {
            var reader = new Utf8JsonReader(text, rules);
            reader.Read();
            ReadObject(ref reader, start + (int)reader.TokenStartIndex, line);
            if (reader.Read()) reader.Skip();
        }
        catch (JsonException wrong)
        {
            problems.Add(ReferenceProblems.Json(file.Name, ProblemKind.ReferenceRow, Place(text, line, wrong), "the line is not JSON from here on", "write one object a line"));
        }
    }

    // The parser names the byte that it stumbled over: inside a word that may be the one after its first letter.
    private static LinePosition Place(ReadOnlySpan<byte> text, int firstLine, JsonException wrong)
    {
        var line = (int)(wrong.LineNumber ?? 0);
        var start = 0;
        for (var passed = 0; passed < line; passed++) start += text[start..].IndexOf((byte)'\n') + 1;
        var at = Math.Min(text.Length, start + (int)(wrong.BytePositionInLine ?? 0));
        while (at > start && at <= text.Length && char.IsAsciiLetter((char)text[at - 1])) at--;
        return new LinePosition(firstLine + line, Encoding.UTF8.GetCharCount(text[start..at]) + 1);
    }

    private void ReadObject(ref Utf8JsonReader reader, int offset, int line)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problems.Add(ReferenceProblems.Json(file.Name, ProblemKind.ReferenceRow, new LinePosition(line, 0), "an entry is no object", Wanted));
            reader.Skip();
            return;
        }

        var cells = new List<(int Column, string Text)>();
        string? wrong = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonCell.TextOf(ref reader)?.Trim();
            reader.Read();
            var text = JsonCell.Read(ref reader);
            if (name is null)
            {
                wrong ??= "";
                continue;
            }

            if (!_columns.TryGetValue(name, out var column)) _columns[name] = column = _columns.Count;
            if (text is null || cells.Exists(cell => cell.Column == column)) wrong ??= name;
            else cells.Add((column, text.Length > 64 ? text : Pooled(text)));
        }

        if (wrong is not null) problems.Add(ReferenceProblems.JsonProperty(file.Name, new LinePosition(line, 0), wrong));
        else if (_rows.Count == options.MaxRows) problems.Add(ReferenceProblems.TooManyRows(file.Name, options.MaxRows));
        else _rows.Add(new TableRow(line, offset, Spread(cells)));
    }

    private string[] Spread(List<(int Column, string Text)> cells)
    {
        var row = new string[_columns.Count];
        Array.Fill(row, "");
        foreach (var (column, text) in cells) row[column] = text;
        return row;
    }

    private string Pooled(string text)
    {
        if (_pool.TryGetValue(text, out var known)) return known;
        if (_pool.Count < 10_000) _pool.Add(text, text);
        return text;
    }

    private int LineAt(int offset)
    {
        _line += file.Bytes.Span[_counted..offset].Count((byte)'\n');
        _counted = offset;
        return _line;
    }
}
