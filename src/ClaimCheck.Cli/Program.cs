using System.Runtime.InteropServices;

namespace ClaimCheck.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var streams = new StandardStreams();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            OutputFile.DiscardUnfinished();
            Environment.Exit((int)ExitCode.Interrupted);
        });
        try
        {
            var code = App.Run(arguments, streams);
            streams.Flush();
            return code;
        }
        catch (ClosedPipeException)
        {
            // Whoever read the output has seen enough; that is no error.
            return (int)ExitCode.Clean;
        }
        catch (Exception error)
        {
            OutputFile.DiscardUnfinished();
            return (int)Crash.Report(error, arguments.Contains("--verbose"), streams.Errors);
        }
    }
}
