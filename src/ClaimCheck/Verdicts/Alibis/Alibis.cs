using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>What speaks for a number that its row accuses: the row's own figure stands elsewhere in the article, or the number is that of another row.</summary>
/// <remarks>
/// Scattered words often point to the right row and often to the row next to it. Where they are wrong, one of the two nearly always holds, since a
/// desk keeps rows for what its articles say. A value so never makes a link and never accuses: it only acquits.
/// <para>Costs a look at each number of the article for a row that accuses, once, and a look at each row for such a claim. One article's, not for several threads.
/// The links may be changed in place between two questions, as long as their claims stand at the same places; call <see cref="Renew"/> then.</para>
/// </remarks>
internal sealed class Alibis(IReadOnlyList<Link> links, IReadOnlyList<Fact> table, CheckOptions options, DateOnly? published, string? text)
{
    // In a larger table some row has any number, and that says nothing.
    private const int MostRows = 400;

    // No stale figure, and no slip of the pen but one of digits or scale, is off by more: something else was counted.
    private const decimal MostTimes = 2.5m;
    private const decimal MostTimesSaid = 4m;

    // Percentages live on one scale, where 0.3 and 2 are neighbours.
    private const decimal MostPoints = 20;

    // "The 52-year-old head gardener Mara Olt".
    private const int NounsBeforeName = 3;

    private static readonly string[] Past = ["last", "previous", "earlier", "ago", "before", "then", "former", "once"];

    private static readonly string[] Memories = ["recalled", "recalls", "remembered", "remembers", "reminisced"];

    private readonly Dictionary<Fact, int[]> _tellers = new(ReferenceEqualityComparer.Instance);
    private Number[]? _numbers;
    private Magnitude[]? _rows;
    private Dictionary<Fact, Link>? _named;

    /// <summary>Forgets which rows phrases have: the links were changed.</summary>
    public void Renew() => _named = null;

    /// <summary>Why the claim may not be accused by its row, as a clause; null when nothing speaks for it.</summary>
    /// <param name="accused">The link of the claim; it has a row.</param>
    /// <param name="judgement">What the claim is accused of.</param>
    public string? Of(Link accused, Judgement judgement)
    {
        if (accused.Basis == LinkBasis.Form || table.Count > MostRows) return null;
        // An outdated figure is accused by a newer row than that of its link.
        var fact = judgement.Fact ?? accused.Fact!;
        if (IsOfNobodyNamed(accused.Claim.Quantity, fact)) return "it is the age of somebody whom the words beside it do not name";
        // "That is the valuation, not the offering": where a phrase names the metric, another's number is what is wrong with it.
        if (accused.Basis == LinkBasis.Phrase && judgement.Verdict == Verdict.Mismatch) return null;
        if (judgement.Verdict == Verdict.Outdated) return Told(accused, fact);
        if (accused.Basis == LinkBasis.Words) return FarOff(accused, fact, judgement, MostTimes) ?? Recalled(accused) ?? Elsewhere(accused, fact) ?? Named(fact) ?? OtherRow(accused, fact);
        // "A score of 81.3" beside a staff of 2,980: what a bare number counts, its phrase alone says.
        var farOff = accused.Claim.Quantity.Unit is null ? FarOff(accused, fact, judgement, MostTimesSaid) : null;
        return farOff ?? InSentence(accused, fact) ?? OtherMetric(accused, fact);
    }

    // "Told a 38-year-old man", "the 38-year-old's lawyer": who that is stands elsewhere, if anywhere. A row of "the third patient" is of nobody with a name either.
    private bool IsOfNobodyNamed(Quantity quantity, Fact fact)
    {
        if (quantity is not { Kind: QuantityKind.Age, Attributive: true } || text is null || !IsName(fact.Subject.AsSpan().TrimEnd())) return false;
        var words = 0;
        for (var at = quantity.Span.End; at < text.Length && words <= NounsBeforeName; at++)
        {
            if (char.IsUpper(text[at])) return false;
            if (text[at] == ' ') words++;
            else if (!char.IsLetter(text[at]) && text[at] != '-') return true;
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> subject) => !subject.IsEmpty && char.IsUpper(subject[subject.LastIndexOf(' ') + 1]);

    private string? FarOff(Link accused, Fact fact, Judgement judgement, decimal most)
    {
        if (judgement.Relative is not { } relative || (relative <= most - 1 && relative >= (1 / most) - 1)) return null;
        if (fact.Unit is { Dimension: Dimension.Percent } && judgement.Difference is { } points && Math.Abs(points) <= MostPoints) return null;
        return IsSlip(Case.Of(accused, options, published, text)) ? null : "the two are too far apart for a slip";
    }

    private static bool IsSlip(Case claim) =>
        (DigitSlips.ScaleWord(claim) ?? DigitSlips.ZerosAsWritten(claim) ?? DigitSlips.Hundredfold(claim) ?? DigitSlips.Transposed(claim) ?? UnitSlips.OtherUnit(claim)) is not null;

    private string? Elsewhere(Link accused, Fact fact) =>
        Tellers(fact).FirstOrDefault(other => !ReferenceEquals(other, accused) && IsAbout(other, fact)) is { } teller ? $"\"{Words(teller)}\", elsewhere in the article, is that row's number" : null;

    // "A third", "billions of dollars" and "2%" are about many a row's number, "380 people" that of burnt houses: such a number tells of a row that its words could mean.
    private bool IsAbout(Link teller, Fact fact)
    {
        // What has a row of its own that it agrees with tells of that one.
        if (teller.Fact is { } own && !ReferenceEquals(own, fact) && Agrees(teller, own)) return false;
        var quantity = teller.Claim.Quantity;
        var isTelling = (Distinctiveness.HasSeveralFigures(quantity) || quantity.Amount is Amount.Point { Numeral.Form: not NumeralForm.Fraction } point && point.Value == fact.Amount.Low)
            && (quantity.Unit is not { Dimension: Dimension.Count } || fact.Unit is not { Dimension: Dimension.Count } || Stemmer.Stem(quantity.Unit.Code) == Stemmer.Stem(fact.Unit.Code));
        return isTelling || (quantity.Amount is not Amount.Vague && teller.Near.Contains(fact, ReferenceEqualityComparer.Instance));
    }

    // "It took $17 million, after the $38 million of a week earlier", "last season's tally of 17": the newer value outdates nothing where the article gives both, or looks back.
    private string? Told(Link accused, Fact fact)
    {
        foreach (var other in links)
        {
            if (ReferenceEquals(other, accused) || !ReferenceEquals(other.Fact, fact)) continue;
            if (other.Claim.Sentence == accused.Claim.Sentence || (accused.Basis == LinkBasis.Words && Distinctiveness.HasSeveralFigures(other.Claim.Quantity) && Tellers(fact).Contains(other)))
                return $"\"{Words(other)}\", elsewhere in the article, is said to be the newer value";
        }

        return accused.Basis == LinkBasis.Words && LooksBack(accused) ? "its sentence looks back to an earlier time" : null;
    }

    // "You needed 70 minutes", she recalled: who remembers tells of a time that no row is about.
    private string? Recalled(Link accused) => Array.Exists(Memories, Bare(accused).Words.Has) ? "its sentence recalls another time" : null;

    private bool LooksBack(Link accused) => Array.Exists(Past, Bare(accused).Words.Has);

    // "They had 18,600 members, and some 700 have left": one sentence does not give one thing two numbers.
    private string? InSentence(Link accused, Fact fact) =>
        Tellers(fact).FirstOrDefault(other => !ReferenceEquals(other, accused) && other.Claim.Sentence == accused.Claim.Sentence) is { } teller ? $"\"{Words(teller)}\", in the same sentence, is that row's number" : null;

    // The numbers of the article that are the row's, whatever they were linked to.
    private IEnumerable<Link> Tellers(Fact fact)
    {
        if (!_tellers.TryGetValue(fact, out var tellers))
        {
            _numbers ??= [.. links.Select(link => new Number(Bare(link)))];
            var size = Magnitude.Of(fact.Amount, fact.Unit);
            var numbers = _numbers;
            _tellers[fact] = tellers = [.. Enumerable.Range(0, numbers.Length).Where(at => numbers[at].Is(fact, size))];
        }

        return tellers.Select(at => links[at]);
    }

    // Where a phrase gives the row to one number, scattered words do not give it to another.
    private string? Named(Fact fact)
    {
        if (_named is null)
        {
            _named = new Dictionary<Fact, Link>(ReferenceEqualityComparer.Instance);
            foreach (var link in links)
                if (link is { Basis: LinkBasis.Phrase, Fact: { } row }) _named.TryAdd(row, link);
        }

        return _named.TryGetValue(fact, out var other) ? $"\"{Words(other)}\" is said to be that row's number" : null;
    }

    // Among rows of one unit somebody always has the number: the row must be one that the words could mean, or of somebody who is named.
    private string? OtherRow(Link accused, Fact fact)
    {
        // "240 megawatts, and about 180 from Borda": it has the unit of its row, then.
        if (accused.Claim.Quantity is { Unit: null } bare) return Owner(accused with { Claim = accused.Claim with { Quantity = bare with { Unit = fact.Unit } } }, row => !ReferenceEquals(row, fact));
        HashSet<Fact> near = new(accused.Near.Concat(accused.SubjectFacts), ReferenceEqualityComparer.Instance);
        return Owner(accused, row => !ReferenceEquals(row, fact) && IsOwn(row, accused, near));
    }

    // The same number again is the same row's, "18.25 GW" and paragraphs later "those 18.25 GW"; beside a row that has told another number, a third one is not about it.
    private bool IsOwn(Fact row, Link accused, HashSet<Fact> near)
    {
        var (isRepeated, isTold) = (false, false);
        foreach (var other in links)
        {
            if (!ReferenceEquals(other.Fact, row) || ReferenceEquals(other, accused) || !Agrees(other, row)) continue;
            if (other.Claim.Quantity.Amount.Low == accused.Claim.Quantity.Amount.Low) isRepeated = true;
            else isTold = true;
        }

        return (isRepeated && Distinctiveness.HasSeveralFigures(accused.Claim.Quantity)) || (!isTold && near.Contains(row));
    }

    private bool Agrees(Link link, Fact own) => Bare(link).HasFigureOf(own);

    // The same metric of somebody else is a slip that editors look for; a number of another metric was never about this one.
    private string? OtherMetric(Link accused, Fact fact) => Owner(accused, row => !row.Metric.Equals(fact.Metric, StringComparison.OrdinalIgnoreCase));

    private string? Owner(Link accused, Predicate<Fact> isOther)
    {
        _rows ??= [.. table.Select(row => Magnitude.Of(row.Amount, row.Unit))];
        var number = new Number(Bare(accused));
        for (var at = 0; at < _rows.Length; at++)
            if (number.Is(table[at], _rows[at]) && isOther(table[at])) return Has(table[at]);
        return null;
    }

    private static string Has(Fact other) => $"{WhySentence.Place(other)} ({other.Subject}, {other.Metric}) has that very number";

    private Case Bare(Link link) => Case.Bare(link, options, published, text);

    private string Words(Link link) =>
        text is null ? "a number" : text[link.Claim.Quantity.Span.Start..link.Claim.Quantity.Span.End].ReplaceLineEndings(" ");

    // A number of the article, ready to be held against many rows.
    private readonly struct Number(Case asked)
    {
        private readonly Magnitude _size = Magnitude.Of(asked.Quantity.Amount, asked.Quantity.Unit);
        private readonly bool _isRough = asked.Quantity.Hedge.Class != HedgeClass.Unhedged || !Distinctiveness.HasSeveralFigures(asked.Quantity);

        public bool Is(Fact row, Magnitude size) => _size.IsNear(size, _isRough) && asked.HasFigureOf(row);
    }
}
