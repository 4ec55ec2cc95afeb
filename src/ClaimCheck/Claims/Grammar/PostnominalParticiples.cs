using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Tells "the charge stored in the cell was 2 F" from "the charge stored 2 F": a past form behind its noun that is no verb of the clause.</summary>
internal static class PostnominalParticiples
{
    private const int Reach = 25;

    public static void Mark(in Scan scan, Span<WordTag> tags)
    {
        // Whether the clause has its verb, and that verb takes no clause as its object.
        var open = false;
        for (var at = 0; at < tags.Length; at++)
        {
            if (EndsClause(scan, tags[at], scan.First + at)) open = false;
            if (tags[at] != WordTag.Verb) continue;
            var isParticiple = at > 0 && (tags[at - 1] & (WordTag.Noun | WordTag.Name)) != 0 && IsParticiple(scan, scan.First + at) && IsFollowed(scan, tags, at);
            if (isParticiple && (open || HasVerbBehind(scan, tags, at))) tags[at] = WordTag.Participle;
            else if (!IsReporting(scan, scan.First + at)) open = true;
            else open = false;
        }
    }

    private static bool IsParticiple(in Scan scan, int at) =>
        !scan.Is(at, "said") && (scan.Of(at).EndsWith("ed", StringComparison.Ordinal) ? !scan.Any(at, WordClass.Up | WordClass.Down) : (OpenWords.Of(scan.Of(at)) & WordForms.Participle) != 0);

    // A participle behind its noun has no object.
    private static bool IsFollowed(in Scan scan, ReadOnlySpan<WordTag> tags, int at) =>
        at + 1 >= tags.Length || (tags[at + 1] & (WordTag.Preposition | WordTag.Adverb | WordTag.Subordinator)) != 0 || (scan.Is(scan.First + at, "aged") && (tags[at + 1] & (WordTag.Number | WordTag.Quantity)) != 0) || (tags[at + 1] == WordTag.Verb && !scan.Is(scan.First + at, "said"));

    private static bool HasVerbBehind(in Scan scan, ReadOnlySpan<WordTag> tags, int at)
    {
        for (var next = at + 1; next < tags.Length && next < at + Reach; next++)
        {
            if (EndsClause(scan, tags[next], scan.First + next)) return false;
            if (tags[next] == WordTag.Verb && !scan.Is(scan.First + next - 1, "to")) return true;
        }

        return false;
    }

    private static bool EndsClause(in Scan scan, WordTag tag, int at) =>
        !(tag == WordTag.Pronoun && scan.Any(at - 1, WordClass.Preposition)) && (tag & (WordTag.Subordinator | WordTag.Relative | WordTag.Pronoun | WordTag.Conjunction)) != 0 || (tag == WordTag.None && (scan.Is(at, ',') || scan.Is(at, ';') || scan.Is(at, ':') || scan.Is(at, '-')));

    /// <summary>Whether a verb takes a whole clause as its object: "said", "shows".</summary>
    public static bool IsReporting(in Scan scan, int at) => scan.Of(at) is
        "said" or "says" or "say" or "reported" or "reports" or "shows" or "showed" or "estimates" or "estimated" or "expects" or "expected" or "thinks" or "thought" or "believes" or "believed"
        or "found" or "finds" or "claims" or "claimed" or "means" or "meant" or "suggests" or "suggested" or "knows" or "announced" or "warned" or "see" or "saw" or "sees";
}
