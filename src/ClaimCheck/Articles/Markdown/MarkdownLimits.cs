namespace ClaimCheck.Articles;

/// <summary>Tells the Markdown that people write from the kind on which the parser takes more than linear time.</summary>
internal static class MarkdownLimits
{
    // Measured: 20,000 open links in one paragraph take 2 s, a table of 5,000 by 5,000 cells 10 s.
    private const int MostBrackets = 2_000;
    private const int MostDelimiters = 50_000;
    private const int MostCells = 500_000;
    private const int DeepestIndent = 256;

    /// <summary>Whether every paragraph, list and table of <paramref name="file"/> is within what the parser does quickly. One pass.</summary>
    public static bool Allow(string file)
    {
        int brackets = 0, delimiters = 0, columns = 0, lines = 0;
        foreach (var line in file.AsSpan().EnumerateLines())
        {
            var words = line.TrimStart();
            if (words.IsEmpty)
            {
                brackets = delimiters = columns = lines = 0;
                continue;
            }

            if (line.Length - words.Length > DeepestIndent && words[0] is '-' or '*' or '+') return false;
            // Each item, row and heading is a paragraph of its own to the parser.
            if (words[0] is '-' or '*' or '+' or '#' or '|') brackets = delimiters = 0;
            lines++;
            brackets += words.Count('[') + words.Count('<');
            delimiters += words.Count('*') + words.Count('_') + words.Count('`');
            columns = Math.Max(columns, words.Count('|'));
            if (brackets > MostBrackets || delimiters > MostDelimiters || (long)columns * lines > MostCells) return false;
        }

        return true;
    }
}
