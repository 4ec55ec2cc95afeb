using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The sentences of one article as the table sees them, looked at only where a claim asks.</summary>
internal sealed class LinkContext(ArticleReading reading, TableIndex index, MentionFinder finder)
{
    private readonly SentenceView?[] _views = new SentenceView?[reading.Sentences.Count];
    private readonly bool?[] _clauses = new bool?[reading.Sentences.Count];
    private readonly Dictionary<TablePhrase, bool> _shortened = [];
    private HashSet<int>? _subjects;
    private HashSet<int>? _proper;
    private AffinityContext? _affinity;
    private readonly Casing _casing = new();

    /// <summary>The article.</summary>
    public ArticleReading Reading => reading;

    /// <summary>The sentence that was last looked at as text of a chart; null before the first.</summary>
    public ChartView? Chart { get; set; }

    /// <summary>A sentence with its mentions; made at the first look.</summary>
    public SentenceView View(int sentence)
    {
        if (_views[sentence] is { } known) return known;
        var scan = Scan(sentence);
        var stems = finder.Stems(scan);
        var mentions = finder.Find(scan, stems);
        for (var at = mentions.Count - 1; at >= 0; at--)
            if (mentions[at].Phrase.IsShort && !IsShortened(scan, mentions[at])) mentions.RemoveAt(at);
        return _views[sentence] = new SentenceView(reading.Sentences[sentence], stems, mentions, RespectiveCue.Applies(scan));
    }

    /// <summary>The article in the words of a small table; made at the first call.</summary>
    public AffinityContext Affinity(AffinityIndex words) => _affinity ??= new AffinityContext(this, words);

    /// <summary>Whether the word that opens a sentence is no name: the article has it in small letters, or it is a word for something that is measured and nowhere else has a capital.</summary>
    public bool IsCommonNoun(in Scan scan, int at) => _casing.IsSmall(scan, at) || (!_casing.IsName(scan, at) && KinCatalogue.Default.Knows(Stemmer.Stem(scan.Of(at).ToString())));

    /// <summary>Whether a sentence says something of something; a run of figures without a verb ("1 sack, 1 save") belongs to a list, not to the sentence before.</summary>
    public bool IsClause(int sentence) => _clauses[sentence] ??= IsClause(Scan(sentence));

    /// <summary>The quantities of a sentence, in order; found by halving, so that an article full of numbers stays linear.</summary>
    public IReadOnlyList<Quantity> Quantities(int sentence)
    {
        var found = reading.Sentences[sentence];
        var all = reading.Findings.Quantities;
        var from = FirstAt(all.Count, at => all[at].FirstToken >= found.FirstToken);
        var to = from;
        while (to < all.Count && all[to].FirstToken < found.EndToken) to++;
        // A claim may have been given another unit than the number was found with.
        return reading.Claims.Count == all.Count ? [.. reading.Claims.Skip(from).Take(to - from).Select(claim => claim.Quantity)] : [.. all.Skip(from).Take(to - from)];
    }

    /// <summary>The times that a sentence names, in order.</summary>
    public IReadOnlyList<PeriodMention> Periods(int sentence)
    {
        var found = reading.Sentences[sentence];
        var all = reading.Findings.Periods;
        var from = FirstAt(all.Count, at => all[at].Token >= found.FirstToken);
        var to = from;
        while (to < all.Count && all[to].Token < found.EndToken) to++;
        return [.. all.Skip(from).Take(to - from)];
    }

    /// <summary>The last period named before a token; null when none is.</summary>
    public Period? LastPeriod(int token)
    {
        var periods = reading.Findings.Periods;
        for (var at = FirstAt(periods.Count, place => periods[place].Token >= token) - 1; at >= 0; at--)
            if (periods[at].Period is { } period) return period;
        return null;
    }

    /// <summary>A sentence under reading.</summary>
    public Scan Scan(int sentence)
    {
        var found = reading.Sentences[sentence];
        return new Scan(reading.Article.Text, reading.Tokens.Span, found.FirstToken, found.EndToken);
    }

    /// <summary>Whether a name with a capital stands for a row's subject anywhere in the article: more than "the club". Also for a subject that has no such name.</summary>
    public bool NamesProperly(int fact)
    {
        Names(fact);
        return _proper!.Contains(index.SubjectOf[fact]) || !index.SubjectPhrases(fact).Any(phrase => phrase.IsName);
    }

    /// <summary>Whether a row's subject is named by its own name anywhere in the article.</summary>
    public bool Names(int fact)
    {
        if (_subjects is null)
        {
            _subjects = [];
            _proper = [];
            for (var sentence = 0; sentence < reading.Sentences.Count; sentence++)
                foreach (var mention in View(sentence).Mentions)
                    if (mention.Phrase.Facet == Facet.Subject)
                        foreach (var row in mention.Phrase.Facts)
                        {
                            _subjects.Add(index.SubjectOf[row]);
                            if (mention.Phrase.IsName) _proper.Add(index.SubjectOf[row]);
                        }
        }

        return _subjects.Contains(index.SubjectOf[fact]);
    }

    /// <summary>The first place of an ordered list where a condition holds from then on; its length when it never does.</summary>
    public static int FirstAt(int count, Func<int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // A part of a name stands for it in an article that has the whole, and where it is no common noun with the capital of its sentence nor the end of "Orla's Edition".
    private bool IsShortened(in Scan scan, FacetMention mention)
    {
        if (scan.IsKind(mention.First - 1, TokenKind.Possessive) || (mention.First == scan.First && IsCommonNoun(scan, mention.First))) return false;
        // "Who" opens a question, WHO does not.
        if (mention.Phrase.Text.Length > 1 && char.IsUpper(mention.Phrase.Text[1]) && (scan[mention.First].Flags & TokenFlags.AllCapitals) == 0) return false;
        if (!_shortened.TryGetValue(mention.Phrase, out var isShortened))
            _shortened.Add(mention.Phrase, isShortened = index.SubjectPhrases(mention.Phrase.Facts[0]).Any(name => name.IsName && name.ContentCount > 1 && reading.Article.Text.Contains(name.Text, StringComparison.Ordinal)));
        return isShortened;
    }

    private static bool IsClause(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (!scan.IsWord(at)) continue;
            if (scan.Any(at, WordClass.Verb | WordClass.Pronoun | WordClass.Up | WordClass.Down) || scan.Is(at, "its") || scan.Is(at, "their") || scan.Is(at, "the")) return true;
        }

        return false;
    }
}
