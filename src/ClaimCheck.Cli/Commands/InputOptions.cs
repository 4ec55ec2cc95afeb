using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimCheck.Articles;

namespace ClaimCheck.Cli;

/// <summary>What every command that reads articles takes; the same words mean the same everywhere.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("FILES")
    {
        Description = "Articles: files, folders, patterns with * ? **, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly ChoiceOption<ArticleFormat?> _format = new(
        "--input-format", null, "The form of every input; auto tells it by name and content", null,
        ("auto", null), ("text", ArticleFormat.Text), ("markdown", ArticleFormat.Markdown), ("html", ArticleFormat.Html), ("jsonl", ArticleFormat.JsonLines));

    private readonly Option<string> _standardInputName = new("--stdin-name") { Description = "What standard input is called in reports; its ending tells the form", HelpName = "NAME" };

    private readonly Option<long> _maxBytes = new("--max-bytes")
    {
        Description = "The largest document, in bytes or with kB, MB, GB (default 64 MB)",
        HelpName = "SIZE",
        CustomParser = ParseSize,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_standardInputName);
        command.Add(_maxBytes);
    }

    /// <summary>What was given.</summary>
    public InputSettings Of(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Format = _format.Of(parsed),
        StandardInputName = parsed.GetValue(_standardInputName) ?? "-",
        MaxBytes = parsed.GetResult(_maxBytes) is { Implicit: false } ? parsed.GetValue(_maxBytes) : ArticleLoader.DefaultMaxBytes,
    };

    private static long ParseSize(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        var digits = given.AsSpan().TrimEnd("kKmMgGbB ");
        var scale = given[digits.Length..].Trim().ToLowerInvariant() switch
        {
            "" or "b" => 1L,
            "k" or "kb" => 1L << 10,
            "m" or "mb" => 1L << 20,
            "g" or "gb" => 1L << 30,
            _ => 0L,
        };
        if (scale > 0 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue / scale)
            return number * scale;
        result.AddError($"--max-bytes: \"{given}\" is no size; write 1048576, 512kB, 64MB or 1GB");
        return 0;
    }
}
