using System.Collections.Concurrent;
using System.Text;

namespace ClaimCheck.Cli;

/// <summary>A file that appears whole or not at all: it is written beside its place and then renamed.</summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly ConcurrentDictionary<string, bool> Unfinished = new();

    private readonly string _target;
    private readonly string? _temporary;
    private bool _isClosed;

    /// <summary>Opens a file beside <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The folder does not exist, or cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public OutputFile(string path)
    {
        if (path.Length == 0) throw new IOException("the path is empty");
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target)) throw new IOException("is a folder");
        // A link is kept, and what it points to is written.
        if (new FileInfo(_target) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target) _target = target.FullName;
        // A device or pipe cannot be renamed over.
        _temporary = _target.StartsWith("/dev/", StringComparison.Ordinal) || _target.StartsWith("/proc/", StringComparison.Ordinal)
            ? null
            : Path.Combine(Path.GetDirectoryName(_target)!, $".{Path.GetFileName(_target)}.{Path.GetRandomFileName()}");
        if (_temporary is not null) Unfinished[_temporary] = true;
        try
        {
            Writer = new StreamWriter(new FileStream(_temporary ?? _target, _temporary is null ? FileMode.Open : FileMode.CreateNew, FileAccess.Write), Utf8, 1 << 16) { NewLine = "\n" };
        }
        catch
        {
            if (_temporary is not null) Unfinished.TryRemove(_temporary, out _);
            throw;
        }
    }

    /// <summary>Where to write.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Removes what runs that never ended would leave behind; for an interrupt.</summary>
    public static void DiscardUnfinished()
    {
        foreach (var path in Unfinished.Keys) Discard(path);
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">The rest could not be written, or the file not be moved.</exception>
    public void Finish()
    {
        Writer.Dispose();
        _isClosed = true;
        if (_temporary is null) return;
        if (!OperatingSystem.IsWindows() && File.Exists(_target)) File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
        File.Move(_temporary, _target, overwrite: true);
        Unfinished.TryRemove(_temporary, out _);
    }

    /// <summary>Throws away a file that was not finished.</summary>
    public void Dispose()
    {
        if (!_isClosed)
        {
            try
            {
                Writer.Dispose();
            }
            catch (IOException)
            {
                // A full disk refuses the rest of a file that is thrown away anyway.
            }
        }

        if (_temporary is not null && Unfinished.ContainsKey(_temporary)) Discard(_temporary);
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }

        Unfinished.TryRemove(path, out _);
    }
}
