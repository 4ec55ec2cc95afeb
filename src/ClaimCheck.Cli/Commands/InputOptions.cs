using System.CommandLine;
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

    private readonly Option<long?> _maxBytes = new("--max-bytes")
    {
        Description = "The largest document, in bytes or with kB, MB, GB (default 64 MB)",
        HelpName = "SIZE",
        CustomParser = result => WholeNumber.ParseSize(result, "--max-bytes"),
    };

    private readonly Option<int?> _maxFiles = new("--max-files")
    {
        Description = "The most articles of a run, and the most tables of a folder (default 100,000)",
        HelpName = "N",
        CustomParser = result => WholeNumber.Parse(result, "--max-files"),
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_standardInputName);
        command.Add(_maxBytes);
        command.Add(_maxFiles);
    }

    /// <summary>What was given.</summary>
    public InputSettings Of(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Format = _format.Of(parsed),
        StandardInputName = parsed.GetValue(_standardInputName) ?? "-",
        MaxBytes = parsed.GetValue(_maxBytes),
        MaxFiles = parsed.GetValue(_maxFiles),
    };
}
