using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Whose a number could be, as its sentence and those before it say: names that stand there, names that are taken over, and who else is named.</summary>
internal sealed class SubjectCandidates
{
    // How far back a sentence without a name of its own may reach, inside one paragraph.
    private const int SentencesBack = 3;
    private const double Inherited = 1.0;
    private const double PerSentence = 0.3;

    private readonly LinkContext _context;
    private readonly List<NamedSubject> _named = [];
    private readonly List<NamedSubject> _before = [];

    /// <summary>Reads a sentence for one of its numbers.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claim">The claim that states the number.</param>
    /// <param name="sentence">Its sentence.</param>
    public SubjectCandidates(LinkContext context, Claim claim, int sentence)
    {
        _context = context;
        var scan = context.Scan(sentence);
        if (RespectiveCue.Applies(scan) && TakeTurns(scan, claim.Quantity, sentence)) return;
        Mentions = context.View(sentence).Mentions;
        foreach (var mention in Mentions)
            if (mention.Phrase.Facet == Facet.Subject && SubjectCue.Cost(scan, claim.Quantity, mention, Mentions) is { } cost) _named.Add(new NamedSubject(mention, cost));
        IsClause = context.IsClause(sentence);
        if (RivalCue.Find(context, scan, claim) is { } name && !_named.Exists(subject => subject.Mention.First < name.End && subject.Mention.End > name.First)) Rival = Rival.Of(scan, name);
        HasRival = Rival is not null;
        Own(scan, claim.Quantity);
        if (claim.Pair is not null && !ChangeCue.IsStart(scan, claim.Quantity)) LeaveOlder(scan);
        // "Around the world" there is somebody else than whom the sentence before spoke of.
        HasRival |= _named.Count == 0 && WorldCue.Is(scan, claim.Quantity);
        // A sentence that names its own subject takes none over.
        if (!HasRival && (IsClause || GoesOn(sentence)) && !_named.Exists(subject => subject.Mention.Phrase.StandsForSubject)) Inherit(sentence);
    }

    /// <summary>The names of the sentence that could own the number.</summary>
    public IReadOnlyList<NamedSubject> Named => _named;

    /// <summary>The names that the sentence takes over from those before it; empty where it names somebody itself.</summary>
    public IReadOnlyList<NamedSubject> Before => _before;

    /// <summary>Every phrase of the table in the sentence; none where it deals its numbers out in turn.</summary>
    public IReadOnlyList<FacetMention> Mentions { get; } = [];

    /// <summary>Whether a name that the table does not know stands where the subject stands.</summary>
    public bool HasRival { get; private set; }

    /// <summary>That name; null when there is none, and where the number is somebody's who has no name.</summary>
    public Rival? Rival { get; }

    /// <summary>Whether the sentence gives the number to somebody besides whom it names: "its rival's 12 plants".</summary>
    public bool IsOfAnother { get; private set; }

    /// <summary>Whether the sentence says something of something, and is no line of a list.</summary>
    public bool IsClause { get; }

    /// <summary>Whether the sentence deals its numbers out in turn: then only the name in this number's turn can own it, or nobody.</summary>
    public bool InTurn { get; private set; }

    /// <summary>Why the turn gives the number to nobody, in words; null where no turns are dealt.</summary>
    public string? Refusal { get; private set; }

    // A possessive or an age beside the number leaves one owner only, or somebody else.
    private void Own(in Scan scan, Quantity quantity)
    {
        if (OwnerCue.HasOne(scan, quantity) && _named.Exists(subject => OwnerCue.Is(quantity, subject.Mention)))
        {
            _named.RemoveAll(subject => !OwnerCue.Is(quantity, subject.Mention));
        }
        else if (OwnerCue.IsOther(scan, quantity))
        {
            _named.Clear();
            HasRival = true;
            IsOfAnother = true;
        }
        else if (AgeCue.Person(scan, quantity) is { End: > 0 } person)
        {
            // An age is that of the name beside it, and of no other.
            _named.Clear();
            foreach (var mention in Mentions)
                if (mention.Phrase.Facet == Facet.Subject && mention.First < person.End && mention.End > person.First) _named.Add(new NamedSubject(mention, 0));
            HasRival |= _named.Count == 0;
        }
    }

    // "Against the old model it went from 900 to 960": what a change led to is not the older thing's.
    private void LeaveOlder(in Scan scan)
    {
        List<NamedSubject> newer = [];
        foreach (var subject in _named)
            if (!OlderCue.Marks(scan, subject.Mention)) newer.Add(subject);
        if (newer.Count == 0) return;
        _named.Clear();
        _named.AddRange(newer);
    }

    private bool TakeTurns(in Scan scan, Quantity quantity, int sentence)
    {
        var quantities = _context.Quantities(sentence);
        if (quantities.Count < 2) return false;
        InTurn = true;
        if (RespectiveCue.Name(scan, quantity, quantities) is not var (first, end))
        {
            Refusal = "\"respectively\" gives the numbers to names in turn, and names and numbers do not match in count";
            return true;
        }

        foreach (var mention in _context.View(sentence).Mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.First >= first && mention.End <= end) _named.Add(new NamedSubject(mention, 0));
        Refusal = "its turn falls to a name that the table does not know";
        return true;
    }

    private void Inherit(int sentence)
    {
        var block = _context.Reading.Sentences[sentence].Block;
        for (var back = 1; back <= SentencesBack && sentence - back >= 0; back++)
        {
            var before = sentence - back;
            if (_context.Reading.Sentences[before].Block != block) return;
            foreach (var mention in _context.View(before).Mentions)
                if (mention.Phrase.Facet == Facet.Subject) _before.Add(new NamedSubject(mention, Inherited + (PerSentence * back)));
            if (_before.Count > 0) return;
        }
    }

    // "LB J. Marsh 74 7 tackles. 1 sack, 2 picks.": the line of a list, broken by its own full stops.
    private bool GoesOn(int sentence)
    {
        if (sentence == 0 || _context.Reading.Sentences[sentence - 1].Block != _context.Reading.Sentences[sentence].Block) return false;
        return (_context.Scan(sentence)[_context.Reading.Sentences[sentence].FirstToken].Flags & TokenFlags.LineBefore) == 0 && !_context.IsClause(sentence - 1);
    }
}
