namespace ClaimCheck.Articles;

/// <summary>Writes the runs of text of a page into a plain text.</summary>
internal static class HtmlFragment
{
    /// <summary>Adds all blocks of a part of a file, whatever they are about: for HTML inside Markdown.</summary>
    public static void AddTo(PlainTextBuilder text, string file, int start, int end, BlockKind outer)
    {
        var nodes = PageTree.Read(file, start, end).Nodes;
        foreach (var block in PageBlocks.Find(file, nodes))
            Add(text, file, nodes, block, block.Kind == BlockKind.Paragraph ? outer : block.Kind);
    }

    /// <summary>Adds one block.</summary>
    public static void Add(PlainTextBuilder text, string file, IReadOnlyList<PageNode> nodes, PageBlock block, BlockKind kind)
    {
        text.Open(kind);
        foreach (var i in block.Nodes)
        {
            var node = nodes[i];
            if (node.Tag is null) Run(text, file, node.File.Start, node.File.End, kind == BlockKind.Code);
            else text.Break(node.Tag is "td" or "th" ? '\t' : '\n', node.File.Start);
        }

        text.Close();
    }

    private static void Run(PlainTextBuilder text, string file, int start, int end, bool keepSpace)
    {
        for (var at = start; at < end;)
        {
            if (file[at] == '&')
            {
                var symbol = CharacterReferences.Read(file, at, end, out var length);
                foreach (var c in symbol) text.Add(c, at, keepSpace);
                if (length > 0)
                {
                    at += length;
                    continue;
                }
            }

            text.Add(file[at], at, keepSpace);
            at++;
        }
    }
}
