using System.Text;

namespace ClaimCheck.Cli;

/// <summary>The three streams of the program: UTF-8 without byte-order mark and LF on every system, whatever the locale.</summary>
internal sealed class StandardStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private StreamWriter? _output;
    private StreamWriter? _errors;

    /// <summary>Standard output, buffered: flush it.</summary>
    public TextWriter Output => _output ??= new StreamWriter(OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new UnixOutput(), Utf8, 1 << 16) { NewLine = "\n" };

    /// <summary>Standard error, written at once.</summary>
    public TextWriter Errors => _errors ??= new StreamWriter(Console.OpenStandardError(), Utf8, 1 << 10) { NewLine = "\n", AutoFlush = true };

    /// <summary>Standard input as bytes.</summary>
    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Whether standard output is a terminal.</summary>
    public static bool OutputIsTerminal => !Console.IsOutputRedirected;

    /// <summary>Whether standard error is a terminal.</summary>
    public static bool ErrorsAreTerminal => !Console.IsErrorRedirected;

    /// <summary>Writes what is still buffered.</summary>
    public void Flush() => _output?.Flush();

    /// <summary>Writes what is still buffered, if anybody still reads it.</summary>
    public void Dispose()
    {
        try
        {
            _output?.Dispose();
            _errors?.Dispose();
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }
    }
}
