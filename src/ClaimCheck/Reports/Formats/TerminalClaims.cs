using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Prints single claims: a block for one that needs attention, a line for one that does not.</summary>
internal sealed class TerminalClaims(TerminalLines lines, ReportOptions options)
{
    private const int NamedCandidates = 3;
    private const int TextWidth = 60;

    /// <summary>The first line as compilers print it, the sentence with the claim underlined, the row, the reason.</summary>
    public void Block(Article article, CheckedClaim claim, Judgement judgement)
    {
        var severity = lines.Ink.Of(judgement.Severity, $"{ReportWords.Of(judgement.Severity)}: {TerminalInk.Symbol(judgement)} {Named(judgement)}");
        var rule = judgement.Rule is { } code ? $" [{code}]" : "";
        lines.Line($"{lines.Ink.Bold(Place(article, claim.Claim.Quantity.Span))} {severity} {Quoted(article, claim.Claim.Quantity.Span)}{rule}");
        Sentence(article, claim, judgement.Severity);
        if (judgement.Fact is { } fact) lines.Labelled("table", $"{QuantityWording.Of(fact)}: {About(fact)} ({Address(fact)}{Origin(fact)})");
        lines.Labelled("why", judgement.Why);
        if (Difference(judgement) is { } difference) lines.Labelled("off by", difference);
        if (judgement.Diagnosis is { } slip) lines.Labelled("slip", slip);
        Candidates(judgement);
        if (options.Explain) Explanation(article, claim, judgement);
    }

    /// <summary>One line for a claim that agrees, cannot be checked, or was only extracted.</summary>
    public void Short(Article article, CheckedClaim claim)
    {
        var span = claim.Claim.Quantity.Span;
        if (claim.Judgement is not { } judgement)
        {
            lines.Line($"{Place(article, span)} claim {Quoted(article, span)} {Reading(article, claim)}");
            return;
        }

        var verdict = lines.Ink.Of(judgement.Verdict, $"{TerminalInk.Symbol(judgement)} {Named(judgement)}");
        var row = judgement.Fact is { } fact ? $" {PrintableText.Clean($"{QuantityWording.Of(fact)}, {Address(fact)}")}" : "";
        if (judgement is { Relative: { } relative, Difference: not 0 }) row += $" ({Percent(relative)})";
        lines.Line($"{Place(article, span)} {verdict} {Quoted(article, span)}{row}");
        if (!options.Explain) return;
        Sentence(article, claim, judgement.Severity);
        lines.Labelled("why", judgement.Why);
        Candidates(judgement);
        Explanation(article, claim, judgement);
        lines.Line();
    }

    /// <summary>A finding of the article against itself: the sentence with the doubted number underlined, and what the other numbers give.</summary>
    public void Block(Article article, Finding finding)
    {
        var words = $"{ReportWords.Of(finding.Severity)}: {TerminalInk.Symbol(finding.Severity)} inconsistent";
        lines.Line($"{lines.Ink.Bold(Place(article, finding.Spans[0]))} {lines.Ink.Of(finding.Severity, words)} {Quoted(article, finding.Spans[0])} [{finding.Rule}]");
        Underlined(Excerpt.Of(article, finding.Sentence, finding.Spans[0], lines.Room), finding.Severity);
        lines.Labelled("why", finding.Message);
    }

    /// <summary>One line for a finding that was muted.</summary>
    public void Short(Article article, Finding finding) =>
        lines.Line($"{Place(article, finding.Spans[0])} inconsistent {Quoted(article, finding.Spans[0])} {PrintableText.Clean(finding.Message)}");

    /// <summary>One line for a number that is no claim.</summary>
    public void Skipped(Article article, SkippedNumber number) =>
        lines.Line($"{Place(article, number.Span)} number {Quoted(article, number.Span)} is no claim: {ReportWords.Of(number.Reason)}");

    /// <summary>Where a claim stands, as editors and compilers write it, with a colon after it.</summary>
    public static string Place(Article article, TextSpan span)
    {
        var (line, column) = article.Source.At(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Clean(article.Name)}:{line}:{column}:");
    }

    public static string Quoted(Article article, TextSpan span) =>
        $"\"{Excerpt.Head(PrintableText.Clean(span.In(article.Text)), TextWidth)}\"";

    public static string About(Fact fact) =>
        $"{fact.Subject}, {fact.Metric}{(fact.Period is { } period ? $", {period}" : "")}";

    public static string Address(Fact fact) => string.Create(CultureInfo.InvariantCulture, $"{fact.Address.File}:{fact.Address.Line}");

    private static string Origin(Fact fact) =>
        $"{(fact.Source is { } source ? $"; {source}" : "")}{(fact.SourceUrl is { } url ? $"; {url}" : "")}";

    private static string Named(Judgement judgement) =>
        judgement.Detail is { } detail ? $"{ReportWords.Of(judgement.Verdict)} ({PrintableText.Clean(detail)})" : ReportWords.Of(judgement.Verdict);

    private static string? Difference(Judgement judgement)
    {
        if (judgement.Difference is not { } difference || difference == 0) return null;
        var amount = QuantityWording.Difference(difference, judgement.Fact?.Unit);
        return judgement.Relative is { } relative
            ? $"{amount} ({Percent(relative)} of the table's value)"
            : amount;
    }

    private static string Percent(decimal part) =>
        string.Create(CultureInfo.InvariantCulture, $"{(part > 0 ? "+" : "")}{Math.Round(part * 100, 1, MidpointRounding.AwayFromZero):0.#}%");

    private void Sentence(Article article, CheckedClaim claim, Severity severity) => Underlined(Excerpt.Of(article, claim.Claim.Sentence, claim.Claim.Quantity.Span, lines.Room), severity);

    private void Underlined(Excerpt excerpt, Severity severity)
    {
        lines.Indented(excerpt.Line);
        lines.Indented($"{new string(' ', excerpt.Indent)}{lines.Ink.Of(severity, new string('^', excerpt.Length))}");
    }

    private void Candidates(Judgement judgement)
    {
        foreach (var candidate in judgement.Candidates.Take(NamedCandidates))
            lines.Labelled("near", $"{About(candidate.Fact)}: {QuantityWording.Of(candidate.Fact)} ({Address(candidate.Fact)}): {candidate.Reason}");
        if (judgement.Candidates.Count > NamedCandidates)
            lines.Labelled("near", string.Create(CultureInfo.InvariantCulture, $"and {judgement.Candidates.Count - NamedCandidates} more"));
    }

    private void Explanation(Article article, CheckedClaim claim, Judgement judgement)
    {
        lines.Labelled("read", Reading(article, claim));
        var unit = Meant(claim.Claim.Quantity.Unit, judgement.Fact?.Unit);
        // A place means itself.
        if (judgement.Core is { } core && claim.Claim.Quantity.Kind != QuantityKind.Rank)
            lines.Labelled("means", $"{QuantityWording.Of(core, unit)}; lets pass {(judgement.Halo is { } halo ? QuantityWording.Of(halo, unit) : "nothing more")}");
        if (claim.Link is { Reasons.Count: > 0 } link) lines.Labelled("link", string.Join("; ", link.Reasons));
        lines.Labelled("rule", judgement.Flags.Count == 0 ? judgement.Decided : $"{judgement.Decided}; {string.Join(", ", judgement.Flags)}");
        if (judgement.Fact?.Note is { } note) lines.Labelled("note", note);
    }

    // The sets stand in the unit of the row, where the number could be converted to it; parts of a whole are told in percent.
    private static Unit? Meant(Unit? stated, Unit? row)
    {
        var own = stated == RatioUnits.Part ? RatioUnits.Percent : stated;
        return row is null || (own is not null && !own.ConvertsTo(row)) ? own : row;
    }

    private static string Reading(Article article, CheckedClaim checkedClaim)
    {
        var claim = checkedClaim.Claim;
        var quantity = claim.Quantity;
        var parts = new List<string> { $"{ReportWords.Of(quantity.Kind)} {QuantityWording.Of(quantity.Amount, quantity.Unit)}" };
        if (quantity.Hedge.Class != HedgeClass.Unhedged)
            parts.Add($"hedge \"{quantity.Hedge.Span.In(article.Text)}\" ({ReportWords.Of(quantity.Hedge.Class)})");
        if (ReportWords.Of(quantity.Direction) is { } direction) parts.Add($"a change {direction}");
        if (claim.Subject is { } subject) parts.Add($"subject {subject.Name}");
        if (claim.Metric is { } metric) parts.Add($"metric {metric.Name}");
        if (claim.Period is { } period) parts.Add($"period {period}");
        if (claim.Attribution is { } source) parts.Add($"said by {source.Name}");
        if (claim.Reason is { } reason) parts.Add($"not checkable: {reason}");
        return PrintableText.Clean(string.Join("; ", parts));
    }
}
