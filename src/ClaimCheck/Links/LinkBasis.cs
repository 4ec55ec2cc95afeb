namespace ClaimCheck.Links;

/// <summary>What carries a link, and so how much it takes to accuse by it.</summary>
public enum LinkBasis
{
    /// <summary>The form of table and text: a chart and its description, a box score, a wide table, a pin.</summary>
    Form,

    /// <summary>A phrase of the text that names the row's metric. It accuses, unless the number is another metric's.</summary>
    Phrase,

    /// <summary>Words of the row scattered around the number. They accuse only a number that nothing in the article and the table explains.</summary>
    Words,
}
