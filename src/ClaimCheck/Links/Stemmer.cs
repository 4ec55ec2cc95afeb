using System.Globalization;

namespace ClaimCheck.Links;

/// <summary>Folds the forms of a word together: case, accents, plural, the commonest endings. The same function serves table and text.</summary>
/// <remarks>The rules are a light English stemmer's; a stem is a key, not a word. It joins too much rather than too little, so a link also asks for the phrase.</remarks>
internal static class Stemmer
{
    /// <summary>The longest word that is stemmed; a longer one is cut, and still equals itself.</summary>
    public const int Longest = 48;

    private static readonly (string Ending, int Keep)[] Endings = [("ments", 4), ("ment", 4), ("ings", 4), ("ing", 3), ("ed", 3), ("al", 4), ("er", 4)];

    /// <summary>Writes the stem of a word.</summary>
    /// <param name="word">Any word or number.</param>
    /// <param name="stem">Room for at least <see cref="Longest"/> characters.</param>
    /// <returns>How many characters were written.</returns>
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        var length = Fold(word, stem);
        if (length > 0 && char.IsAsciiDigit(stem[0])) return length;
        // An irregular form is stemmed like the form it stands for: "women" and "female" must end alike.
        if (Irregular(stem[..length]) is { } regular)
        {
            regular.CopyTo(stem);
            length = regular.Length;
        }

        length = Plural(stem, length);
        foreach (var (ending, keep) in Endings)
        {
            if (length - ending.Length < keep || !stem[..length].EndsWith(ending, StringComparison.Ordinal)) continue;
            length -= ending.Length;
            break;
        }

        if (length > 3 && stem[length - 1] == 'y') stem[length - 1] = 'i';
        else if (length > 3 && stem[length - 1] == 'e') length--;
        if (length > 3 && stem[length - 1] == stem[length - 2] && !char.IsAsciiDigit(stem[length - 1]) && stem[length - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 's' or 'l')) length--;
        return length;
    }

    /// <summary>The stem as a string; for tables, once a word.</summary>
    public static string Stem(string word)
    {
        Span<char> stem = stackalloc char[Longest];
        return stem[..Stem(word, stem)].ToString();
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == Longest) break;
            if (c < 128)
            {
                if (c != ',' && c != '\'') folded[length++] = char.ToLowerInvariant(c);
            }
            else if (c != '’' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded[length++] = Accents.Base(char.ToLowerInvariant(c));
            }
        }

        return length;
    }

    private static int Plural(Span<char> word, int length)
    {
        if (length <= 3 || word[length - 1] != 's') return length;
        var text = word[..length];
        if (text.EndsWith("ies", StringComparison.Ordinal) && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (text.EndsWith("sses", StringComparison.Ordinal) || text.EndsWith("xes", StringComparison.Ordinal) || text.EndsWith("ches", StringComparison.Ordinal) || text.EndsWith("shes", StringComparison.Ordinal) || text.EndsWith("zes", StringComparison.Ordinal)) return length - 2;
        return word[length - 2] is 's' or 'u' or 'i' ? length : length - 1;
    }

    private static string? Irregular(ReadOnlySpan<char> word) => word switch
    {
        "people" or "persons" => "person",
        "men" or "man" or "boys" or "boy" or "males" => "male",
        "women" or "woman" or "girls" or "girl" or "females" => "female",
        "children" => "child",
        "died" or "dies" or "dead" or "deaths" or "dying" or "fatalities" or "fatality" => "death",
        "injuries" or "injury" => "injure",
        "born" => "birth",
        "sold" or "selling" or "sells" => "sale",
        "grew" or "grown" => "grow",
        "bought" => "buy",
        "spent" or "spending" => "spend",
        "paid" => "pay",
        "built" => "build",
        "written" or "wrote" => "write",
        "jan" => "januari",
        "feb" => "februari",
        "mar" => "march",
        "apr" => "april",
        "jun" => "jun",
        "june" => "jun",
        "jul" or "july" => "juli",
        "aug" => "august",
        "sept" or "sep" => "september",
        "oct" => "october",
        "nov" => "november",
        "dec" => "december",
        "labour" => "labor",
        "programme" or "programmes" => "program",
        "centre" or "centres" => "center",
        "us" or "u.s" or "u.s." or "usa" => "us",
        "american" or "americans" => "america",
        "british" or "britons" => "britain",
        "french" => "france",
        "german" or "germans" => "germani",
        "chinese" => "china",
        "spanish" => "spain",
        "dutch" => "netherland",
        "feet" => "foot",
        _ => null,
    };

    private static class Accents
    {
        // Latin letters with marks as news names have them; the base class library's own folding is off without culture tables.
        private const string Marked = "àáâãäåāăąçćčďđèéêëēėęěìíîïīįıłñńňòóôõöøōőŕřśšşťțùúûüūůűýÿźżžğș";
        private const string Plain = "aaaaaaaaacccddeeeeeeeeiiiiiiilnnnoooooooorrsssttuuuuuuuyyzzzgs";

        public static char Base(char c)
        {
            var at = Marked.IndexOf(c, StringComparison.Ordinal);
            return at < 0 ? c : Plain[at];
        }
    }
}
