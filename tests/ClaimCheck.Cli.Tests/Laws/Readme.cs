using System.Text;
using System.Text.RegularExpressions;

namespace ClaimCheck.Cli.Tests.Laws;

/// <summary>A document whose <c>console</c> blocks are runs of the program: a line <c>$ command</c>, then what it prints.</summary>
internal static partial class Readme
{
    /// <summary>The commands of all blocks, in order.</summary>
    public static IEnumerable<string> Commands(string markdown) => Run().Matches(markdown).Select(match => match.Groups["command"].Value);

    /// <summary>The arguments of a command that runs the program; null for every other command.</summary>
    public static string[]? Arguments(string command)
    {
        var program = Program().Match(command);
        return program.Success ? program.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;
    }

    /// <summary>The document with every block filled in anew.</summary>
    /// <param name="markdown">The document.</param>
    /// <param name="output">What a command prints on standard output.</param>
    public static string WithOutput(string markdown, Func<string, string> output) => Run().Replace(markdown, match =>
    {
        var block = new StringBuilder("```console\n$ ").Append(match.Groups["command"].Value).Append('\n');
        var printed = output(match.Groups["command"].Value).ReplaceLineEndings("\n");
        block.Append(printed);
        if (printed.Length > 0 && !printed.EndsWith('\n')) block.Append('\n');
        return block.Append("```").ToString();
    });

    [GeneratedRegex(@"^```console\n\$ (?<command>[^\n]+)\n(?<output>(?:(?!```)[^\n]*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Run();

    [GeneratedRegex(@"^(?:claimcheck|dotnet run --project src/ClaimCheck\.Cli --) (?<arguments>.+)$")]
    private static partial Regex Program();
}
