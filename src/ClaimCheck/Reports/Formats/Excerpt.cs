using ClaimCheck.Articles;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>A sentence in one line of a terminal, with a claim in it to underline.</summary>
/// <param name="Line">The sentence, cut to the width around the claim; an ellipsis stands for what was cut.</param>
/// <param name="Indent">Columns before the claim.</param>
/// <param name="Length">Columns of the claim; at least 1.</param>
internal readonly record struct Excerpt(string Line, int Indent, int Length)
{
    private const string Ellipsis = "…";
    private const int LongWord = 15;

    /// <summary>Cuts an excerpt of at most <paramref name="width"/> columns. Its cost does not depend on the length of the sentence.</summary>
    public static Excerpt Of(Article article, TextSpan sentence, TextSpan claim, int width)
    {
        var text = article.Text;
        // No column holds more than a few code units, so what lies further away cannot be shown.
        var reach = width * 4;
        var start = Math.Clamp(sentence.Start, Math.Max(0, claim.Start - reach), claim.Start);
        var end = Math.Clamp(sentence.End, claim.End, Math.Min(text.Length, claim.End + reach));
        var before = PrintableText.Clean(text.AsSpan(start, claim.Start - start)).TrimStart();
        var middle = Head(PrintableText.Clean(text.AsSpan(claim.Start, Math.Min(claim.Length, reach))), width);
        var after = PrintableText.Clean(text.AsSpan(claim.End, end - claim.End)).TrimEnd();

        var room = width - PrintableText.Width(middle);
        var (wantBefore, wantAfter) = (PrintableText.Width(before), PrintableText.Width(after));
        var forBefore = Math.Min(wantBefore, Math.Max(room / 2, room - wantAfter));
        before = Tail(before, forBefore, start > sentence.Start);
        after = Head(after, room - PrintableText.Width(before), end < sentence.End);
        return new Excerpt($"{before}{middle}{after}", PrintableText.Width(before), Math.Max(1, PrintableText.Width(middle)));
    }

    /// <summary>The beginning of a text in at most <paramref name="width"/> columns.</summary>
    public static string Head(string text, int width, bool isCut = false)
    {
        var all = PrintableText.Width(text);
        if (all <= width && !isCut) return text;
        if (width < 1) return "";
        var end = 0;
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += PrintableText.Width(rune);
            if (used > width - 1) break;
            end += rune.Utf16SequenceLength;
        }

        if (end > 0 && end < text.Length && text[end] != ' ')
        {
            // Back to the end of a word, unless the words are very long.
            var space = text.LastIndexOf(' ', end - 1, Math.Min(end, LongWord));
            if (space > 0) end = space;
        }

        return $"{text[..end]}{Ellipsis}";
    }

    private static string Tail(string text, int width, bool isCut)
    {
        var skip = PrintableText.Width(text) - width;
        if (skip <= 0 && !isCut) return text;
        if (width < 1) return "";
        // One column more goes for the ellipsis.
        skip = Math.Max(skip, 0) + 1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var columns = PrintableText.Width(rune);
            if (skip <= 0 && columns > 0) break;
            skip -= columns;
            at += rune.Utf16SequenceLength;
        }

        if (at < text.Length && text[at - 1] != ' ')
        {
            var space = text.IndexOf(' ', at, Math.Min(text.Length - at, LongWord));
            if (space >= 0 && space < text.Length - 1) at = space + 1;
        }

        return $"{Ellipsis}{text[at..]}";
    }
}
