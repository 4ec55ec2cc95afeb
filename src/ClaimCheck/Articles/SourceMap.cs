using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Where each character of an article's plain text stands in the file it was read from.</summary>
/// <remarks>Immutable. A look-up is two binary searches. Lines and columns are made here and nowhere else.</remarks>
public sealed class SourceMap
{
    private readonly Lazy<LineMap> _lines;
    private readonly int[] _plain;
    private readonly int[] _file;

    /// <summary>A map for a text that is its file, character for character.</summary>
    public SourceMap(string text) : this(text, [0], [0])
    {
    }

    /// <summary>A map for a text made of runs of its file.</summary>
    /// <param name="fileText">The decoded file.</param>
    /// <param name="plainStarts">Where each run starts in the plain text, ascending, the first at 0.</param>
    /// <param name="fileStarts">Where the same run starts in <paramref name="fileText"/>; as many as <paramref name="plainStarts"/>.</param>
    /// <exception cref="ArgumentException">The two lists are empty or differ in length.</exception>
    public SourceMap(string fileText, int[] plainStarts, int[] fileStarts)
    {
        ArgumentNullException.ThrowIfNull(plainStarts);
        ArgumentNullException.ThrowIfNull(fileStarts);
        if (plainStarts.Length == 0 || plainStarts.Length != fileStarts.Length)
            throw new ArgumentException("a source map needs as many runs of the file as of the text, and at least one", nameof(fileStarts));
        FileText = fileText;
        _plain = plainStarts;
        _file = fileStarts;
        _lines = new Lazy<LineMap>(() => new LineMap(FileText));
    }

    /// <summary>The decoded file, without a byte-order mark.</summary>
    public string FileText { get; }

    /// <summary>The offset in the file of a character of the plain text; inside a run exact, past its end the nearest in the file.</summary>
    public int FileOffset(int offset)
    {
        var found = Array.BinarySearch(_plain, offset);
        var run = found >= 0 ? found : Math.Max(0, ~found - 1);
        return Math.Clamp(_file[run] + (offset - _plain[run]), 0, FileText.Length);
    }

    /// <summary>The line and column in the file of a character of the plain text.</summary>
    public LinePosition At(int offset) => _lines.Value.At(FileOffset(offset));
}
