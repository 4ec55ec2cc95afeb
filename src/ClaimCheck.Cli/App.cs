using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>The commands, and what is done with a command line.</summary>
internal static class App
{
    private const int HelpWidth = 100;

    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, StandardStreams streams)
    {
        var root = Build(streams);
        // A word with @ before it is a file's name like any other.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Action == parsed.CommandResult.Command.Action && UnknownOptions.Find(parsed).Any())) return Refuse(parsed, root, streams);
        return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Errors, EnableDefaultExceptionHandler = false });
    }

    /// <summary>All commands, in the order of help.</summary>
    public static RootCommand Build(StandardStreams streams)
    {
        var root = new RootCommand("Checks the numbers of news articles against a table of facts")
        {
            new VerifyCommand(streams),
            new ExtractCommand(streams),
            new ReadCommand(streams),
            new ExplainCommand(streams),
            new FactsCommand(streams),
            new CompletionCommand(streams),
        };
        // Piped help is as wide as a page, not as its longest line.
        if (root.Options.OfType<HelpOption>().FirstOrDefault()?.Action is HelpAction help && Console.IsOutputRedirected) help.MaxWidth = HelpWidth;
        return root;
    }

    private static int Refuse(ParseResult parsed, RootCommand root, StandardStreams streams)
    {
        foreach (var message in ParseErrors.Describe(parsed, root)) streams.Errors.WriteLine(PrintableText.Clean(message));
        return (int)ExitCode.Unusable;
    }
}
