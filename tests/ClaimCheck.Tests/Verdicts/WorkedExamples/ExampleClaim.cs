using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>The claim of a sentence whose number stands in brackets, read like any article.</summary>
internal sealed record ExampleClaim(string Text, Claim Claim)
{
    /// <param name="says">The sentence.</param>
    /// <param name="number">What no reader finds in its words; empty to read them.</param>
    public static ExampleClaim Read(string says, string number = "")
    {
        var (from, to) = (says.IndexOf('[', StringComparison.Ordinal), says.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = says.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        using var reading = ArticleReading.Read(Phrase.Article(text));
        return new(text, number.Length > 0
            ? new Claim("000000000000", ExampleNumber.Read(number, new TextSpan(from, to)), new TextSpan(0, text.Length)) { Subject = new Mention("Acme", null) }
            : reading.Claims.Single(one => one.Quantity.Span.Start < to && one.Quantity.Span.End > from));
    }
}
