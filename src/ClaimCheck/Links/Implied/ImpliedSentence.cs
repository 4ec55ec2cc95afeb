using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A sentence as the cues for implied numbers see it.</summary>
/// <param name="context">The article.</param>
/// <param name="words">The words of the table.</param>
/// <param name="index">The table.</param>
/// <param name="sentence">Which sentence.</param>
/// <param name="told">The words of the table that the article has used up to this sentence and in it.</param>
/// <param name="concepts">Finds the subject of a number by grammar; one for the article, because it reads the whole of it.</param>
internal sealed class ImpliedSentence(LinkContext context, AffinityContext words, TableIndex index, int sentence, IReadOnlySet<int> told, ConceptFinder concepts)
{
    // A row whose subject stands nearest by grammar, and nothing less.
    private const double Nearest = 0.9;
    private const double TakenOver = 0.7;

    // A sentence with more such numbers is a table, and its words say nothing of any one of them.
    private const int MostClaims = 48;

    private static readonly string[] Past = ["last", "previous", "previously", "earlier", "ago", "once", "former", "formerly", "then", "career", "ever", "best", "worst", "high", "highest", "low", "lowest", "reverse", "leg", "had", "before", "until", "initially", "originally", "when", "after", "since", "first"];

    private readonly Tagger _tagger = new();
    private HashSet<int>? _own;
    private bool? _looksBack;
    private int _claims;

    /// <summary>The day of the article; null when it is not known.</summary>
    public DateOnly? Published => context.Reading.Article.Published;

    /// <summary>The words of the table.</summary>
    public AffinityIndex Index => words.Index;

    /// <summary>What it names of the table.</summary>
    public IReadOnlyList<FacetMention> Mentions => context.View(sentence).Mentions;

    /// <summary>The sentence under reading.</summary>
    public Scan Scan() => context.Scan(sentence);

    /// <summary>The table's number of a token's word; -1 where it has none.</summary>
    public int Word(int token) => words.Words(sentence)[token - context.Reading.Sentences[sentence].FirstToken];

    /// <summary>Whether so many numbers of it were looked at that it is a table in disguise: no more of it is read, and nothing is linked.</summary>
    public bool IsCrowded => _claims > MostClaims;

    /// <summary>Whether a token belongs to a quantity, which is a claim of its own.</summary>
    public bool IsQuantity(int token) => words.IsQuantity(token);

    /// <summary>Whether the article has used a word of the table, or one that is kin to it, up to here.</summary>
    public bool IsTold(int word) => told.Contains(word);

    /// <summary>Whether it looks back, or calls its number the best or the worst so far: another time may be meant than the row's, and no number of it is accused.</summary>
    public bool LooksBack => _looksBack ??= HasPast();

    /// <summary>Whether the sentence has a word of the table, or one that is kin to it.</summary>
    public bool Has(int word) => (_own ??= Own()).Contains(word);

    /// <summary>A claim of the number, with the subject that grammar gives it and its time.</summary>
    public Claim Claim(string id, Quantity quantity)
    {
        _claims++;
        var scan = Scan();
        var syntax = _tagger.Read(scan, [quantity], 0);
        var subject = concepts.Find(syntax, quantity).Subject;
        return new Claim(id, quantity, context.Reading.Sentences[sentence].Span)
        {
            Subject = subject,
            Period = PeriodReader.Find(syntax, quantity, context.Reading.Findings.Periods) is { } mention && !IsOfRelative(scan, quantity.EndToken, mention.Token) ? mention.Period : null,
            Reason = MoodReader.Read(syntax, quantity),
        };
    }

    /// <summary>A number as a quantity, without a unit.</summary>
    public Quantity Quantity(QuantityKind kind, int first, int end, Numeral numeral) => new(Scan().Between(first, end - 1), kind, new Amount.Point(numeral), null) { FirstToken = first, EndToken = end };

    /// <summary>Whose number it could be.</summary>
    public SubjectSearch Owners(Claim claim) => new(context, index, claim, sentence);

    /// <summary>How a row's subject stands to the number: 1 named beside it in the sentence, 0.5 taken over from the sentences before, 0 neither.</summary>
    /// <param name="owners">Whose number it could be.</param>
    /// <param name="fact">The row.</param>
    /// <param name="how">The same in words.</param>
    public double Owned(SubjectSearch owners, int fact, out string how)
    {
        (var degree, how) = owners.Presence(fact);
        if (degree == 0 || owners.HasRival || !context.NamesProperly(fact)) return 0;
        return degree >= Nearest && owners.StandsInSentence(fact) ? 1 : degree is >= TakenOver and < Nearest && !owners.StandsInSentence(fact) && !HasStranger() ? 0.5 : 0;
    }

    // "scored twice, back in a cup where they were third in 2016": the clause behind has a time of its own.
    private static bool IsOfRelative(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.Is(at, "where") || scan.Is(at, "when") || scan.Is(at, "which") || scan.Is(at, "who") || scan.Is(at, "whose")) return true;
        return false;
    }

    // A name that the table does not know: what is said of it is not said of somebody before.
    private bool HasStranger()
    {
        var scan = Scan();
        for (var at = scan.First + 1; at < scan.End; at++)
            if (scan.IsWord(at) && scan[at].IsCapital && Word(at) < 0 && !scan.Any(at, WordClass.Month | WordClass.Weekday | WordClass.Pronoun) && !Links.Words.IsFunction(scan[at])) return true;
        return false;
    }

    private bool HasPast()
    {
        var scan = Scan();
        for (var at = scan.First; at < scan.End; at++)
            foreach (var word in Past)
                if (scan.Is(at, word)) return true;
        return false;
    }

    private HashSet<int> Own()
    {
        var own = new HashSet<int>();
        Add(own, words, sentence);
        return own;
    }

    /// <summary>Adds the words of the table that a sentence uses, and those that they are kin to.</summary>
    /// <param name="found">Where to add them.</param>
    /// <param name="words">The article in the words of the table.</param>
    /// <param name="sentence">Which sentence.</param>
    public static void Add(HashSet<int> found, AffinityContext words, int sentence)
    {
        foreach (var word in words.Words(sentence))
        {
            if (word < 0 || !found.Add(word)) continue;
            foreach (var (kin, _) in words.Index.Kin(word)) found.Add(kin);
        }
    }
}
