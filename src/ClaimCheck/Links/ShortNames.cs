namespace ClaimCheck.Links;

/// <summary>The last word of a name, which stands for the whole once that was said: "Ilsa Brandt" is "Brandt" from then on, whether the table says so or not.</summary>
internal static class ShortNames
{
    private const int Shortest = 4;
    private const int MostWords = 3;

    /// <summary>Adds the short names that no other subject of a table could have; linear in its names.</summary>
    public static void AddTo(TableIndex index)
    {
        var users = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            foreach (var phrase in index.SubjectPhrases(fact))
                foreach (var word in phrase.Text.Split(' '))
                    users[word] = !users.TryGetValue(word, out var subject) || subject == index.SubjectOf[fact] ? index.SubjectOf[fact] : -1;
        }

        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var rows = index.SubjectRows(fact);
            if (rows[0] == fact && Of(index.Facts[fact].Subject) is { } name && users[name] >= 0) index.AddName(Facet.Subject, name, rows, isShort: true);
        }
    }

    // Two or three words, each with a capital and letters only: somebody's name, or a name like one.
    private static string? Of(string subject)
    {
        var words = subject.Split(' ');
        if (words.Length is < 2 or > MostWords || words[^1].Length < Shortest) return null;
        return Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’')) ? words[^1] : null;
    }
}
