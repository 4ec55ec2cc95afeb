namespace ClaimCheck.Articles;

/// <summary>Cuts a stream into lines. Holds one line at a time, and of one over the limit only a part.</summary>
internal static class ByteLines
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>The lines of <paramref name="stream"/>, a byte-order mark of UTF-8 left out; the bytes of a line are valid until the next.</summary>
    public static IEnumerable<ByteLine> Read(Stream stream, long maxBytes)
    {
        var buffer = new byte[FirstBuffer];
        int start = 0, end = 0, number = 0;
        var dropped = 0L;
        var atStart = true;
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return Line(++number, buffer.AsMemory(start, length), dropped, maxBytes);
                start += length + 1;
                dropped = 0;
                continue;
            }

            // A line over the limit is only counted; its bytes make room for the next.
            if (dropped > 0 || end - start > maxBytes)
            {
                dropped += end - start;
                start = end;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                end -= start;
                start = 0;
            }

            if (end == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
            if (atStart && end >= 3)
            {
                atStart = false;
                if (buffer is [0xEF, 0xBB, 0xBF, ..]) start = 3;
            }
        }

        if (end > start || dropped > 0) yield return Line(++number, buffer.AsMemory(start, end - start), dropped, maxBytes);
    }

    private static ByteLine Line(int number, ReadOnlyMemory<byte> bytes, long dropped, long maxBytes)
    {
        var size = dropped + bytes.Length;
        return size > maxBytes ? new ByteLine(number, default, size, true) : new ByteLine(number, bytes, size, false);
    }
}
