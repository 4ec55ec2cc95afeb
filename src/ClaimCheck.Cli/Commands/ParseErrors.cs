using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimCheck.Cli;

/// <summary>Says in our words what the parser found wrong with a command line.</summary>
internal static class ParseErrors
{
    /// <summary>The messages, each once, in the order of the command line.</summary>
    public static IEnumerable<string> Describe(ParseResult parsed, Command root)
    {
        if (parsed.CommandResult.Command == root) return [Describe(parsed.UnmatchedTokens, root)];
        // A word that is no option explains the errors that it leads to.
        var unknown = UnknownOptions.Find(parsed).ToList();
        return unknown.Count > 0 ? unknown : parsed.Errors.Select(Describe).Distinct();
    }

    private static string Describe(IReadOnlyList<string> unmatched, Command root)
    {
        var commands = root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name).ToList();
        var list = string.Join(", ", commands);
        if (unmatched is not [var first, ..]) return $"no command was given; one of {list}";
        if (first.StartsWith('-')) return UnknownOptions.Describe(first, root);
        if (File.Exists(first) || Directory.Exists(first)) return $"{first}: no command; did you mean claimcheck verify {first}";
        return Nearest.To(first, commands) is { } near ? $"{first}: no such command; did you mean {near}" : $"{first}: no such command; one of {list}";
    }

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name}: no value; write {option.Option.Name} {option.Option.HelpName}",
        OptionResult { Tokens.Count: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 => $"{option.Option.Name}: given {option.Tokens.Count} times; give it once",
        ArgumentResult { Tokens.Count: 0, Argument: var argument, Parent: CommandResult command } => $"{command.Command.Name}: no {argument.Name} given; --help shows how",
        CommandResult { Command: { Subcommands.Count: > 0 } group } => $"{group.Name}: no command was given; one of {string.Join(", ", group.Subcommands.Select(command => command.Name))}",
        CommandResult { Command: { Arguments: [var argument, ..] } command } when error.Message.StartsWith("Required argument", StringComparison.Ordinal) => $"{command.Name}: no {argument.Name} given; --help shows how",
        _ => error.Message.TrimEnd('.'),
    };
}
