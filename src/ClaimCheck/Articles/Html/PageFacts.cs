using AngleSharp.Html.Parser.Tokens;

namespace ClaimCheck.Articles;

/// <summary>What a page says of itself in its head.</summary>
internal sealed class PageFacts
{
    /// <summary>Its title for sharing, without the site's name in most cases; null when it has none.</summary>
    public string? Title { get; private set; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>Its own address.</summary>
    public string? Url { get; private set; }

    /// <summary>Takes what a start tag says; the first of each kind counts.</summary>
    public void Add(HtmlTagToken tag)
    {
        if (tag.Name == "meta")
        {
            var key = Or(tag.GetAttribute("property"), Or(tag.GetAttribute("name"), tag.GetAttribute("itemprop"))).ToLowerInvariant();
            Meta(key, tag.GetAttribute("content").Trim());
        }
        else if (tag.Name == "link" && tag.GetAttribute("rel").Equals("canonical", StringComparison.OrdinalIgnoreCase))
        {
            Url ??= Given(tag.GetAttribute("href"));
        }
        else if (tag.Name == "time" && tag.GetAttribute("itemprop").Equals("datePublished", StringComparison.OrdinalIgnoreCase))
        {
            Published ??= IsoDay.Of(tag.GetAttribute("datetime"));
        }
    }

    private void Meta(string key, string content)
    {
        switch (key)
        {
            case "og:title": Title ??= Given(content); break;
            case "og:url": Url ??= Given(content); break;
            case "article:published_time" or "datepublished" or "parsely-pub-date" or "dc.date.issued" or "date" or "pubdate":
                Published ??= IsoDay.Of(content);
                break;
            default: break;
        }
    }

    private static string? Given(string words) => words.Length > 0 ? words : null;

    private static string Or(string one, string two) => one.Length > 0 ? one : two;
}
