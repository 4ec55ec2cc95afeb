namespace ClaimCheck.Links;

/// <summary>A name of a row's subject or metric, as the affinity search weighs it.</summary>
/// <param name="Text">As written in the table, or the kindred name that stands in for it.</param>
/// <param name="Words">Its telling words, as numbers of the affinity vocabulary.</param>
/// <param name="Trust">1 for a name of the table; less for a kindred name that the table does not use.</param>
internal sealed record AffinityName(string Text, int[] Words, double Trust);
