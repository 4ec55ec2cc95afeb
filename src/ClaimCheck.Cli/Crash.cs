using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>A bug, told in one line.</summary>
internal static class Crash
{
    /// <summary>Says what happened; where, only when asked to be verbose.</summary>
    public static ExitCode Report(Exception error, bool isVerbose, TextWriter errors, string? document = null)
    {
        var place = document is null ? "claimcheck" : PrintableText.Clean(document);
        errors.WriteLine($"{place}: internal error, {error.GetType().Name}: {PrintableText.Clean(error.Message)}{(isVerbose ? "" : "; --verbose says where")}");
        if (isVerbose) errors.WriteLine(error.StackTrace);
        errors.Flush();
        return ExitCode.InternalError;
    }
}
