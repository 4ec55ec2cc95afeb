using System.Text.Json;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>The fields of a verdict, written into the object of its claim.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteString("verdict", ReportWords.Of(judgement.Verdict));
        json.WriteString("detail", judgement.Detail);
        json.WriteString("severity", ReportWords.Of(judgement.Severity));
        json.WriteString("rule", judgement.Rule);
        json.WriteString("decided", judgement.Decided);
        if (judgement.Fact is { } fact)
        {
            json.WriteStartObject("reference");
            WriteFact(json, fact);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("reference");
        }

        WriteInterval(json, "core", judgement.Core);
        WriteInterval(json, "halo", judgement.Halo);
        json.WriteString("difference", ReportNumber.Plain(judgement.Difference));
        json.WriteString("relative", ReportNumber.Relative(judgement.Relative));
        json.WriteString("why", judgement.Why);
        json.WriteString("diagnosis", judgement.Diagnosis);
        json.WriteStartArray("flags");
        foreach (var flag in judgement.Flags) json.WriteStringValue(flag);
        json.WriteEndArray();
        if (judgement.Muted is { } reason) json.WriteString("muted", reason);
        json.WriteStartArray("candidates");
        foreach (var candidate in judgement.Candidates)
        {
            json.WriteStartObject();
            WriteFact(json, candidate.Fact);
            json.WriteString("reason", candidate.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("file", fact.Address.File);
        json.WriteNumber("line", fact.Address.Line);
        json.WriteString("column", fact.Address.Column);
        json.WriteString("id", fact.Id);
        json.WriteString("subject", fact.Subject);
        json.WriteString("metric", fact.Metric);
        json.WriteString("value", ReportNumber.Plain(fact));
        json.WriteString("unit", fact.Unit?.Code);
        json.WriteString("period", fact.Period?.ToString());
        json.WriteString("source", fact.Source);
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is not { } ends)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("low", ReportNumber.Plain(ends.Low));
        json.WriteString("high", ReportNumber.Plain(ends.High));
        json.WriteBoolean("lowOpen", ends.LowOpen);
        json.WriteBoolean("highOpen", ends.HighOpen);
        json.WriteEndObject();
    }
}
