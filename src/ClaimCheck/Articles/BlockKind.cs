namespace ClaimCheck.Articles;

/// <summary>What a <see cref="Block"/> is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>The caption of a picture or table.</summary>
    Caption,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>Code or preformatted text: its numbers are no claims.</summary>
    Code,
}
