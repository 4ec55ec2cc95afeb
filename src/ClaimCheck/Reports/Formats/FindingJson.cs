using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Writes what an article's numbers say against each other.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding; the doubted number is the first of its spans.</summary>
    public static void Write(Utf8JsonWriter json, (Article Article, Finding Finding) row)
    {
        var (article, finding) = row;
        json.WriteStartObject();
        json.WriteString("schema", ReportWords.FindingSchema);
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", ReportWords.Of(finding.Severity));
        json.WriteString("document", article.Name);
        if (article.InputLine is { } input) json.WriteNumber("inputLine", input);
        json.WriteStartArray("spans");
        foreach (var span in finding.Spans)
        {
            var (line, column) = article.Source.At(span.Start);
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteString("text", span.In(article.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("message", finding.Message);
        json.WriteString("stated", finding.Stated);
        json.WriteString("computed", finding.Computed);
        json.WriteEndObject();
    }
}
