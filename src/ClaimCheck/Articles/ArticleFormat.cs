namespace ClaimCheck.Articles;

/// <summary>The forms an article can come in.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text: the file is the article.</summary>
    Text,

    /// <summary>Markdown: markup is left out, code blocks are no prose.</summary>
    Markdown,

    /// <summary>A web page: menus, scripts and advertisements are left out.</summary>
    Html,

    /// <summary>JSON lines: one document a line.</summary>
    JsonLines,
}
