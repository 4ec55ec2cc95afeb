using System.Collections.Frozen;
using System.Reflection;

namespace ClaimCheck.Quantities;

/// <summary>Nouns for people: "teacher", "abuse victim". Read at first need from <c>persons.txt</c> beside this file, one a line, small and in the singular; to add one, add its line.</summary>
internal static class PersonNouns
{
    private static readonly Lazy<IReadOnlyList<string>> Lines = new(() => [.. Read()]);
    private static readonly Lazy<FrozenSet<string>> Heads = new(() => All.Select(line => line[(line.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>All of them, as they are listed.</summary>
    public static IReadOnlyList<string> All => Lines.Value;

    /// <summary>Whether a word is one of them, or the last word of one; a plural is none.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Heads.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static IEnumerable<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ClaimCheck.Quantities.Words.persons.txt")
            ?? throw new InvalidOperationException("persons.txt is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Trim();
    }
}
