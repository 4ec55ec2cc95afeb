namespace ClaimCheck.Cli;

/// <summary>The values of <c>--color</c>.</summary>
internal enum ColorChoice
{
    /// <summary>Colour on a terminal, unless the environment says otherwise.</summary>
    Auto,

    /// <summary>Colour, whatever standard output is.</summary>
    Always,

    /// <summary>No colour.</summary>
    Never,
}

/// <summary>Decides whether the terminal report has colour.</summary>
internal static class ColorChoices
{
    /// <summary>The option wins, then <c>NO_COLOR</c>, then <c>FORCE_COLOR</c>, then <c>TERM=dumb</c>, then whether it is a terminal.</summary>
    /// <param name="choice">The option.</param>
    /// <param name="environment">Reads an environment variable; null for one that is not set.</param>
    /// <param name="isTerminal">Whether standard output is a terminal.</param>
    public static bool UseColor(this ColorChoice choice, Func<string, string?> environment, bool isTerminal)
    {
        if (choice != ColorChoice.Auto) return choice == ColorChoice.Always;
        if (environment("NO_COLOR") is { Length: > 0 }) return false;
        if (environment("FORCE_COLOR") is { Length: > 0 } force) return force is not ("0" or "false");
        return isTerminal && environment("TERM") != "dumb";
    }
}
