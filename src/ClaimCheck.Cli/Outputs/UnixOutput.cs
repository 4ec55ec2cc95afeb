using System.Runtime.InteropServices;

namespace ClaimCheck.Cli;

/// <summary>Standard output by way of <c>write</c>. The runtime's own stream hides a closed pipe and would write a whole corpus into nothing.</summary>
internal sealed partial class UnixOutput : Stream
{
    private const int StandardOutput = 1;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Write(StandardOutput, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == Interrupted) continue;
            if (error == BrokenPipe) throw new ClosedPipeException();
            if (error == TryAgain) Thread.Sleep(1);
            else throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    // EAGAIN: a parent may have left the pipe non-blocking.
    private static int TryAgain => OperatingSystem.IsLinux() ? 11 : 35;

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int file, ref readonly byte bytes, nint count);
}
