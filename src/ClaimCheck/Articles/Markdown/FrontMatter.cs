using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ClaimCheck.Articles;

/// <summary>What the front matter of a Markdown file says of it.</summary>
/// <param name="Title">Its <c>title</c>, without quotation marks.</param>
/// <param name="Published">Its <c>date</c> or <c>published</c>, when that is an ISO date.</param>
/// <param name="Url">Its <c>url</c>.</param>
internal readonly record struct FrontMatter(string? Title, DateOnly? Published, string? Url)
{
    /// <summary>Reads the simple <c>key: value</c> lines; everything else in it is passed over.</summary>
    public static FrontMatter Of(string file, MarkdownDocument document)
    {
        var found = default(FrontMatter);
        if (document.Count == 0 || document[0] is not YamlFrontMatterBlock block) return found;
        foreach (var line in file.AsSpan(block.Span.Start, block.Span.Length).EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon <= 0) continue;
            var value = line[(colon + 1)..].Trim().Trim("\"'");
            if (value.IsEmpty) continue;
            switch (line[..colon])
            {
                case "title": found = found with { Title = value.ToString() }; break;
                case "url": found = found with { Url = value.ToString() }; break;
                case "date" or "published": found = found with { Published = IsoDay.Of(value) }; break;
                default: break;
            }
        }

        return found;
    }
}
