using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>One line of a plain text, without the white space around it.</summary>
/// <param name="Span">Its range; empty for a blank line.</param>
internal readonly record struct PlainLine(TextSpan Span)
{
    // A heading longer than this is a sentence without its full stop.
    private const int LongestHeading = 100;

    public bool IsBlank => Span.Length == 0;

    /// <summary>Cuts a text into its lines, as <see cref="LineMap"/> counts them.</summary>
    public static List<PlainLine> Split(string text)
    {
        var lines = new List<PlainLine>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (length < 0) length = text.Length - at;
            lines.Add(new PlainLine(Trimmed(text, at, at + length)));
            at += length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }

    /// <summary>Whether a sentence may end here: with a full stop or its like, quotation marks and brackets after it not counted.</summary>
    public bool EndsSentence(string text)
    {
        var words = Span.In(text).TrimEnd("\"'\u201D\u2019\u00BB)]*_");
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or ':' or ';' or '\u2026';
    }

    /// <summary>Whether it goes on in the middle of a sentence: it starts with a small letter or a digit.</summary>
    public bool GoesOn(string text) =>
        !IsBlank && CharUnicodeInfo.GetUnicodeCategory(text, Span.Start) is UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether it looks like a heading: short, with a letter, and no punctuation at its end.</summary>
    public bool LooksLikeHeading(string text)
    {
        var words = Span.In(text);
        if (words.Length is 0 or > LongestHeading || EndsSentence(text) || words[^1] is ',' or '-' or '\u2014') return false;
        foreach (var c in words)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    /// <summary>Whether it starts with a bullet, or with a number as lists are numbered.</summary>
    public bool LooksLikeListItem(string text)
    {
        var words = Span.In(text);
        if (words.Length < 3) return false;
        if (words[0] is '-' or '*' or '\u2022' or '\u2013' or '\u25AA' or '\u25E6') return char.IsWhiteSpace(words[1]);
        var digits = 0;
        while (digits < 3 && char.IsAsciiDigit(words[digits])) digits++;
        return digits is > 0 and < 3 && words.Length > digits + 1 && words[digits] is '.' or ')' && char.IsWhiteSpace(words[digits + 1]);
    }

    /// <summary>Whether it is a row of cells divided by tabs or bars.</summary>
    public bool LooksLikeTableRow(string text)
    {
        var words = Span.In(text);
        return words.Count('\t') >= 2 || (words.Length > 2 && words[0] == '|' && words[^1] == '|');
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
