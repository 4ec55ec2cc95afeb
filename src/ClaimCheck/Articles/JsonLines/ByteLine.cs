namespace ClaimCheck.Articles;

/// <summary>One line of a file as bytes.</summary>
/// <param name="Number">1 for the first line.</param>
/// <param name="Bytes">The line without its line feed; empty when it is longer than the limit. Valid until the next line is read.</param>
/// <param name="Size">Its length in bytes, also when it is too long.</param>
/// <param name="TooLong">Whether it is longer than the limit.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte> Bytes, long Size, bool TooLong);
