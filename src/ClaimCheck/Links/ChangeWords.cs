using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Tells metrics that are amounts of change from levels: "rent increase" from "rent".</summary>
internal static class ChangeWords
{
    private const WordClass Moves = WordClass.Up | WordClass.Down;

    /// <summary>Whether a metric's name says that it is a change.</summary>
    public static bool IsChange(string metric)
    {
        using var tokens = Tokenizer.Split(metric, QuantityFinder.Lexicon);
        foreach (var token in tokens.Span)
            if (Says(metric, token)) return true;
        return false;
    }

    /// <summary>The name without the word for change: "property tax" of "property tax increase"; null when nothing is left, or nothing was taken away.</summary>
    public static string? Without(string metric)
    {
        using var tokens = Tokenizer.Split(metric, QuantityFinder.Lexicon);
        var rest = new List<string>();
        var content = 0;
        foreach (var token in tokens.Span)
        {
            if (Says(metric, token) || token.Kind != TokenKind.Word) continue;
            rest.Add(token.Span.In(metric).ToString());
            if (!Words.IsFunction(token) && !IsTime(rest[^1])) content++;
        }

        while (rest.Count > 0 && rest[0] is ("in" or "of" or "to" or "for")) rest.RemoveAt(0);
        while (rest.Count > 0 && rest[^1] is ("in" or "of" or "to" or "for")) rest.RemoveAt(rest.Count - 1);
        return content > 0 && rest.Count < tokens.Count ? string.Join(' ', rest) : null;
    }

    private static bool Says(string text, Token token) =>
        token.Kind == TokenKind.Word && ((Vocabulary.Class(token.Word) & Moves) != 0 || token.Span.In(text) is "change" or "changes" or "move" or "swing");

    private static bool IsTime(string word) => word is "daily" or "annual" or "yearly" or "monthly" or "weekly" or "quarterly" or "points" or "percentage" or "percent";
}
