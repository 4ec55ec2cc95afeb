using AngleSharp.Html.Parser.Tokens;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Takes from a start tag what tells an article from what is around it.</summary>
internal static class PageAttributes
{
    public static PageNode Node(HtmlTagToken tag, int parent, TextSpan file)
    {
        string names = "", roles = "";
        var hidden = false;
        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "class" or "id" or "data-component" or "data-testid" or "data-module":
                    names = Joined(names, attribute.Value);
                    break;
                case "role" or "itemprop" or "property" or "itemtype":
                    roles = Joined(roles, attribute.Value);
                    break;
                case "hidden":
                    hidden = true;
                    break;
                case "style":
                    hidden |= HidesWith(attribute.Value);
                    break;
                default:
                    break;
            }
        }

        return new PageNode { Tag = tag.Name, Parent = parent, File = file, Names = names, Roles = roles.ToLowerInvariant(), Hidden = hidden };
    }

    private static string Joined(string one, string two) => one.Length == 0 ? two : $"{one} {two}";

    private static bool HidesWith(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var value = style.AsSpan(at + "display".Length).TrimStart(" :");
        return value.StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
