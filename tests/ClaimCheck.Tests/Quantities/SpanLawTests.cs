using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

/// <summary>What holds of every text: nothing throws, and what is found stands in the text, in order and whole.</summary>
public sealed class SpanLawTests
{
    private static readonly string[] Pieces =
    [
        "$", "\u20AC", "\u00A3", "%", "5", "12", "1,800", "3.5", "2019", "1/2", "\u00BD", "million", "bn", "m", "k", "hundred", "and", "a", "half", "two", "twenty", "-", "\u2013", " ", " ", " ", ",", ".", "(", ")", "to", "from",
        "between", "about", "more than", "at least", "up", "fell", "by", "of", "per", "people", "years", "old", "km", "/", "h", "kWh", "x", "\u00D7", "10", "^", "\u207B\u00B3", "one in", "out of", "dozens", "tens of", "thousands", "May", "June 5", "at 10:30", "v1.2", "GPT-4",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\u00A0", "\u2009", "\n", "\n\n", "'s", "\u2019s", "+", "\u00B1", "~", "<", ">", "#", "@", "http://a.b/1", "USD", "RM", "PS2.7m", "E9", "1e9", "99999999999999999999999999999999", "0", "00", "007", "single digits", "Q3",
    ];

    [Fact]
    public void Any_mixture_of_words_and_signs_is_read_without_a_fault()
    {
        var random = new Dice(20260101);
        var text = new StringBuilder();
        for (var run = 0; run < 100_000; run++)
        {
            text.Clear();
            for (var piece = 1 + random.Next(13); piece > 0; piece--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
                if (random.Next(2) == 0) text.Append(' ');
            }

            // One character in some texts is another one.
            if (random.Next(3) == 0) text[random.Next(text.Length)] = (char)(1 + random.Next(0x2FFF));
            Check(text.ToString());
        }
    }

    [Fact]
    public void Any_text_is_read_without_a_fault() =>
        Prop.ForAll<NonNull<string>>(text => Check(text.Get)).Check(Law.Tried);

    // The same throws in every run, so that a fault comes back.
    private sealed class Dice(uint seed)
    {
        private uint _state = seed;

        public int Next(int sides)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)sides);
        }
    }

    private static void Check(string text)
    {
        var found = Phrase.Findings(text);
        var end = 0;
        foreach (var quantity in found.Quantities)
        {
            var span = quantity.Span;
            var whole = span.Start >= end && span.Start < span.End && span.End <= text.Length
                && !(char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1]))
                && !(span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1]))
                && (quantity.Amount.Low is not { } low || quantity.Amount.High is not { } high || low <= high);
            if (!whole) throw new InvalidOperationException($"\"{text}\" gives {quantity.Amount} at {span}");
            end = span.End;
        }

        foreach (var skipped in found.Skipped)
            if (skipped.Span.Start >= skipped.Span.End || skipped.Span.End > text.Length) throw new InvalidOperationException($"\"{text}\" skips {skipped.Span}");
    }
}
