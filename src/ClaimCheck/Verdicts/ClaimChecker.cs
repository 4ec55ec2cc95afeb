using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Judges linked claims.</summary>
public static class ClaimChecker
{
    /// <summary>The claims of one article with their verdicts, in the order of the links.</summary>
    /// <param name="links">The links of all its claims.</param>
    /// <param name="table">The rows of the table: a number that scattered words accuse may be another row's.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="published">The article's date; null when it is not known.</param>
    /// <param name="text">The article's plain text; null leaves the words around a claim unread.</param>
    /// <remarks>As <see cref="Check"/>, one by one, but a number that the article or the table explains is not accused; see <see cref="LinkBasis"/>.</remarks>
    public static IReadOnlyList<CheckedClaim> CheckAll(IReadOnlyList<Link> links, IReadOnlyList<Fact> table, CheckOptions options, DateOnly? published, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(links);
        var alibis = new Alibis(links, table, options, published, text);
        return [.. links.Select(link => Acquitted(Check(link, options, published, text), alibis, options, published, text))];
    }

    /// <summary>Says which links would accuse: those by scattered words, and of the rest those whose number, as the article or the table says, was never about that row.</summary>
    /// <param name="table">The rows of the table.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="article">The article.</param>
    /// <returns>To be asked of one list of links, again and again as its links change.</returns>
    internal static Refuter Refuter(IReadOnlyList<Fact> table, CheckOptions options, Article article)
    {
        Alibis? alibis = null;
        var fine = new HashSet<Link>(ReferenceEqualityComparer.Instance);
        return links =>
        {
            alibis ??= new Alibis(links, table, options, article.Published, article.Text);
            alibis.Renew();
            var refuted = new List<Refutation>();
            for (var at = 0; at < links.Count; at++)
            {
                if (links[at] is not { Basis: LinkBasis.Words or LinkBasis.Phrase, Fact: not null } link || fine.Contains(link)) continue;
                // What is too faint to accuse can be refuted all the same.
                var judgement = Judge(link with { Tentative = false, Slender = false }, options, article.Published, article.Text);
                if ((!IsAccusing(judgement.Verdict) || judgement.Verdict == Verdict.Outdated) && !ConfirmingRows.CouldOnlyConfirm(judgement))
                {
                    fine.Add(link);
                    continue;
                }

                // A row of another time is either the number's own or none.
                var isCertain = link.IsAsOf || alibis.Of(link, judgement) is not null;
                // A phrase is believed as long as nothing speaks against it.
                if (isCertain || link.Basis == LinkBasis.Words) refuted.Add(new Refutation(at, isCertain));
            }

            return refuted;
        };
    }

    /// <summary>The claim with its verdict.</summary>
    /// <param name="link">The claim and its row, or none.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="published">The article's date, for claims that have none of their own; null when it is not known.</param>
    /// <param name="text">The article's plain text, in which the claim's spans stand: its words tell a median from a mean, and "eight times more" from "eight times as much". Null leaves them unread.</param>
    /// <remarks>Pure, and constant in cost but for the rows of the link. No value makes it throw.</remarks>
    public static CheckedClaim Check(Link link, CheckOptions options, DateOnly? published, string? text = null) =>
        new(link.Claim, link, Judge(link, options, published, text));

    /// <summary>The verdict on a link; see <see cref="Check"/>.</summary>
    public static Judgement Judge(Link link, CheckOptions options, DateOnly? published, string? text = null)
    {
        if (link.Conflict is { } conflict && link.Claim.Checkable) return AtOdds(link, conflict);
        var asked = Case.Of(link, options, published, text);
        var (row, outcome) = Decide(asked);
        // Scattered words are enough to confirm a number, and too little to accuse one.
        var isWeak = link.Tentative || ((link.Slender || link.Basis == LinkBasis.Words) && options.Profile == Profile.Strict);
        if (isWeak && (IsAccusing(outcome.Verdict) || IsChance(outcome, asked))) return Borrowed(link, options, published, text) ?? Undecided(link, options);
        var judged = outcome.Judged ?? asked;
        return Report(judged, outcome, outcome.Decided ?? row.Id);
    }

    private static CheckedClaim Acquitted(CheckedClaim claim, Alibis alibis, CheckOptions options, DateOnly? published, string? text)
    {
        if (claim.Link is not { Fact: not null } link || !IsAccusing(claim.Judgement!.Verdict)) return claim;
        // A number that is another metric's of the same subject is told as that, whoever else has it.
        if (alibis.Of(link, claim.Judgement) is { } alibi)
            return claim with { Judgement = Earlier(link, claim.Judgement, options, published, text) ?? Borrowed(link, options, published, text) ?? Undecided(link, options, alibi) };
        // Circumstances are worth a look, and no build fails by them.
        return link.Basis == LinkBasis.Words && claim.Judgement.Severity == Severity.Error ? claim with { Judgement = claim.Judgement with { Severity = Severity.Warning } } : claim;
    }

    /// <summary>Where the article tells the newer value as well, "the $40 million of a week earlier" is not outdated: it is asked of the row of its own link. Null when that does not have it.</summary>
    private static Judgement? Earlier(Link link, Judgement judgement, CheckOptions options, DateOnly? published, string? text) =>
        judgement.Verdict == Verdict.Outdated && Judge(link with { Series = [] }, options, published, text) is var own && !IsAccusing(own.Verdict) ? own : null;

    /// <summary>A distinctive number that is exactly another metric's is that metric's, whatever row the scattered words point to; null when it is nobody's.</summary>
    private static Judgement? Borrowed(Link link, CheckOptions options, DateOnly? published, string? text)
    {
        var unlinked = Case.Of(link with { Fact = null, Series = [] }, options, published, text);
        if (unlinked.Fact is not null || BorrowedNumber.OfMetric(unlinked) is null) return null;
        var (row, outcome) = DecisionTable.Decide(unlinked);
        return outcome.Verdict == Verdict.Mismatch ? Report(unlinked, outcome, row.Id) : null;
    }

    private static bool IsAccusing(Verdict verdict) =>
        verdict is Verdict.Overstated or Verdict.Understated or Verdict.Contradicted or Verdict.Mismatch or Verdict.Outdated;

    // One digit rounds to many a row.
    private static bool IsChance(Outcome outcome, Case asked) =>
        outcome.Verdict == Verdict.Rounded && asked.Quantity.Amount is Amount.Point && !Distinctiveness.HasSeveralFigures(asked.Quantity);

    private static Judgement Undecided(Link link, CheckOptions options, string? alibi = null)
    {
        var row = link.Fact ?? link.Ranking!.Rows[^1];
        return new(Verdict.Unverified, options.RequireReference ? Severity.Warning : Severity.None, "D1", DoubtWording.Of(link, row, alibi))
        {
            Detail = "tentative-link",
            Rule = RuleCatalog.For(Verdict.Unverified)?.Code,
            Candidates = [new Candidate(row, string.Join("; ", link.Reasons)), .. link.Candidates],
        };
    }

    private static Judgement AtOdds(Link link, string conflict) =>
        new(Verdict.Mismatch, Severity.Warning, "D3", conflict) { Detail = Details.Rows, Rule = RuleCatalog.For(Verdict.Mismatch)?.Code, Candidates = link.Candidates };

    private static (DecisionRow Row, Outcome Outcome) Decide(Case asked)
    {
        if (!asked.Link.Ambiguous || asked.Fact is not null || asked.Link.Candidates.Count == 0 || !asked.Claim.Checkable) return DecisionTable.Decide(asked);
        var readings = DecisionTable.Rows[6];
        var agreed = SeveralRows.Weigh(asked, [.. asked.Link.Candidates.Select(candidate => candidate.Fact)]);
        return (readings, agreed ?? new Outcome(Verdict.Ambiguous) { Detail = Details.Rows });
    }

    private static Judgement Report(Case judged, Outcome outcome, string decided)
    {
        var nearest = judged.Comparison?.Nearest;
        var isSize = outcome.Verdict is Verdict.Overstated or Verdict.Understated;
        IEnumerable<string> undated = isSize && Severities.IsUndated(judged) ? [Marks.Undated] : [];
        var meaning = judged.Comparison?.Meaning ?? MeaningReader.Read(judged.Quantity, judged.Tolerances);
        var isRead = outcome.Detail?.StartsWith(Details.NotCheckable, StringComparison.Ordinal) != true;
        return new Judgement(outcome.Verdict, Severities.Of(judged, outcome), decided, WhySentence.Of(judged, outcome))
        {
            Detail = outcome.Detail,
            Rule = RuleCatalog.For(outcome.Verdict, judged.Derivation is not null)?.Code,
            Fact = judged.Fact ?? (outcome.Verdict == Verdict.Mismatch ? outcome.Other : null),
            Core = isRead ? meaning.Core : null,
            Halo = isRead ? meaning.Halo : null,
            Difference = nearest is var (claim, reference) ? Differences.Absolute(claim, reference) : null,
            Relative = nearest is var (stated, table) && Differences.Relative(stated, table) is { } relative ? Differences.Trimmed(Math.Round(relative, 4, MidpointRounding.AwayFromZero)) : null,
            Diagnosis = DiagnosisCatalog.Find(judged, outcome),
            Flags = [.. outcome.Flags.Concat(judged.Comparison?.Flags ?? []).Concat(judged.Flags).Concat(undated).Concat(StatusWording.Mark(judged.Fact) is { } status ? [status] : []).Distinct().Order(StringComparer.Ordinal)],
            Candidates = judged.Link.Candidates,
            Derivation = judged.Derivation,
        };
    }
}
