using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimCheck.Cli;

/// <summary>An option whose values are a few words, each of which stands for something.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class ChoiceOption<T> : Option<string>
{
    private readonly T _default;
    private readonly IReadOnlyList<(string Word, T Value)> _choices;

    /// <param name="name">The option, with its dashes.</param>
    /// <param name="alias">Its short form; null for none.</param>
    /// <param name="description">What it decides, for help.</param>
    /// <param name="byDefault">What holds without it.</param>
    /// <param name="choices">The words and what they stand for, in the order of help.</param>
    public ChoiceOption(string name, string? alias, string description, T byDefault, params IReadOnlyList<(string Word, T Value)> choices)
        : base(name, alias is null ? [] : [alias])
    {
        _default = byDefault;
        _choices = choices;
        Description = description;
        HelpName = string.Join('|', choices.Select(choice => choice.Word));
        CompletionSources.Add([.. choices.Select(choice => choice.Word)]);
        Validators.Add(Check);
    }

    /// <summary>What the given word stands for, or what holds without one.</summary>
    public T Of(ParseResult parsed) => parsed.GetValue(this) is { } word ? _choices.First(choice => Is(choice.Word, word)).Value : _default;

    private void Check(OptionResult result)
    {
        // Too few or too many values are an error of their own.
        if (result.Tokens is not [var token] || _choices.Any(choice => Is(choice.Word, token.Value))) return;
        var words = _choices.Select(choice => choice.Word).ToList();
        var near = Nearest.To(token.Value, words) is { } word ? $"; did you mean {word}" : "";
        result.AddError($"{Name}: \"{token.Value}\" is none of {string.Join(", ", words)}{near}");
    }

    private static bool Is(string word, string given) => string.Equals(word, given, StringComparison.OrdinalIgnoreCase);
}
