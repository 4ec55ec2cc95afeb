using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimCheck.Cli;

/// <summary>Finds options that do not exist. The parser takes them for files, because any word may be one.</summary>
internal static class UnknownOptions
{
    /// <summary>A message for each word among the files that looks like an option and stands before <c>--</c>.</summary>
    public static IEnumerable<string> Find(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Arguments is not [var files] || parsed.GetResult(files) is not { } result) return [];
        var afterDashes = parsed.Tokens.Reverse().TakeWhile(token => token.Type != TokenType.DoubleDash).Count();
        if (afterDashes == parsed.Tokens.Count) afterDashes = 0;
        return result.Tokens.SkipLast(afterDashes).Where(token => token.Value is ['-', _, ..]).Select(token => Describe(token.Value, command));
    }

    /// <summary>Says that an option does not exist, and which one may have been meant.</summary>
    public static string Describe(string given, Command command)
    {
        var name = given.Split('=', ':')[0];
        var known = command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name)).Where(known => known.StartsWith("--", StringComparison.Ordinal));
        var near = Nearest.To(name, known);
        return near is null
            ? $"{name}: no such option of {command.Name}; --help lists them, and a file of that name is given after --"
            : $"{name}: no such option of {command.Name}; did you mean {near}";
    }
}
