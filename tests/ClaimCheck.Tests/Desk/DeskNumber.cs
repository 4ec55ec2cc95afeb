namespace ClaimCheck.Tests.Desk;

/// <summary>One number of an article: what an editor says of it, and what the tool says.</summary>
/// <param name="Text">As it stands in the article.</param>
/// <param name="Line">The line of its row; null when the table has none.</param>
/// <param name="IsWrong">Whether it was made wrong on purpose.</param>
/// <param name="FoundLine">The row that the tool took; null for none.</param>
/// <param name="Accused">Whether the tool calls it wrong; null when it says nothing.</param>
internal sealed record DeskNumber(string Text, int? Line, bool IsWrong, int? FoundLine, bool? Accused);
