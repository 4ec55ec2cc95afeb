using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Every word that any catalogue of this stage knows, with what it can do: one look-up a word serves them all.</summary>
internal static class Vocabulary
{
    private static readonly decimal[] NumberOf;
    private static readonly WordClass[] ClassOf;

    static Vocabulary()
    {
        var builder = new LexiconBuilder();
        var numbers = new Dictionary<ushort, decimal>();
        var classes = new List<WordClass>();
        foreach (var word in Enum.GetNames<Known>()) builder.Add(word.ToLowerInvariant());
        void Mark(string word, WordClass kind)
        {
            var number = builder.Add(word);
            while (classes.Count <= number) classes.Add(WordClass.None);
            classes[number] |= kind;
        }

        foreach (var (kind, words) in FunctionWords.All)
            foreach (var word in words.Split(' ')) Mark(word, kind);
        foreach (var (word, value) in NumberWords.Cardinals) Value(word, value, WordClass.Cardinal);
        foreach (var (word, value) in NumberWords.Fractions) Value(word, value, WordClass.Fraction);
        foreach (var (word, value) in NumberWords.Multipliers) Value(word, value, WordClass.Multiplier);
        foreach (var (word, value) in NumberWords.VaguePlurals) Value(word, value, WordClass.VaguePlural);
        foreach (var (word, value) in NumberWords.Doublings) Value(word, value, WordClass.Doubling);
        foreach (var word in NumberWords.ShareWords) Mark(word, WordClass.ShareWord);
        foreach (var word in NumberWords.VagueCounts.Keys) Mark(word, WordClass.VagueCount);
        foreach (var word in (string[])["digit", "digits", "teens", "order"]) Mark(word, WordClass.VagueCount);
        foreach (var word in NumberWords.Ordinals) Mark(word, WordClass.Ordinal);
        foreach (var scale in ScaleCatalog.All)
        {
            foreach (var word in scale.Words) Value(word, scale.Factor, WordClass.Scale);
            foreach (var suffix in scale.Suffixes) Value(suffix, scale.Factor, WordClass.ScaleSuffix);
        }

        Value("dozen", 12m, WordClass.Scale);
        // "to15,905": a space was lost, the number was not.
        foreach (var word in (string[])["to", "of", "from", "by", "about", "around", "than", "nearly", "almost", "over"]) builder.StandsApart(builder.Add(word));
        UnitNames = new PhraseTable<Unit>(builder, forward: true);
        foreach (var entry in UnitCatalog.All)
        {
            foreach (var name in entry.Names)
            {
                UnitNames.Add(name, entry.Unit);
                UnitNames.Add(UnitCatalog.Plural(name), entry.Unit);
            }

            foreach (var plural in entry.Plurals) UnitNames.Add(plural, entry.Unit);
            foreach (var symbol in entry.Symbols.Where(IsWord)) Mark(symbol.ToLowerInvariant(), WordClass.UnitSymbol);
            if (entry.Unit.Dimension != Dimension.Money) continue;
            foreach (var prefix in entry.Symbols.Append(entry.Unit.Code).Select(LettersOf).Where(letters => letters.Length > 0))
            {
                Mark(prefix.ToLowerInvariant(), WordClass.Currency);
                if (entry.Unit.Code == prefix && prefix.Length == 3) Millions(prefix.ToLowerInvariant());
                if (entry.Unit.Code == prefix || entry.Symbols.Contains(prefix)) builder.StandsApart(builder.Add(prefix.ToLowerInvariant()));
            }
        }

        HedgesBefore = new PhraseTable<HedgeEntry>(builder, forward: false);
        HedgesAfter = new PhraseTable<HedgeEntry>(builder, forward: true);
        foreach (var entry in HedgeCatalog.All)
        {
            foreach (var words in entry.Before) HedgesBefore.Add(words, entry);
            foreach (var words in entry.After) HedgesAfter.Add(words, entry);
        }

        Idioms = new PhraseTable<Idiom>(builder, forward: true);
        foreach (var phrase in IdiomCatalog.Phrases) Idioms.Add(phrase, new Idiom(0));
        foreach (var phrase in IdiomCatalog.Joined) Idioms.Add(phrase, new Idiom(phrase.Count(sign => sign == '-')));
        foreach (var number in Idioms.Keys) MarkNumber(number, WordClass.IdiomStart);
        foreach (var number in UnitNames.Keys) MarkNumber(number, WordClass.UnitName);
        foreach (var word in (string[])["and", "in", "a", "of", "per", "or"]) MarkNumber(builder.Add(word), WordClass.Joiner);
        for (var number = 0; number < classes.Count; number++)
            if ((classes[number] & (WordClass.UnitName | WordClass.UnitSymbol)) != 0 && (classes[number] & (WordClass.Cardinal | WordClass.Scale | WordClass.Fraction)) == 0) classes[number] |= WordClass.Joiner;
        foreach (var number in HedgesBefore.Keys) MarkNumber(number, WordClass.HedgeBefore);
        foreach (var number in HedgesAfter.Keys) MarkNumber(number, WordClass.HedgeAfter);
        Lexicon = builder.Build();
        while (classes.Count < Lexicon.FirstWord + Lexicon.Count) classes.Add(WordClass.None);
        ClassOf = [.. classes];
        NumberOf = new decimal[classes.Count];
        foreach (var (word, value) in numbers) NumberOf[word] = value;

        // "MUSD 34": millions of the currency, as the north of Europe writes them.
        void Millions(string code)
        {
            Mark("m" + code, WordClass.Currency);
            builder.StandsApart(builder.Add("m" + code));
        }

        void Value(string word, decimal value, WordClass kind)
        {
            Mark(word, kind);
            numbers.TryAdd(builder.Add(word), value);
        }

        void MarkNumber(ushort number, WordClass kind)
        {
            while (classes.Count <= number) classes.Add(WordClass.None);
            classes[number] |= kind;
        }
    }

    /// <summary>The words, for the tokenizer.</summary>
    public static Lexicon Lexicon { get; }

    /// <summary>Names of units, by their first word.</summary>
    public static PhraseTable<Unit> UnitNames { get; }

    /// <summary>Hedges that stand before their number, by their last word.</summary>
    public static PhraseTable<HedgeEntry> HedgesBefore { get; }

    /// <summary>Hedges that stand after their number, by their first word.</summary>
    public static PhraseTable<HedgeEntry> HedgesAfter { get; }

    /// <summary>Fixed phrases with a number in them that count nothing, by their first word.</summary>
    public static PhraseTable<Idiom> Idioms { get; }

    /// <summary>What a word can do; <see cref="WordClass.None"/> for an unknown one.</summary>
    public static WordClass Class(ushort word) => ClassOf[word];

    /// <summary>The value of a cardinal, scale, fraction or multiplier.</summary>
    public static decimal Number(ushort word) => NumberOf[word];

    // "m2" is one word to the tokenizer.
    private static bool IsWord(string symbol) => char.IsLetter(symbol[0]) && symbol.All(sign => char.IsLetter(sign) || char.IsAsciiDigit(sign));

    private static string LettersOf(string symbol) => string.Concat(symbol.TakeWhile(char.IsAsciiLetter));
}
