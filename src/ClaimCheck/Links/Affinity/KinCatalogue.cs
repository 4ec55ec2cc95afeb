using System.Reflection;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Words that can name the same measured thing: "layoffs", "job cuts", "redundancies".</summary>
/// <remarks>
/// Read once, at first need, from <c>kin.txt</c> beside this file: one group a line, base forms, commas between; a line that begins with <c>#</c> is a
/// heading. To add a word, add it to its group there.
/// </remarks>
internal sealed class KinCatalogue
{
    private static readonly Lazy<KinCatalogue> Shared = new(() => Read(Lines("kin.txt"), PersonNouns.All));

    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);
    private readonly List<string[][]> _members = [];
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);

    private KinCatalogue()
    {
    }

    /// <summary>The catalogue that the product ships.</summary>
    public static KinCatalogue Default => Shared.Value;

    /// <summary>The groups, each a list of members, each a list of stems in order.</summary>
    public IReadOnlyList<string[][]> Groups => _members;

    /// <summary>Reads a catalogue from its lines.</summary>
    public static KinCatalogue Read(IEnumerable<string> kin, IEnumerable<string> persons)
    {
        var catalogue = new KinCatalogue();
        foreach (var line in kin)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            catalogue.Add([.. line.Split(',').Select(Stems).Where(stems => stems.Length > 0)]);
        }

        foreach (var line in persons)
            if (line.Length > 0 && line[0] != '#' && Stems(line) is { Length: > 0 } stems) catalogue._persons.Add(stems[^1]);
        return catalogue;
    }

    /// <summary>The groups that a name belongs to, given the stems of its telling words in order; empty for a name that no group has.</summary>
    public IReadOnlyList<int> GroupsOf(ReadOnlySpan<string> stems) => _groups.TryGetValue(string.Join(' ', stems!), out var groups) ? groups : [];

    /// <summary>Whether any member of any group has a stem.</summary>
    public bool Knows(string stem) => _stems.Contains(stem);

    /// <summary>Whether a stem is that of a noun for people: "teacher", "patient".</summary>
    public bool IsPerson(string stem) => _persons.Contains(stem);

    /// <summary>The stems of the telling words of a name.</summary>
    public static string[] Stems(string name)
    {
        using var tokens = Tokenizer.Split(name, QuantityFinder.Lexicon);
        var stems = new List<string>();
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || Words.IsFunction(token)) continue;
            var stem = Stemmer.Stem(token.Span.In(name).ToString());
            if (stem.Length > 0) stems.Add(stem);
        }

        return [.. stems];
    }

    private void Add(string[][] members)
    {
        foreach (var member in members)
        {
            _stems.UnionWith(member);
            var key = string.Join(' ', member);
            if (!_groups.TryGetValue(key, out var groups)) _groups.Add(key, groups = []);
            if (groups.Count == 0 || groups[^1] != _members.Count) groups.Add(_members.Count);
        }

        _members.Add(members);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ClaimCheck.Links.Affinity.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line.Trim();
    }
}
