using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Says what one word does, knowing the tags before it.</summary>
internal readonly ref struct WordReader
{
    private const int LongestRun = 12;
    private const WordClass NotNoun = WordClass.Boundary;
    private const WordClass NotOpen = WordClass.Boundary & ~WordClass.Verb;

    private readonly Scan _scan;
    private readonly ReadOnlySpan<WordTag> _tags;
    private readonly int _at;
    private readonly WordClass _class;
    private readonly WordTag _before;
    private readonly bool _direct;
    private readonly WordForms _forms;

    public WordReader(Scan scan, ReadOnlySpan<WordTag> tags, int at)
    {
        _scan = scan;
        _tags = tags;
        _at = at;
        _class = scan.Class(at);
        _forms = (_class & NotOpen) == 0 ? OpenWords.Of(scan.Of(at)) : WordForms.None;
        // Adverbs do not part a word from what rules it: "has already fallen".
        var before = at - 1 - scan.First;
        for (var lowest = before - LongestRun; before >= 0 && before > lowest && tags[before] == WordTag.Adverb;) before--;
        _before = before >= 0 ? tags[before] : WordTag.None;
        _direct = before == at - 1 - scan.First;
    }

    public WordTag Read()
    {
        if (IsJoined) return Ends("ed") || Ends("ing") ? WordTag.Modifier : _scan[_at].IsCapital ? WordTag.Name : WordTag.Noun;
        // "10.45 pm", "5am", "23rd": what is glued to digits is no word of the sentence.
        if (_scan.IsNumber(_at - 1) && (_scan.Glued(_at) || _scan.Is(_at, "am") || _scan.Is(_at, "pm"))) return WordTag.Adverb;
        if (IsProper) return WordTag.Name;
        if (_scan.Is(_at, "that")) return That();
        if (_scan.Is(_at, "who") || _scan.Is(_at, "which")) return WordTag.Relative;
        if (Has(WordClass.Month | WordClass.Weekday) && _scan[_at].IsCapital) return _direct && (_before & (WordTag.Determiner | WordTag.Preposition)) != 0 ? WordTag.Name : WordTag.Adverb;
        if (Has(WordClass.Pronoun)) return WordTag.Pronoun;
        if ((_scan.Is(_at, "so") && _scan.Is(_at + 1, "far")) || (_scan.Is(_at, "far") && _scan.Is(_at - 1, "so")) || (_scan.Is(_at, "little") && _before == WordTag.Verb && NextEnds('d'))) return WordTag.Adverb;
        if (Has(WordClass.Conjunction) || _scan.Is(_at, "whilst")) return Conjunction();
        if (Has(WordClass.Up | WordClass.Down)) return Change();
        if (Has(WordClass.Verb)) return Known();
        if (Has(WordClass.Determiner)) return (_scan.Is(_at, "this") || _scan.Is(_at, "these") || _scan.Is(_at, "those")) && Next(WordClass.Verb) ? WordTag.Pronoun : WordTag.Determiner;
        if (Has(WordClass.Preposition)) return Preposition();
        if (Has(WordClass.Cardinal | WordClass.Scale | WordClass.VaguePlural | WordClass.Fraction) && !Has(WordClass.UnitName)) return WordTag.Number;
        if (Word is "ahead" or "abroad" or "aside" or "asleep" or "alive" or "ashore" or "aboard" or "apiece") return WordTag.Adverb;
        if (Has(WordClass.Function) && !Has(WordClass.Modifier)) return Ends("rly") && IsHead(_at + 1) ? WordTag.Modifier : WordTag.Adverb;
        if (IsManner) return WordTag.Adverb;
        return Open();
    }

    private ReadOnlySpan<char> Word => _scan.Of(_at);

    private bool IsJoined =>
        (_scan.Is(_at - 1, '-') && _at > _scan.First && _tags[_at - 1 - _scan.First] == WordTag.Joiner && !IsQuantity(_at - 2)) || (_scan.Is(_at + 1, '-') && _scan.Glued(_at + 1) && _scan.Glued(_at + 2) && !IsQuantity(_at + 2));

    // A capital inside the sentence, or letters in capitals where others are small.
    private bool IsProper => _scan[_at].IsCapital && ((_scan[_at].Flags & TokenFlags.AllCapitals) != 0
        || (_at > _scan.First && !Has(NotNoun) && !(Has(WordClass.Up | WordClass.Down) && !_scan[Math.Max(_scan.First, _at - 1)].IsCapital)));

    private bool IsManner => (_at == _scan.First || !_scan[_at].IsCapital) && !(_before == WordTag.Determiner && IsHead(_at + 1)) && IsAdverbial;

    private bool IsAdverbial => Word.Length > 4 && Ends("ly") && !Has(WordClass.Modifier) && Word is not ("family" or "supply" or "reply" or "assembly" or "monopoly" or "anomaly" or "early" or "elderly" or "costly" or "friendly" or "likely");

    // "a disorderly exit would": the word before the last of its phrase is an adjective.
    private bool IsHead(int at) => _scan.IsWord(at) && !_scan.Any(at, NotNoun) && (!_scan.IsWord(at + 1) || _scan.Any(at + 1, NotNoun));

    private WordTag That()
    {
        if ((_before & (WordTag.Preposition | WordTag.Determiner)) != 0) return WordTag.Determiner;
        if ((_before & (WordTag.Noun | WordTag.Name | WordTag.Quantity)) == 0) return Next(WordClass.Verb) && _before == WordTag.None ? WordTag.Pronoun : WordTag.Subordinator;
        return Next(WordClass.Verb | WordClass.Up | WordClass.Down) || NextEnds('s') || NextEnds('d') || Next(WordClass.Pronoun) ? WordTag.Relative : WordTag.Subordinator;
    }

    private WordTag Conjunction() => _scan.Is(_at, "and") || _scan.Is(_at, "or") || _scan.Is(_at, "but") || _scan.Is(_at, "nor") || _scan.Is(_at, "yet") ? WordTag.Conjunction : WordTag.Subordinator;

    private WordTag Preposition()
    {
        // "has more than doubled".
        if (_scan.Is(_at, "than") && _scan.Any(_at + 1, WordClass.Doubling)) return WordTag.Adverb;
        if (_scan.Is(_at, "as") || _scan.Is(_at, "than")) return WordTag.Subordinator;
        var time = _scan.Is(_at, "since") || _scan.Is(_at, "until") || _scan.Is(_at, "till") || _scan.Is(_at, "before") || _scan.Is(_at, "after");
        return time && !_scan.Is(_at + 1, "tax") && !_scan.Is(_at + 1, "interest") ? WordTag.Subordinator : WordTag.Preposition;
    }

    // "rose", "a rise of", "shares up 5%".
    private WordTag Change()
    {
        if (_scan.Is(_at, "up") || _scan.Is(_at, "down"))
            return (_before & (WordTag.Verb | WordTag.Participle)) != 0 && _direct ? WordTag.Adverb : IsAmount(_at + 1) || _scan.Is(_at + 1, "by") || _scan.Is(_at + 1, "from") ? WordTag.Verb : WordTag.Preposition;
        if (Can(WordForms.ChangeNoun)) return WordTag.Noun;
        if ((_before & (WordTag.Determiner | WordTag.Owner)) != 0 && _direct) return Next(NotNoun) || !_scan.IsWord(_at + 1) ? WordTag.Noun : WordTag.Modifier;
        if (Can(WordForms.Past)) return WordTag.Verb;
        if ((_before & (WordTag.Modifier | WordTag.Quantity)) != 0 && !_scan.IsNumber(_at + 1) && !IsAmount(_at + 1)) return WordTag.Noun;
        if (_before == WordTag.Preposition) return IsMarked || Ends("ing") && (Next(WordClass.Determiner) || IsAmount(_at + 1)) ? WordTag.Verb : WordTag.Noun;
        if (_scan.Is(_at + 1, "of")) return WordTag.Noun;
        // "the storm surge reached": behind a base form stands another verb.
        var isBase = !Ends("ed") && !Ends("s") && !Ends("ing");
        return (Next(WordClass.Verb) || (isBase && (NextEnds('d') && _scan.Of(_at + 1).EndsWith("ed", StringComparison.Ordinal) || _scan.IsWord(_at + 1) && (OpenWords.Of(_scan.Of(_at + 1)) & WordForms.Past) != 0))) && (_before & (WordTag.Noun | WordTag.Name)) != 0 ? WordTag.Noun : WordTag.Verb;
    }

    // A word that the lexicon holds for a verb.
    private WordTag Known()
    {
        if (Has(WordClass.Month) && _scan[_at].IsCapital) return WordTag.Adverb;
        if (IsAuxiliary) return WordTag.Verb;
        if ((_before & (WordTag.Determiner | WordTag.Owner)) != 0 && _direct || _scan.Any(_at - 1, WordClass.Ordinal)) return Ends("ed") ? WordTag.Modifier : WordTag.Noun;
        if (_scan.Is(_at + 1, "of") && !Ends("ed")) return WordTag.Noun;
        if (_before == WordTag.Quantity && _direct && IsArticleBeforeQuantity) return Ends("ed") ? WordTag.Modifier : WordTag.Noun;
        // "in immediate help.", "its flood report said": a word that is noun and verb, with nothing behind it to act on.
        if (Can(WordForms.Either) && (_before & (WordTag.Noun | WordTag.Name)) != 0 && _direct && (!_scan.IsWord(_at + 1) && !IsAmount(_at + 1) || Next(WordClass.Verb))) return WordTag.Noun;
        if ((_before & (WordTag.Modifier | WordTag.Preposition)) != 0 && !IsMarked && !Ends("ing") && !Ends("ed")) return WordTag.Noun;
        if (_before == WordTag.Preposition && Ends("ed") && !_scan.Is(_at, "based")) return WordTag.Modifier;
        return WordTag.Verb;
    }

    // "a $65 billion raise", "a 5 kilometre run".
    private bool IsArticleBeforeQuantity
    {
        get
        {
            var at = _at - 1;
            for (var lowest = Math.Max(_scan.First, at - LongestRun); at > lowest && _tags[at - _scan.First] == WordTag.Quantity;) at--;
            return _scan.Is(at, "a") || _scan.Is(at, "an");
        }
    }

    private bool IsAuxiliary => Has(WordClass.Verb) && (Word.Length <= 3 || Word is "were" or "been" or "being" or "have" or "having" or "does" or "doing" or "will" or "would" or "could" or "might" or "must" or "should" or "shall") && !_scan.Is(_at, "put") && !_scan.Is(_at, "set") && !_scan.Is(_at, "pay") && !_scan.Is(_at, "let") && !_scan.Is(_at, "use") && !_scan.Is(_at, "win") && !_scan.Is(_at, "run") && !_scan.Is(_at, "buy");

    // Behind the "to" of an infinitive.
    private bool IsMarked => _scan.Is(_at - 1, "to") || (!_direct && _before == WordTag.Preposition && _scan.Is(_at - 2, "to"));

    // A word that the lexicon does not know as anything but a name of something.
    private WordTag Open()
    {
        var word = Word;
        if (Has(WordClass.PluralNoun)) return WordTag.Noun;
        if (word.Length >= 4 && Ends("ed") && !Ends("eed")) return Past(true);
        if (word.Length >= 5 && Ends("ing")) return Progressive();
        if (Can(WordForms.Past)) return Past(false);
        if (_before == WordTag.Verb && IsModal(_at - 1) && !Has(WordClass.Modifier)) return WordTag.Verb;
        if (IsMarked && (Can(WordForms.Base) || Can(WordForms.Either) || Next(WordClass.Determiner | WordClass.Pronoun) || IsAmount(_at + 1))) return WordTag.Verb;
        if (Can(WordForms.Participle) && _before == WordTag.Verb) return WordTag.Verb;
        if ((_before & (WordTag.Noun | WordTag.Name | WordTag.Relative | WordTag.Pronoun | WordTag.Quantity | WordTag.Conjunction)) != 0 | _before == WordTag.None && IsPresent(word)) return WordTag.Verb;
        return IsAdjective(word) || IsAdverbial ? WordTag.Modifier : WordTag.Noun;
    }

    // "the deal covers 13 percent", "footballers pledge 1%", "robots measure between".
    private bool IsPresent(ReadOnlySpan<char> word)
    {
        if (Has(WordClass.Modifier) || word.Length < 3) return false;
        if (_before is WordTag.Relative or WordTag.Pronoun) return !IsAdjective(word) && !_scan.Any(_at - 2, WordClass.Preposition) && (word[^1] == 's' || IsPlainSubject || IsPluralRelative);
        // "and forms a plume", ", now faces the": a new verb of the subject before.
        if ((_before & (WordTag.Noun | WordTag.Name | WordTag.Quantity)) == 0) return (IsThird(word) && Next(WordClass.Determiner) || Can(WordForms.ThirdPerson)) && (_before == WordTag.Conjunction || !_direct);
        if (!_direct && IsThird(word)) return true;
        if (Can(WordForms.Unchanging) && (IsAmount(_at + 1) || Next(WordClass.Determiner | WordClass.Pronoun))) return true;
        if (_before == WordTag.Quantity) return (_direct && Next(WordClass.Determiner) && !_scan.Is(_at + 1, "all")) || Can(WordForms.ThirdPerson) || Can(WordForms.Base);
        if (Can(WordForms.ThirdPerson)) return true;
        var plural = IsPlural(_at - 1);
        if (Can(WordForms.Base)) return plural || IsAmount(_at + 1) || Next(WordClass.Determiner);
        if (Has(WordClass.UnitName)) return false;
        if ((Next(WordClass.Determiner) && !_scan.Is(_at + 1, "that")) || (_scan.Is(_at + 1, "between") && IsAmount(_at + 2))) return !_scan.Is(_at + 1, "all");
        if (word[^1] == 's' && (_scan.Is(_at + 1, "out") || _scan.Is(_at + 1, "off"))) return true;
        return (IsThird(word) || plural) && IsAmount(_at + 1);
    }

    // "funds which range from": the verb of a plural.
    private bool IsPluralRelative => _before == WordTag.Relative && (IsPlural(_at - 2) || (_scan.Is(_at - 2, ',') && IsPlural(_at - 3))) && (Next(WordClass.Preposition | WordClass.Determiner) || IsAmount(_at + 1));

    private bool IsPlural(int at) => _scan.Any(at, WordClass.PluralNoun) || (_scan.IsWord(at) && IsThird(_scan.Of(at)));

    private static bool IsThird(ReadOnlySpan<char> word) => word.Length >= 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private bool IsPlainSubject => _scan.Is(_at - 1, "i") || _scan.Is(_at - 1, "you") || _scan.Is(_at - 1, "we") || _scan.Is(_at - 1, "they") || _scan.Is(_at - 1, "who");

    private WordTag Past(bool regular)
    {
        if (_before == WordTag.Verb) return WordTag.Verb;
        var noun = _scan.IsWord(_at + 1) && !Next(NotNoun | WordClass.Cardinal | WordClass.Scale) && !IsQuantity(_at + 1) && !_scan.Is(_at + 1, "last") && !_scan.Is(_at + 1, "next");
        if (_before == WordTag.Quantity && !regular) return WordTag.Verb;
        if ((_before & (WordTag.Determiner | WordTag.Owner | WordTag.Preposition | WordTag.Modifier | WordTag.Quantity)) != 0 && _direct)
            return _before == WordTag.Quantity && !noun ? WordTag.Verb : WordTag.Modifier;
        if (_before == WordTag.Conjunction && noun && regular && !_scan[_at + 1].IsCapital) return WordTag.Modifier;
        if ((_before & (WordTag.Noun | WordTag.Name)) == 0 || !noun || !regular || _scan[_at + 1].IsCapital) return WordTag.Verb;
        return _scan[_at - 1].IsCapital || _scan.Of(_at - 1)[^1] == 's' || NextEnds('s') ? WordTag.Verb : WordTag.Modifier;
    }

    private WordTag Progressive()
    {
        if (_before == WordTag.Verb) return WordTag.Verb;
        var rules = Next(WordClass.Determiner | WordClass.Pronoun) || IsAmount(_at + 1);
        // "capable of completing digital tasks".
        if (_before == WordTag.Preposition && Can(WordForms.Gerund) && _scan.IsWord(_at + 1) && !Next(NotNoun)) return WordTag.Verb;
        if ((_before & (WordTag.Determiner | WordTag.Owner | WordTag.Modifier)) != 0 || (_before == WordTag.Pronoun && !IsPlainSubject) || _scan.Is(_at - 1, "you")) return WordTag.Noun;
        if ((_before & (WordTag.Preposition | WordTag.Conjunction | WordTag.Subordinator)) != 0) return rules || _before == WordTag.Subordinator && !_scan.Is(_at - 1, "than") && !_scan.Is(_at - 1, "that") && !_scan.Is(_at - 1, "because") ? WordTag.Verb : WordTag.Noun;
        if ((_before & (WordTag.Noun | WordTag.Name | WordTag.Quantity)) != 0)
            return rules || Next(WordClass.Preposition) && !_scan.Is(_at + 1, "of") && (_before != WordTag.Noun || IsPlural(_at - 1) || !(_scan.Is(_at + 1, "in") || _scan.Is(_at + 1, "on") || _scan.Is(_at + 1, "for"))) ? WordTag.Participle : WordTag.Noun;
        // "In the port, sampling in May came back": behind an opening phrase comes the subject.
        var comma = _before == WordTag.None && _at > _scan.First && _scan.Is(_at - 1, ',');
        if (_at == _scan.First && !rules && !IsOpening()) return WordTag.Noun;
        if (comma && !rules && _tags[0] == WordTag.Preposition && !_tags[Math.Max(0, _at - _scan.First - 25)..(_at - _scan.First)].Contains(WordTag.Verb)) return WordTag.Noun;
        return rules || comma || Next(WordClass.Preposition) ? WordTag.Verb : WordTag.Noun;
    }

    // "Speaking on Tuesday, she said", but not "Spending on defence accounts for".
    private bool IsOpening()
    {
        for (var at = _at + 1; at < _at + 12 && _scan.Has(at); at++)
        {
            if (_scan.Is(at, ',')) return true;
            if (_scan.Any(at, WordClass.Verb | WordClass.Up | WordClass.Down)) return false;
        }

        return true;
    }

    private bool IsAdjective(ReadOnlySpan<char> word)
    {
        if (Has(WordClass.Modifier | WordClass.Ordinal | WordClass.Comparative) || Can(WordForms.Adjective)) return true;
        if (word.Length < 5) return false;
        if (word.Length > 6 && Ends("est") && word is not ("interest" or "request" or "harvest" or "protest" or "contest" or "conquest" or "suggest" or "manifest")) return true;
        return Ends("ous") || Ends("ful") || Ends("less") || Ends("able") || Ends("ible") || Ends("ical") || Ends("wide");
    }

    private bool IsModal(int at)
    {
        for (var lowest = Math.Max(_scan.First, at - LongestRun); at > lowest && _tags[at - _scan.First] == WordTag.Adverb;) at--;
        return _scan.Is(at, "will") || _scan.Is(at, "would") || _scan.Is(at, "can") || _scan.Is(at, "could") || _scan.Is(at, "may") || _scan.Is(at, "might") || _scan.Is(at, "must") || _scan.Is(at, "should") || _scan.Is(at, "shall")
            || _scan.Is(at, "do") || _scan.Is(at, "does") || _scan.Is(at, "did") || (_scan.Of(at).EndsWith("n't", StringComparison.Ordinal) && !_scan.Is(at, "isn't") && !_scan.Is(at, "wasn't"));
    }

    private bool Can(WordForms forms) => (_forms & forms) != 0;

    private bool Has(WordClass kinds) => (_class & kinds) != 0;

    private bool Next(WordClass kinds) => _scan.Any(_at + 1, kinds) && !IsQuantity(_at + 1);

    private bool NextEnds(char letter) => _scan.IsWord(_at + 1) && !_scan.Any(_at + 1, NotNoun) && _scan.Of(_at + 1)[^1] == letter;

    private bool Ends(string ending) => Word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    // The number or its hedge: "covers nearly 13", "employs around 600".
    private bool IsAmount(int at)
    {
        for (var more = 0; more < 3; more++, at++)
        {
            if (IsQuantity(at) || _scan.IsNumber(at)) return true;
            if (_scan.Any(at, WordClass.Verb) || !(_scan.Any(at, WordClass.Function) || _scan.Is(at, "about") || _scan.Is(at, "around") || _scan.Is(at, "over") || _scan.Is(at, "than") || _scan.Is(at, "some"))) return false;
        }

        return false;
    }

    private bool IsQuantity(int at) => _scan.Has(at) && _tags[at - _scan.First] == WordTag.Quantity;
}
