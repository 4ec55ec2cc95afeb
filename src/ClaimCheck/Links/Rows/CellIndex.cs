using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The words of a table of rows, indexed once: which cells and headers begin with, and which contain, a stem.</summary>
internal sealed class CellIndex
{
    private const int LongestText = 16;

    // Words for one kind of key that tables and prose exchange. Origin: result tables of sports and broadcasting.
    private static readonly string[][] Kin =
    [
        ["rank", "ranked", "place", "placed", "position", "pos", "finish", "finished", "standing"], ["round", "rd"], ["game", "match"], ["episode", "ep"], ["number", "no", "num"], ["attendance", "crowd"],
        ["season", "series"], ["points", "pts"], ["win", "wins", "won"], ["loss", "losses", "lost"], ["draws", "drawn", "tie", "ties", "tied"], ["played", "matches", "games"],
    ];

    // What headers shorten. Origin: the same tables.
    private static readonly (string Short, string Long)[] Shortened =
    [
        ("prod", "production"), ("pts", "points"), ("avg", "average"), ("pop", "population"), ("no", "number"), ("num", "number"), ("pos", "position"), ("rd", "round"), ("ep", "episode"), ("pct", "percentage"), ("yds", "yards"), ("att", "attempts"),
        ("diff", "difference"), ("est", "estimate"), ("max", "maximum"), ("min", "minimum"), ("temp", "temperature"), ("apps", "appearances"), ("meas", "measure"), ("qual", "qualifying"), ("elev", "elevation"),
    ];

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool IsHeader, int Column, string Key), CellPhrase> _phrases = [];
    private readonly Dictionary<(int First, int Second), List<CellPhrase>> _leading = [];
    private readonly Dictionary<int, List<CellPhrase>> _holding = [];

    /// <summary>Indexes a table; linear in its cells.</summary>
    public CellIndex(RowTable table)
    {
        var names = table.Columns.Select(column => column.Name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            AddHeader(column.Place, column.Name);
            foreach (var kin in Kin)
                if (kin.Contains(column.Name.ToLowerInvariant()))
                    foreach (var word in kin.Where(word => !names.Contains(word))) AddHeader(column.Place, word);
        }

        foreach (var (row, column, text) in table.Texts)
        {
            Add(column, text, row);
            if (WithoutBracket(text) is { } bare) Add(column, bare, row);
        }

        foreach (var phrase in _phrases.Values)
        {
            At(_leading, (phrase.Stems[0], phrase.Stems.Length > 1 ? phrase.Stems[1] : 0)).Add(phrase);
            foreach (var stem in phrase.Stems.Distinct()) At(_holding, stem).Add(phrase);
        }
    }

    /// <summary>The phrases that begin with two stems; those of one stem alone when the second is 0.</summary>
    public IReadOnlyList<CellPhrase> Leading(int first, int second) => _leading.TryGetValue((first, second), out var phrases) ? phrases : [];

    /// <summary>The phrases that have a stem anywhere.</summary>
    public IReadOnlyList<CellPhrase> Holding(int stem) => _holding.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>How telling a stem is: less, the more phrases have it.</summary>
    public double Weight(int stem) => Math.Log(1 + ((double)_phrases.Count / Math.Max(1, Holding(stem).Count)));

    /// <summary>The content words of a sentence: token and stem, 0 for a word that the table does not have.</summary>
    public List<(int Token, int Stem)> Words(in Scan scan)
    {
        var words = new List<(int, int)>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        for (var at = scan.First; at < scan.End; at++)
        {
            var token = scan[at];
            if (!IsContent(token)) continue;
            var key = stem[..Stemmer.Stem(token.Span.In(scan.Text), stem)];
            words.Add((at, _stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var number) ? number : 0));
        }

        return words;
    }

    private static bool IsContent(Token token) => token.Kind is TokenKind.Word or TokenKind.Number && !ClaimCheck.Links.Words.IsFunction(token);

    private static string? WithoutBracket(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 1 ? text[..open] : null;
    }

    private static List<CellPhrase> At<TKey>(Dictionary<TKey, List<CellPhrase>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        return list;
    }

    private void AddHeader(int column, string name)
    {
        Add(column, name, -1);
        var words = name.Split(' ');
        for (var at = 0; at < words.Length; at++)
            foreach (var (shorter, longer) in Shortened)
                if (words[at].Equals(shorter, StringComparison.OrdinalIgnoreCase)) words[at] = longer;
        if (string.Join(' ', words) is var whole && whole != name) Add(column, whole, -1);
        if (WithoutBracket(name) is { } bare) Add(column, bare, -1);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 1) Add(column, name[..comma], -1);
    }

    private void Add(int column, string text, int row)
    {
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        var stems = new List<int>();
        var hasWord = false;
        Span<char> stem = stackalloc char[Stemmer.Longest];
        foreach (var token in tokens.Span)
        {
            if (!IsContent(token)) continue;
            hasWord |= token.Kind == TokenKind.Word;
            var key = stem[..Stemmer.Stem(token.Span.In(text), stem)];
            if (key.IsEmpty) continue;
            var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(key, out var number)) _stems.Add(key.ToString(), number = _stems.Count + 1);
            stems.Add(number);
        }

        // A lone number in a column of text could be any number of the sentence.
        if (stems.Count is 0 or > LongestText || (stems.Count == 1 && !hasWord)) return;
        var place = (row < 0, column, string.Join(' ', stems));
        if (!_phrases.TryGetValue(place, out var phrase)) _phrases.Add(place, phrase = new CellPhrase(column, [.. stems], row < 0));
        if (row >= 0 && (phrase.Rows.Count == 0 || phrase.Rows[^1] != row)) phrase.Rows.Add(row);
    }
}
