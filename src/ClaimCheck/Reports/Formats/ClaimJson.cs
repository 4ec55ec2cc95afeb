using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>A claim as <c>claimcheck.claim/1</c>, with its verdict when it has one. Other programs read it: a field keeps its name, its meaning and its place, and new ones may come after those of their group.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, (Article Article, CheckedClaim Claim) row)
    {
        var (article, (claim, _, judgement)) = row;
        json.WriteStartObject();
        json.WriteString("schema", ReportWords.ClaimSchema);
        json.WriteString("id", claim.Id);
        WritePlace(json, article, claim.Quantity.Span);
        WriteQuantity(json, article, claim.Quantity);
        WriteMention(json, article, "subject", claim.Subject);
        WriteMention(json, article, "metric", claim.Metric);
        json.WriteString("period", claim.Period?.ToString());
        json.WriteString("attribution", claim.Attribution?.Name);
        json.WriteBoolean("checkable", claim.Checkable);
        json.WriteString("reason", claim.Reason);
        if (claim.Pair is { } pair) json.WriteString("pair", pair);
        if (judgement is not null) VerdictJson.Write(json, judgement);
        WriteMeta(json, article);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, (Article Article, SkippedNumber Number) row)
    {
        var (article, number) = row;
        json.WriteStartObject();
        json.WriteString("schema", ReportWords.NumberSchema);
        WritePlace(json, article, number.Span);
        json.WriteString("reason", ReportWords.Of(number.Reason));
        WriteMeta(json, article);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Article article, TextSpan span)
    {
        var place = article.Source.At(span.Start);
        json.WriteString("document", article.Name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        if (article.InputLine is { } line) json.WriteNumber("inputLine", line);
        json.WriteString("text", span.In(article.Text));
    }

    private static void WriteQuantity(Utf8JsonWriter json, Article article, Quantity quantity)
    {
        var stated = StatedValue.Of(quantity);
        json.WriteString("kind", ReportWords.Of(quantity.Kind));
        json.WriteString("value", ReportNumber.Plain(stated.Value));
        json.WriteString("low", ReportNumber.Plain(stated.Low));
        json.WriteString("high", ReportNumber.Plain(stated.High));
        if (quantity.Amount is Amount.Range { Descending: true }) json.WriteBoolean("descending", true);
        json.WriteString("unit", quantity.Unit?.Code);
        json.WriteString("unitName", quantity.Unit?.Name);
        json.WriteString("change", stated.Change);
        if (quantity.Hedge.Class == HedgeClass.Unhedged)
        {
            json.WriteNull("hedge");
        }
        else
        {
            json.WriteStartObject("hedge");
            json.WriteString("words", quantity.Hedge.Span.In(article.Text));
            json.WriteString("class", ReportWords.Of(quantity.Hedge.Class));
            json.WriteEndObject();
        }

        json.WriteString("direction", ReportWords.Of(quantity.Direction));
    }

    private static void WriteMention(Utf8JsonWriter json, Article article, string name, Mention? mention)
    {
        json.WriteString(name, mention?.Name);
        if (mention?.Span is { } span)
        {
            json.WriteString($"{name}Text", span.In(article.Text));
            json.WriteStartArray($"{name}Span");
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull($"{name}Text");
            json.WriteNull($"{name}Span");
        }
    }

    private static void WriteMeta(Utf8JsonWriter json, Article article)
    {
        if (article.Meta is not { } meta) return;
        json.WritePropertyName("meta");
        meta.WriteTo(json);
    }
}
