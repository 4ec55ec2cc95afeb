namespace ClaimCheck.Tests.Articles;

/// <summary>The same bytes over and over, never sought, up to a length.</summary>
internal sealed class EndlessStream(byte[] piece, long length = long.MaxValue) : Stream
{
    private long _at;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - _at);
        for (var i = 0; i < read; i++) buffer[offset + i] = piece[(_at + i) % piece.Length];
        _at += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
