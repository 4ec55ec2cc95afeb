using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

/// <summary>A number written in any form is read back as itself.</summary>
public sealed class NumeralLawTests
{
    private static readonly string[] Ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Word)[] Scales = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    private static Arbitrary<long> Numbers { get; } =
        Gen.OneOf(Gen.Choose(2, 2_000).Select(n => (long)n), Gen.Choose(2, 2_000_000_000).Select(n => (long)n), Gen.Choose(2, 999).SelectMany(n => Gen.Elements(1_000L, 1_000_000L, 1_000_000_000L).Select(scale => n * scale))).ToArbitrary();

    [Fact]
    public void A_number_in_words_is_read_back() =>
        Prop.ForAll(Numbers, number => Read($"{Words(number)} boats") == number).Check(Law.Tried);

    [Fact]
    public void A_number_in_words_with_and_is_read_back() =>
        Prop.ForAll(Numbers, number => Read($"{Words(number, " and ")} boats") == number).Check(Law.Tried);

    [Fact]
    public void A_number_in_grouped_digits_is_read_back() =>
        Prop.ForAll(Numbers, number => Read($"{number.ToString("#,0", CultureInfo.InvariantCulture)} boats") == number).Check(Law.Tried);

    [Fact]
    public void A_number_with_a_scale_word_is_read_back() =>
        Prop.ForAll(Gen.Choose(1, 99_999).ToArbitrary(), hundredths =>
        {
            var mantissa = hundredths / 100m;
            return Scales.All(scale =>
                Read(string.Create(CultureInfo.InvariantCulture, $"{mantissa} {scale.Word} boats")) == mantissa * scale.Value
                && Read(string.Create(CultureInfo.InvariantCulture, $"${mantissa} {scale.Word}")) == mantissa * scale.Value);
        }).Check(Law.Tried);

    [Fact]
    public void A_hedge_or_a_unit_leaves_the_value_as_it_is() =>
        Prop.ForAll(Numbers, number =>
            new[] { "about {0} boats", "more than {0} km", "up to {0}%", "at least {0} kg", "{0} boats or more", "just under {0} miles" }
                .All(form => Read(string.Format(CultureInfo.InvariantCulture, form, number.ToString("#,0", CultureInfo.InvariantCulture))) == number)).Check(Law.Tried);

    [Fact]
    public void A_range_shares_the_scale_of_its_second_end() =>
        Prop.ForAll(Gen.Choose(1, 400).ToArbitrary(), low =>
        {
            var amount = Amount($"between ${low} and ${low + 7} million");
            return amount.Low == low * 1_000_000m && amount.High == (low + 7) * 1_000_000m;
        }).Check(Law.Tried);

    private static decimal? Read(string text) => Amount(text).Value;

    private static Amount Amount(string text)
    {
        var found = Phrase.Findings(text).Quantities;
        found.Should().ContainSingle("{0} is one quantity", text);
        return found[0].Amount;
    }

    private static string Words(long number, string and = " ")
    {
        foreach (var (value, word) in Scales)
        {
            if (number < value) continue;
            var rest = number % value;
            return $"{Words(number / value, and)} {word}{(rest == 0 ? "" : rest < 100 ? $"{and}{Words(rest, and)}" : $" {Words(rest, and)}")}";
        }

        if (number >= 100) return $"{Words(number / 100)} hundred{(number % 100 == 0 ? "" : $"{and}{Words(number % 100)}")}";
        if (number < 20) return Ones[number];
        return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Ones[number % 10]}";
    }
}
