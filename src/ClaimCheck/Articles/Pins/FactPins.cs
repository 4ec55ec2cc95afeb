using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Finds the comments of an article that are meant for this tool.</summary>
internal static class FactPins
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Name = "claimcheck ";
    private const string Key = "fact=";

    /// <summary>The pins in order, and comments that begin with the tool's name and say nothing that it knows; linear in the file.</summary>
    public static (IReadOnlyList<FactPin> Pins, IReadOnlyList<Problem> Problems) Find(Article article)
    {
        var file = article.Source.FileText;
        var (pins, problems) = (new List<FactPin>(), new List<Problem>());
        if (!file.Contains(Name, StringComparison.Ordinal)) return (pins, problems);
        var lines = new LineMap(file);
        for (var at = file.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = file.IndexOf(Open, at, StringComparison.Ordinal))
        {
            var start = at;
            var end = file.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
            if (end < 0) break;
            at = end + Close.Length;
            var words = file.AsSpan(start + Open.Length, end - start - Open.Length).Trim();
            if (!words.StartsWith(Name, StringComparison.Ordinal) || IsPrinted(article, start)) continue;
            words = words[Name.Length..].Trim();
            var id = words.StartsWith(Key, StringComparison.Ordinal) ? words[Key.Length..].Trim().Trim('"') : [];
            if (id.IsEmpty) problems.Add(ArticleProblems.UnknownComment(article.Name, lines.At(start), words.ToString()));
            else if (Reach(article, at) is { } reach) pins.Add(new FactPin(id.ToString(), reach, lines.At(start)));
            else problems.Add(ArticleProblems.PinWithoutNumber(article.Name, lines.At(start), id.ToString()));
        }

        return (pins, problems);
    }

    // Inside code a comment is text like any other.
    private static bool IsPrinted(Article article, int start)
    {
        var offset = FirstAt(article, start);
        return offset < article.Text.Length && article.Source.FileOffset(offset) == start && article.Text.AsSpan(offset).StartsWith(Open, StringComparison.Ordinal);
    }

    private static TextSpan? Reach(Article article, int end)
    {
        var offset = FirstAt(article, end);
        foreach (var block in article.Blocks)
            if (offset < block.Span.End) return new TextSpan(Math.Max(offset, block.Span.Start), block.Span.End);
        return null;
    }

    // The first character of the plain text that stands at a place of the file or after it.
    private static int FirstAt(Article article, int place)
    {
        int low = 0, high = article.Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Source.FileOffset(middle) >= place) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
