using System.Text;

namespace ClaimCheck.Articles;

/// <summary>Guesses the form of a document that has no telling name, such as standard input, from how it starts.</summary>
internal static class ContentFormat
{
    private const int Window = 4096;

    // Any of these within the window means a page, when the text starts with a tag.
    private static readonly string[] HtmlSigns = ["<!doctype html", "<html", "<head", "<body", "<article"];

    /// <summary>The form that <paramref name="start"/> looks like; plain text when it looks like none.</summary>
    public static ArticleFormat Of(ReadOnlySpan<byte> start)
    {
        var text = Lenient(start[..Math.Min(start.Length, Window)]).AsSpan().TrimStart("\uFEFF \t\r\n");
        if (text.IsEmpty) return ArticleFormat.Text;
        if (text[0] == '<') return LooksLikeHtml(text) ? ArticleFormat.Html : ArticleFormat.Text;
        return text[0] == '{' && text[1..].TrimStart() is ['"', ..] && LooksLikeJsonLines(text) ? ArticleFormat.JsonLines : ArticleFormat.Text;
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        foreach (var sign in HtmlSigns)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // The first line must be a whole object, unless it is longer than what was seen of it.
    private static bool LooksLikeJsonLines(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 || text[..end].TrimEnd() is [.., '}'];
    }

    private static string Lenient(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
