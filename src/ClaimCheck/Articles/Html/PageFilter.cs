namespace ClaimCheck.Articles;

/// <summary>Leaves out of an article the lines that stand between its paragraphs without belonging to it.</summary>
internal static class PageFilter
{
    private const int LongestNotice = 200;

    private static readonly string[] Notices =
    [
        "advertisement", "read more", "read also", "also read", "more:", "related:", "see also", "share this", "sign up", "subscribe", "follow us",
        "click here", "continue reading", "story continues", "watch:", "photo:", "image:", "getty images", "loading", "copyright ", "\u00A9",
        "all rights reserved", "recommended", "most read", "comments", "download the", "newsletter",
    ];

    // Both parts in one short block: an offer, not the article.
    private static readonly (string One, string Other)[] Offers =
    [
        ("subscribe", "newsletter"), ("sign up", "newsletter"), ("sign up", "inbox"), ("follow", "on twitter"), ("follow", "on facebook"),
        ("click here", "more information"), ("like us", "facebook"), ("email", "newsletter"), ("subscribe", "inbox"),
    ];

    /// <summary>Whether a block inside the article's element belongs to the article.</summary>
    /// <param name="block">The block.</param>
    /// <param name="amongProse">Whether its parent holds a paragraph of prose too.</param>
    public static bool Keeps(PageBlock block, bool amongProse)
    {
        if (block.Kind is BlockKind.Code or BlockKind.TableRow or BlockKind.Caption) return block.LinkPercent < 50;
        if (IsNotice(block)) return false;
        if (block.IsProse) return true;
        if (block.LinkPercent >= 50) return amongProse && block is { LinkPercent: < 90, EndsSentence: true, Letters: >= 60 };
        return amongProse || block.EndsSentence || block.Kind is BlockKind.Heading or BlockKind.ListItem or BlockKind.Quote || block.Letters >= 60;
    }

    /// <summary>Takes headings from the end, which head nothing of the article.</summary>
    public static void Trim(List<PageBlock> kept)
    {
        while (kept is [.., { Kind: BlockKind.Heading }] && kept.Count > 1) kept.RemoveAt(kept.Count - 1);
    }

    private static bool IsNotice(PageBlock block)
    {
        if (block.Letters > LongestNotice) return false;
        foreach (var notice in Notices)
        {
            if (block.Start.StartsWith(notice, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var (one, other) in Offers)
        {
            if (block.Start.Contains(one, StringComparison.OrdinalIgnoreCase) && block.Start.Contains(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
