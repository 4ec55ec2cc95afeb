using System.Collections.Frozen;

namespace ClaimCheck.Articles;

/// <summary>What the class names, ids and roles of an element say of it. General words of web pages only, no site's own names.</summary>
internal static class PageNames
{
    // Never part of an article, however much text there is: the prose of others.
    private static readonly FrozenSet<string> Foreign = Set(
        "comment", "comments", "commentlist", "disqus", "outbrain", "recirc", "recommendation", "recommendations", "recommended", "related",
        "relatedarticles", "relatedposts", "replies", "screenreader", "taboola", "trending");

    // Not part of an article, unless most of the page's prose stands in it: such names are also given to whole pages.
    private static readonly FrozenSet<string> Beside = Set(
        "ad", "ads", "adslot", "advert", "advertisement", "advertising", "affiliate", "author", "authors", "banner", "bio", "breadcrumb", "breadcrumbs",
        "byline", "carousel", "consent", "cookie", "cookies", "copyright", "credit", "credits", "dateline", "disclaimer", "download", "footer", "gdpr",
        "hidden", "keywords", "login", "masthead", "menu", "meta", "metadata", "modal", "mostpopular", "nav", "navbar", "navigation", "newsletter",
        "overlay", "pager", "pagination", "paywall", "popular", "popup", "print", "promo", "promos", "promoted", "promotion", "rating", "share",
        "sharebar", "sharing", "sidebar", "signup", "skip", "slideshow", "social", "sponsor", "sponsored", "subscribe", "subscription", "tags",
        "teaser", "teasers", "timestamp", "toolbar", "tooltip", "topics", "widget");

    // A class name with one of these words says what an element has or does, or what was put into the text on purpose.
    private static readonly FrozenSet<string> Qualifiers = Set("has", "with", "without", "no", "is", "not", "enabled", "disabled", "embed", "closed", "tweet");

    // Two such words in one name mean the article itself, whatever stands beside them.
    private static readonly FrozenSet<string> Whole = Set("article", "entry", "post", "story");
    private static readonly FrozenSet<string> Inner = Set("body", "content", "text");

    private static readonly FrozenSet<string> Captions = Set("caption", "figcaption", "captions");

    private static readonly FrozenSet<string> ForeignRoles = Set("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar", "toolbar", "tooltip");

    /// <summary>Whether its names say that it is the caption of a picture.</summary>
    public static bool IsCaption(PageNode node) => Any(node.Names, Captions);

    /// <summary>Whether it is never part of an article.</summary>
    public static bool IsForeign(PageNode node) =>
        (node.Roles.Length > 0 && Any(node.Roles, ForeignRoles)) || Any(node.Names, Foreign);

    /// <summary>Whether it is no part of an article unless most of the prose is in it.</summary>
    public static bool IsBeside(PageNode node) => node.Tag is "header" or "form" or "address" or "nav" or "footer" or "aside" || (Any(node.Names, Beside) && !IsNamedArticle(node.Names));

    /// <summary>Whether the page itself says that this is the body of its article.</summary>
    public static bool IsBody(PageNode node) => node.Roles.Contains("articlebody", StringComparison.Ordinal);

    private static bool IsNamedArticle(string names)
    {
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan()[range];
            if (HasWord(name, Whole) && HasWord(name, Inner) && !HasWord(name, Beside)) return true;
        }

        return false;
    }

    // Each name counts for itself: one that is qualified says nothing of the element.
    private static bool Any(string names, FrozenSet<string> words)
    {
        foreach (var range in names.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            var name = names.AsSpan()[range];
            if (HasWord(name, words) && !HasWord(name, Qualifiers)) return true;
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> name, FrozenSet<string> words)
    {
        var look = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        for (var at = 0; at < name.Length;)
        {
            if (!char.IsAsciiLetter(name[at]))
            {
                at++;
                continue;
            }

            // A word ends where the letters end, or where a capital follows a small letter.
            var end = at + 1;
            while (end < name.Length && char.IsAsciiLetter(name[end]) && !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1]))) end++;
            var length = end - at;
            if (length <= lower.Length)
            {
                name.Slice(at, length).ToLowerInvariant(lower);
                if (look.Contains(lower[..length])) return true;
            }

            at = end;
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] words) => words.Distinct().ToFrozenSet(StringComparer.Ordinal);
}
