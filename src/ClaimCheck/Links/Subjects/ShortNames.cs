namespace ClaimCheck.Links;

/// <summary>The last word of a name and its initials, which stand for the whole where that is said: "Ilsa Brandt" is "Brandt" from then on, whether the table says so or not.</summary>
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

        var initials = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            foreach (var phrase in index.SubjectPhrases(fact))
                if (Initials(phrase.Text) is { } letters) initials[letters] = !users.ContainsKey(letters) && (!initials.TryGetValue(letters, out var subject) || subject == index.SubjectOf[fact]) ? index.SubjectOf[fact] : -1;
        }

        for (var fact = 0; fact < index.Facts.Count; fact++)
            if (index.SubjectRows(fact)[0] == fact && LastWord(index.Facts[fact].Subject) is { } name && users[name] >= 0) index.AddName(Facet.Subject, name, index.SubjectRows(fact), isShort: true);
        var first = index.SubjectOf.Select((subject, fact) => (subject, fact)).DistinctBy(row => row.subject).ToDictionary(row => row.subject, row => row.fact);
        foreach (var (letters, subject) in initials)
            if (subject >= 0) index.AddName(Facet.Subject, letters, index.SubjectRows(first[subject]), isShort: true);
    }

    // "Harbour Works Authority" is the HWA from then on.
    private static string? Initials(string name)
    {
        var letters = string.Concat(name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length is >= 3 and <= 6 ? letters : null;
    }

    // Two or three words, each with a capital and letters only: somebody's name, or a name like one.
    private static string? LastWord(string subject)
    {
        var words = subject.Split(' ');
        if (words.Length is < 2 or > MostWords || words[^1].Length < Shortest) return null;
        return Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’')) ? words[^1] : null;
    }
}
