namespace ClaimCheck.Cli;

/// <summary>What the program's exit code means. When several apply, the one that ranks first wins: 130, 4, 2, 3, 1.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    Clean = 0,

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    Findings = 1,

    /// <summary>The command line, an output or a reference table cannot be used.</summary>
    Unusable = 2,

    /// <summary>An input could not be read; the others were done.</summary>
    Unread = 3,

    /// <summary>A bug of ours.</summary>
    InternalError = 4,

    /// <summary>Stopped by the user.</summary>
    Interrupted = 130,
}
