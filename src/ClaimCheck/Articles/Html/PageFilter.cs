namespace ClaimCheck.Articles;

/// <summary>Leaves out of an article the lines that stand between its paragraphs without belonging to it.</summary>
internal static class PageFilter
{
    private static readonly string[] Notices =
    [
        "advertisement", "read more", "read also", "also read", "more:", "related:", "see also", "share this", "sign up", "subscribe", "follow us",
        "click here", "continue reading", "story continues", "watch:", "photo:", "image:", "getty images", "loading", "copyright ", "\u00A9",
        "all rights reserved", "recommended", "most read", "comments", "download the", "newsletter",
    ];

    /// <summary>Whether a block inside the article's element belongs to the article.</summary>
    public static bool Keeps(PageBlock block)
    {
        if (block.Kind is BlockKind.Code or BlockKind.TableRow or BlockKind.Caption) return block.LinkPercent < 50;
        if (IsNotice(block)) return false;
        if (block.IsProse) return true;
        if (block.Kind == BlockKind.Heading) return block.LinkPercent < 50;
        if (block.LinkPercent >= 50) return false;
        return block.EndsSentence || block.Kind is BlockKind.ListItem or BlockKind.Quote || block.Letters >= 60;
    }

    /// <summary>Takes headings from the end, which head nothing of the article.</summary>
    public static void Trim(List<PageBlock> kept)
    {
        while (kept is [.., { Kind: BlockKind.Heading }] && kept.Count > 1) kept.RemoveAt(kept.Count - 1);
    }

    private static bool IsNotice(PageBlock block)
    {
        if (block.Letters > 200) return false;
        foreach (var notice in Notices)
        {
            if (block.Start.StartsWith(notice, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
