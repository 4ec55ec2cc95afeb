namespace ClaimCheck.Tokens;

/// <summary>Known words by number: one look-up a word, without making a string.</summary>
/// <remarks>
/// Open addressing over a hash that the tokenizer computes while it scans the word, so that a look-up is one probe in most cases.
/// Immutable; built once by <see cref="LexiconBuilder"/>. Words are in lower case; a word of the text matches in any case.
/// </remarks>
public sealed class Lexicon
{
    /// <summary>The number of the first word. Smaller numbers are the ASCII signs by their own code, so that a sign is known as fast as a word.</summary>
    public const ushort FirstWord = 128;

    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly int _mask;
    private readonly uint[] _hashes;
    private readonly ushort[] _numbers;
    private readonly string[] _words;

    private readonly bool[] _apart;

    internal Lexicon(IReadOnlyList<string> words, IReadOnlyCollection<ushort> apart)
    {
        _words = [.. words];
        _apart = new bool[_words.Length];
        foreach (var number in apart) _apart[number] = true;
        var size = 1024;
        while (size < _words.Length * 4) size *= 2;
        _mask = size - 1;
        _hashes = new uint[size];
        _numbers = new ushort[size];
        for (int number = FirstWord; number < _words.Length; number++)
        {
            var hash = Hash(_words[number]);
            var slot = Slot(hash);
            while (_numbers[slot] != 0) slot = (slot + 1) & _mask;
            _hashes[slot] = hash;
            _numbers[slot] = (ushort)number;
        }
    }

    /// <summary>How many words there are; their numbers run from <see cref="FirstWord"/>.</summary>
    public int Count => _words.Length - FirstWord;

    /// <summary>The word of a number, in lower case; the empty string for the number of a sign.</summary>
    public string this[int number] => _words[number];

    /// <summary>The number of a word in any case; 0 when it is not known.</summary>
    public ushort Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>Whether digits glued to the word are a number of their own: "USD34.6" is a currency and a number, "Q3" one word.</summary>
    public bool StandsApart(ushort number) => _apart[number];

    internal static uint Start() => Seed;

    internal static uint Add(uint hash, char lower) => unchecked((hash ^ lower) * Prime);

    internal static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);

    internal ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); ; slot = (slot + 1) & _mask)
        {
            var number = _numbers[slot];
            if (number == 0) return 0;
            if (_hashes[slot] == hash && Same(word, _words[number])) return number;
        }
    }

    private static bool Same(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (Fold(word[i]) != known[i]) return false;
        return true;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Start();
        foreach (var c in word) hash = Add(hash, Fold(c));
        return hash;
    }

    private int Slot(uint hash) => (int)unchecked((hash ^ (hash >> 15)) & (uint)_mask);
}
