using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Text;

namespace ClaimCheck.Verdicts;

/// <summary>The words around a claim's number, in lower case; punctuation marks are words of their own, so that nothing is read across them.</summary>
internal sealed class ClaimWords
{
    // Far enough for a clause; a sentence of a thousand numbers is not read a thousand times.
    private const int Reach = 240;

    // What begins a statement of its own: its number is not about the subject of the one before.
    private static readonly FrozenSet<string> Boundaries = FrozenSet.Create(
        StringComparer.Ordinal, ",", ";", ":", ".", "(", ")", "—", "–", "and", "but", "while", "whereas", "as", "which", "who", "whose", "when", "after", "although", "though");

    private readonly string _text;
    private readonly TextSpan _around;
    private readonly TextSpan _number;
    private List<string>? _before;
    private List<string>? _after;

    private ClaimWords(string text, TextSpan around, TextSpan number) => (_text, _around, _number) = (text, around, number);

    /// <summary>No words: the article's text was not given.</summary>
    public static ClaimWords None { get; } = new("", default, default);

    /// <summary>The number with its unit, as written.</summary>
    public string Number => _text[_number.Start.._number.End];

    /// <summary>The words before the number, the nearest first; split at the first look.</summary>
    public IReadOnlyList<string> Before => _before ??= [.. Split(_text.AsSpan(_around.Start, _number.Start - _around.Start)).AsEnumerable().Reverse()];

    /// <summary>The words after the number and its unit, the nearest first; split at the first look.</summary>
    public IReadOnlyList<string> After => _after ??= Split(_text.AsSpan(_number.End, _around.End - _number.End));

    /// <summary>The words before the number back to the next one, the nearest first: what stands beyond belongs to that.</summary>
    public IEnumerable<string> OwnBefore => Before.TakeWhile(word => !IsNumber(word));

    /// <summary>The words after the number up to the next one.</summary>
    public IEnumerable<string> OwnAfter => After.TakeWhile(word => !IsNumber(word));

    /// <summary>The words before the number in its own clause, the nearest first.</summary>
    public IEnumerable<string> ClauseBefore => OwnBefore.TakeWhile(word => !Boundaries.Contains(word));

    /// <summary>The words after the number in its own clause.</summary>
    public IEnumerable<string> ClauseAfter => OwnAfter.TakeWhile(word => !Boundaries.Contains(word));

    /// <summary>The words of the number's own clause in the order of the text, the number itself as an empty one.</summary>
    public IReadOnlyList<string> Clause => [.. ClauseBefore.Reverse(), "", .. ClauseAfter];

    /// <summary>The word so many places after the number, or an empty text.</summary>
    public string Next(int at = 0) => at < After.Count ? After[at] : "";

    /// <summary>The word so many places before the number, or an empty text.</summary>
    public string Previous(int at = 0) => at < Before.Count ? Before[at] : "";

    /// <summary>Reads them; <see cref="None"/> when the text is missing or does not hold the claim.</summary>
    public static ClaimWords Of(Claim claim, string? text)
    {
        var (sentence, number) = (claim.Sentence, claim.Quantity.Span);
        if (text is null || sentence.Start < 0 || sentence.End > text.Length || number.Start < sentence.Start || number.End > sentence.End) return None;
        return new ClaimWords(text, new TextSpan(Math.Max(sentence.Start, number.Start - Reach), Math.Min(sentence.End, number.End + Reach)), number);
    }

    /// <summary>Whether a word stands in the same clause, at most so many words away.</summary>
    public bool HasNear(IReadOnlySet<string> words, int reach = 6) => Near(Before, reach).Any(words.Contains) || Near(After, reach).Any(words.Contains);

    /// <summary>Whether a word stands anywhere around the number.</summary>
    public bool Has(string word) => Before.Contains(word) || After.Contains(word);

    /// <summary>The words of a text, as they are compared here.</summary>
    public static List<string> Split(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
            if (at == start) at++;
            var word = text[start..at];
            if (!word.IsWhiteSpace() && word is not "-") words.Add(word.ToString().ToLowerInvariant());
        }

        return words;
    }

    private static bool IsNumber(string word) =>
        char.IsDigit(word[0]) && !(word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsDigit));

    private static IEnumerable<string> Near(IReadOnlyList<string> words, int reach) =>
        words.Take(reach).TakeWhile(word => word is not ("," or ";" or ":" or "." or "(" or ")" or "—"));
}
