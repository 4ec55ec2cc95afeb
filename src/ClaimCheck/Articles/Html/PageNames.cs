using System.Collections.Frozen;

namespace ClaimCheck.Articles;

/// <summary>What the class names, ids and roles of an element say of it. General words of web pages only, no site's own names.</summary>
internal static class PageNames
{
    // Never part of an article, however much text there is.
    private static readonly FrozenSet<string> Foreign = Set(
        "breadcrumb", "breadcrumbs", "comment", "comments", "commentlist", "consent", "cookie", "cookies", "disqus", "footer", "gdpr", "login", "menu",
        "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager", "pagination", "popup", "recirc", "recommendation", "recommendations",
        "recommended", "related", "relatedarticles", "relatedposts", "signup", "taboola", "trending", "screenreader");

    // Not part of an article, unless most of the page's prose stands in it: such names are also given to whole pages.
    private static readonly FrozenSet<string> Beside = Set(
        "ad", "ads", "adslot", "advert", "advertisement", "advertising", "affiliate", "author", "authors", "banner", "bio", "byline", "carousel",
        "copyright", "credit", "credits", "dateline", "disclaimer", "dateline", "download", "hidden", "keywords", "masthead", "meta", "metadata", "mostpopular",
        "overlay", "paywall", "popular", "print", "promo", "promos", "promoted", "promotion", "rating", "share", "sharebar", "sharing", "sidebar", "skip",
        "slideshow", "social", "sponsor", "sponsored", "subscribe", "subscription", "tags", "teaser", "teasers", "timestamp", "toolbar", "tooltip", "topics", "widget");

    private static readonly FrozenSet<string> Captions = Set("caption", "figcaption", "captions");

    private static readonly FrozenSet<string> ForeignRoles = Set("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar", "toolbar", "tooltip");

    /// <summary>Whether its names say that it is the caption of a picture.</summary>
    public static bool IsCaption(PageNode node) => Any(node.Names, Captions);

    /// <summary>Whether it is never part of an article.</summary>
    public static bool IsForeign(PageNode node) =>
        node.Tag is "nav" or "footer" or "aside" || (node.Roles.Length > 0 && Any(node.Roles, ForeignRoles)) || Any(node.Names, Foreign);

    /// <summary>Whether it is no part of an article unless most of the prose is in it.</summary>
    public static bool IsBeside(PageNode node) => node.Tag is "header" or "form" or "address" || Any(node.Names, Beside);

    /// <summary>Whether the page itself says that this is the body of its article.</summary>
    public static bool IsBody(PageNode node) => node.Roles.Contains("articlebody", StringComparison.Ordinal);

    private static bool Any(string names, FrozenSet<string> words)
    {
        if (names.Length == 0) return false;
        var look = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        for (var at = 0; at < names.Length;)
        {
            if (!char.IsAsciiLetter(names[at]))
            {
                at++;
                continue;
            }

            // A word ends where the letters end, or where a capital follows a small letter.
            var end = at + 1;
            while (end < names.Length && char.IsAsciiLetter(names[end]) && !(char.IsAsciiLetterUpper(names[end]) && char.IsAsciiLetterLower(names[end - 1]))) end++;
            var length = end - at;
            if (length <= lower.Length)
            {
                names.AsSpan(at, length).ToLowerInvariant(lower);
                if (look.Contains(lower[..length])) return true;
            }

            at = end;
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] words) => words.Distinct().ToFrozenSet(StringComparer.Ordinal);
}
