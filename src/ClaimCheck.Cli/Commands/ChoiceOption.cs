using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimCheck.Cli;

/// <summary>An option whose values are a few words, each of which stands for something.</summary>
internal sealed class ChoiceOption<T> : Option<T?>
{
    private readonly T? _default;

    /// <param name="name">The option, with its dashes.</param>
    /// <param name="alias">Its short form; null for none.</param>
    /// <param name="description">What it decides, for help.</param>
    /// <param name="byDefault">What holds without it.</param>
    /// <param name="choices">The words and what they stand for, in the order of help.</param>
    public ChoiceOption(string name, string? alias, string description, T? byDefault, params IReadOnlyList<(string Word, T? Value)> choices)
        : base(name, alias is null ? [] : [alias])
    {
        _default = byDefault;
        Description = description;
        HelpName = string.Join('|', choices.Select(choice => choice.Word));
        CompletionSources.Add([.. choices.Select(choice => choice.Word)]);
        CustomParser = result => Parse(result, choices);
    }

    /// <summary>The value that was given, or what holds without it.</summary>
    public T? Of(ParseResult parsed) => parsed.GetResult(this) is { Implicit: false } ? parsed.GetValue(this) : _default;

    private T? Parse(ArgumentResult result, IReadOnlyList<(string Word, T? Value)> choices)
    {
        var given = result.Tokens[0].Value;
        foreach (var (word, value) in choices)
            if (string.Equals(word, given, StringComparison.OrdinalIgnoreCase)) return value;
        var words = choices.Select(choice => choice.Word).ToList();
        result.AddError(Nearest.To(given, words) is { } near
            ? $"{Name}: \"{given}\" is none of {string.Join(", ", words)}; did you mean {near}"
            : $"{Name}: \"{given}\" is none of {string.Join(", ", words)}");
        return default;
    }
}
