using System.Diagnostics;
using System.Globalization;

namespace ClaimCheck.Cli;

/// <summary>Says on a terminal how many documents are done, once a run takes longer than a person likes to wait.</summary>
/// <param name="errors">Standard error.</param>
/// <param name="isWanted">Whether anything is shown at all.</param>
internal sealed class Progress(TextWriter errors, bool isWanted) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long _start = Stopwatch.GetTimestamp();
    private long _shown;
    private int _done;
    private bool _isShowing;

    /// <summary>Counts a document.</summary>
    public void Count()
    {
        _done++;
        if (!isWanted || Stopwatch.GetElapsedTime(_start) < Patience || Stopwatch.GetElapsedTime(_shown) < Pause) return;
        _shown = Stopwatch.GetTimestamp();
        _isShowing = true;
        errors.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done:#,0} documents"));
    }

    /// <summary>Takes the line away before something else is written.</summary>
    public void Clear()
    {
        if (!_isShowing) return;
        _isShowing = false;
        errors.Write("\r\u001B[K");
    }

    /// <inheritdoc cref="Clear"/>
    public void Dispose() => Clear();
}
