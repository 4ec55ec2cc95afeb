using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>The singular of counted nouns, so that "employees" in a table and "an employee" in prose are one unit.</summary>
public static class Nouns
{
    private const string Pairs = """
        people person, persons person, men man, women woman, children child, feet foot, teeth tooth, mice mouse, geese goose, oxen ox,
        lives life, wives wife, knives knife, leaves leaf, halves half, shelves shelf, wolves wolf, thieves thief, loaves loaf, movies movie,
        cookies cookie, calories calorie, zombies zombie, ties tie, pies pie, lies lie, heroes hero, potatoes potato, tomatoes tomato,
        vetoes veto, cargoes cargo, volcanoes volcano, analyses analysis, crises crisis, theses thesis, bases base, criteria criterion,
        phenomena phenomenon, indices index, matrices matrix, vertices vertex, alumni alumnus, quizzes quiz, buses bus, viruses virus,
        campuses campus, bonuses bonus, statuses status, gases gas, lenses lens, axes axe, series series, species species, news news,
        aircraft aircraft, headquarters headquarters, gallows gallows, gas gas, yes yes, specimen specimen, regimen regimen, abdomen abdomen, means means, headaches headache, aches ache
        """;

    private static readonly FrozenDictionary<string, string> Irregular = Pairs
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // What hangs on the head of a phrase takes no ending.
    private static readonly string[] Links = [" per ", " of ", " an hour", " above "];

    /// <summary>The singular of a noun, or of the last word of a noun phrase: "live births" gives "live birth", "people" gives "person".</summary>
    /// <param name="noun">One or more words; case is kept where the word only loses an ending.</param>
    /// <returns>The noun itself when it is no plural. Cost is linear in its length.</returns>
    public static string Singular(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        var head = noun.LastIndexOfAny([' ', '-']) + 1;
        var word = noun[head..];
        return Irregular.TryGetValue(word.ToLowerInvariant(), out var found) ? noun[..head] + found : noun[..head] + WithoutEnding(word);
    }

    /// <summary>The regular plural of a noun, or of the head of a noun phrase: "years of age", "miles per hour".</summary>
    internal static string Plural(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        foreach (var link in Links)
            if (noun.IndexOf(link, StringComparison.Ordinal) is > 0 and var head) return Plural(noun[..head]) + noun[head..];
        return noun switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
            _ => noun + "s",
        };
    }

    private static string WithoutEnding(string word)
    {
        if (word.Length > 3 && Ends(word, "men")) return word[..^2] + "an";
        if (word.Length < 3 || !Ends(word, "s") || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is")) return word;
        if (Ends(word, "ies")) return word[..^3] + "y";
        return Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes") ? word[..^2] : word[..^1];
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
