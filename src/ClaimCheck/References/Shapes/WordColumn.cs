using System.Collections.Frozen;

namespace ClaimCheck.References;

/// <summary>A column that holds one of a few words.</summary>
/// <typeparam name="T">What the words mean; its default is what an empty cell means.</typeparam>
/// <param name="words">The words that a message lists.</param>
internal sealed class WordColumn<T>(params (string Word, T Meaning)[] words)
    where T : struct
{
    private FrozenDictionary<string, T>? _meanings;

    /// <summary>Words that mean the same and are not listed.</summary>
    public (string Word, T Meaning)[] Synonyms { get; init; } = [];

    /// <summary>What would be right.</summary>
    public string Listed => $"write {string.Join(", ", words[..^1].Select(pair => pair.Word))} or {words[^1].Word}";

    /// <summary>The meaning of a cell; null for a word that is not in the list.</summary>
    public T? Find(string cell)
    {
        if (ValueCell.IsMissing(cell)) return default(T);
        _meanings ??= words.Concat(Synonyms).ToFrozenDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.OrdinalIgnoreCase);
        return _meanings.TryGetValue(cell, out var meaning) ? meaning : null;
    }
}
