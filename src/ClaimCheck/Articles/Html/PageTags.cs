using System.Collections.Frozen;

namespace ClaimCheck.Articles;

/// <summary>What the elements of HTML are, as far as their text is concerned.</summary>
internal static class PageTags
{
    /// <summary>Elements that hold nothing and have no end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Elements that begin and end a block of text.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
        "menu", "nav", "ol", "optgroup", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "title", "tr", "ul");

    /// <summary>Elements inside which a paragraph of the outside stays open.</summary>
    public static readonly FrozenSet<string> Scope = Set("button", "caption", "html", "object", "table", "td", "th");

    /// <summary>Elements whose text is not for readers: programs, forms, pictures, frames.</summary>
    public static readonly FrozenSet<string> Silent = Set(
        "audio", "button", "canvas", "datalist", "dialog", "iframe", "input", "map", "math", "menu", "nav", "noembed", "noframes", "noscript", "object",
        "option", "output", "progress", "script", "select", "style", "svg", "template", "textarea", "video");

    /// <summary>Which open element an element that starts closes, when no element of the second list lies between.</summary>
    public static readonly FrozenDictionary<string, (string[] Closes, string[] Within)> Implied = new Dictionary<string, (string[], string[])>
    {
        ["li"] = (["li"], ["ul", "ol", "menu", "dir"]),
        ["dd"] = (["dd", "dt"], ["dl"]),
        ["dt"] = (["dd", "dt"], ["dl"]),
        ["option"] = (["option"], ["select", "datalist"]),
        ["td"] = (["td", "th"], ["tr", "table"]),
        ["th"] = (["td", "th"], ["tr", "table"]),
        ["tr"] = (["tr"], ["table"]),
        ["tbody"] = (["thead", "tbody", "tfoot"], ["table"]),
        ["thead"] = (["thead", "tbody", "tfoot"], ["table"]),
        ["tfoot"] = (["thead", "tbody", "tfoot"], ["table"]),
    }.ToFrozenDictionary();

    /// <summary>Whether an element is a heading, of whatever level.</summary>
    public static bool IsHeading(string? tag) => tag is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Set(params string[] tags) => tags.ToFrozenSet();
}
