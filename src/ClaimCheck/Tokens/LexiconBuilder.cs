namespace ClaimCheck.Tokens;

/// <summary>Collects the words of every catalogue and gives each a number.</summary>
public sealed class LexiconBuilder
{
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [.. Enumerable.Repeat("", Lexicon.FirstWord)];
    private readonly HashSet<ushort> _apart = [];

    /// <summary>The number of a word, new or known; the first word added gets <see cref="Lexicon.FirstWord"/>, the next one more.</summary>
    /// <param name="word">One word in lower case, as the tokenizer would cut it.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    /// <exception cref="OverflowException">There are more than 65,535 words.</exception>
    public ushort Add(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (_numbers.TryGetValue(word, out var number)) return number;
        number = checked((ushort)_words.Count);
        _words.Add(word);
        _numbers.Add(word, number);
        return number;
    }

    /// <summary>Says that digits glued to the word's end are a number of their own, as after a currency's code.</summary>
    public void StandsApart(ushort number) => _apart.Add(number);

    /// <summary>The finished lexicon; later additions do not change it.</summary>
    public Lexicon Build() => new(_words, _apart);
}
