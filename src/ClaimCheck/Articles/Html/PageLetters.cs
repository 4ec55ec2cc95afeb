namespace ClaimCheck.Articles;

/// <summary>Counts the characters of a page's text, by which its parts are weighed.</summary>
internal static class PageLetters
{
    private const int StartLength = 240;

    /// <summary>For each node the characters of the text in it, white space not counted.</summary>
    public static int[] Count(string file, IReadOnlyList<PageNode> nodes)
    {
        var letters = new int[nodes.Count];
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (nodes[i].Tag is null) letters[i] = Letters(nodes[i].File.In(file));
            if (nodes[i].Parent >= 0) letters[nodes[i].Parent] += letters[i];
        }

        return letters;
    }

    /// <summary>Whether a run is white space only.</summary>
    public static bool IsBlank(string file, PageNode run) => run.File.In(file).IsWhiteSpace();

    /// <summary>Adds a run of text to what is known of its block.</summary>
    public static void Weigh(string file, PageNode run, bool link, PageBlock block)
    {
        var words = run.File.In(file);
        var letters = Letters(words);
        if (letters == 0) return;
        block.Letters += letters;
        if (link) block.LinkLetters += letters;
        block.Stops += Stops(words);
        var end = words.TrimEnd();
        var last = end.TrimEnd("\"'\u201D\u2019\u00BB)]\u300D\uFF09");
        block.EndsSentence = end.EndsWith("&quot;", StringComparison.Ordinal) || end.EndsWith("&rdquo;", StringComparison.Ordinal)
            || (last.Length > 0 && last[^1] is '.' or '!' or '?' or '\u2026' or ':' or ';' or '\u3002' or '\uFF01' or '\uFF1F');
        if (block.Start.Length < StartLength)
        {
            var more = words.Trim();
            block.Start += more[..Math.Min(more.Length, StartLength)].ToString();
        }
    }

    private static int Stops(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            if (c is ',' or '.' or '?' or '!' or '\u3001' or '\u3002' or '\uFF0C' or '\uFF01' or '\uFF1F') count++;
        }

        return count;
    }

    // A character of Chinese, Japanese or Korean says about as much as three letters.
    private static int Letters(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            if (c >= '\u3041' && c <= '\uD7A3') count += 3;
            else if (!char.IsWhiteSpace(c)) count++;
        }

        return count;
    }
}
