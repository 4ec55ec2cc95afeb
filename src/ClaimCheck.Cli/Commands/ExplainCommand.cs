using System.CommandLine;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck explain "PHRASE"</c>: how the numbers of a phrase are read, step by step.</summary>
internal sealed class ExplainCommand : Command
{
    public ExplainCommand(StandardStreams streams)
        : base("explain", "Say step by step how the numbers of a phrase are read, or what a rule reports")
    {
        var phrase = new Argument<string>("PHRASE") { Description = "A phrase or sentence, as it could stand in an article, or the code of a rule (CC603)" };
        Add(phrase);
        SetAction(parsed =>
        {
            Write(parsed.GetRequiredValue(phrase), streams.Output);
            return (int)ExitCode.Clean;
        });
    }

    private static void Write(string phrase, TextWriter output)
    {
        if (RuleText.Of(phrase) is { } rule)
        {
            foreach (var line in rule) output.WriteLine(line);
            return;
        }

        var explanations = PhraseExplainer.Explain(phrase);
        if (explanations.Count == 0) output.WriteLine("no number");
        foreach (var explanation in explanations)
        {
            output.WriteLine($"\"{PrintableText.Clean(explanation.Span.In(phrase).ToString())}\"");
            var part = explanation.Steps.Max(step => step.Part.Length);
            foreach (var step in explanation.Steps)
            {
                var words = step.Words.Length == 0 || !explanation.IsRead || step.Part == "reading" ? "" : $"\"{PrintableText.Clean(step.Words)}\"  ";
                output.WriteLine($"  {step.Part.PadRight(part)}  {words}{PrintableText.Clean(step.Meaning)}");
            }
        }
    }
}
