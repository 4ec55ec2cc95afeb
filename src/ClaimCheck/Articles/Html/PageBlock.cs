namespace ClaimCheck.Articles;

/// <summary>A block of a page: runs of text with no block element's start or end between them.</summary>
internal sealed class PageBlock
{
    /// <summary>The nodes it is made of, runs of text and line breaks, in order.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>The block element it stands in; -1 for the page itself.</summary>
    public int Parent { get; init; }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>How many characters it has, white space not counted.</summary>
    public int Letters { get; set; }

    /// <summary>How many of them stand in links.</summary>
    public int LinkLetters { get; set; }

    /// <summary>How many ends of sentences and commas it has.</summary>
    public int Stops { get; set; }

    /// <summary>Whether its last character ends a sentence.</summary>
    public bool EndsSentence { get; set; }

    /// <summary>The first words, for what begins with "Read more" and the like.</summary>
    public string Start { get; set; } = "";

    /// <summary>The share of it that stands in links, from 0 to 1 in hundredths.</summary>
    public int LinkPercent => Letters == 0 ? 0 : (int)(100L * LinkLetters / Letters);

    /// <summary>Whether it reads like prose: long enough, with a stop, mostly outside links.</summary>
    public bool IsProse => Letters >= 60 && Stops > 0 && LinkPercent < 40;
}
