using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>What a run says apart from claims: what could not be used, and the totals.</summary>
internal static class RunJson
{
    /// <summary>How many unused rows a summary names; it always counts them all.</summary>
    private const int NamedRows = 1000;

    public static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("schema", ReportWords.ProblemSchema);
        json.WriteString("document", problem.Document);
        WriteNumber(json, "line", problem.Line);
        WriteNumber(json, "column", problem.Column);
        json.WriteString("code", problem.Code);
        json.WriteString("kind", ReportWords.Of(problem.Kind));
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Help);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("schema", ReportWords.SummarySchema);
        json.WriteNumber("documents", summary.Documents);
        json.WriteNumber("claims", summary.Claims);
        if (summary.Verified) json.WriteNumber("findings", summary.Findings);
        json.WriteNumber("problems", summary.Problems);
        if (summary.Verified) WriteVerified(json, summary);
        json.WriteEndObject();
    }

    private static void WriteVerified(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject("verdicts");
        foreach (var verdict in ReportWords.VerdictOrder)
            if (summary.Verdicts.TryGetValue(verdict, out var count)) json.WriteNumber(ReportWords.Of(verdict), count);
        json.WriteEndObject();
        json.WriteStartObject("severities");
        foreach (var severity in ReportWords.SeverityOrder)
            if (summary.Severities.TryGetValue(severity, out var count)) json.WriteNumber(ReportWords.Of(severity), count);
        json.WriteEndObject();
        json.WriteStartArray("references");
        foreach (var reference in summary.References) json.WriteStringValue(reference);
        json.WriteEndArray();
        json.WriteNumber("unusedRows", summary.UnusedFacts.Count);
        json.WriteStartArray("unused");
        foreach (var fact in summary.UnusedFacts.Take(NamedRows))
        {
            json.WriteStartObject();
            json.WriteString("file", fact.Address.File);
            json.WriteNumber("line", fact.Address.Line);
            json.WriteString("subject", fact.Subject);
            json.WriteString("metric", fact.Metric);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
