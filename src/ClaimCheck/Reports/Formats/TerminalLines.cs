namespace ClaimCheck.Reports;

/// <summary>Writes labelled text under a finding, wrapped so that the label stays alone in its column.</summary>
internal sealed class TerminalLines(TextWriter output, ReportOptions options)
{
    public const int Margin = 4;

    private const int LabelWidth = 9;

    /// <summary>Columns that a line under a finding may fill.</summary>
    public int Room => Math.Max(40, options.Width) - Margin;

    public TerminalInk Ink { get; } = new(options.Color);

    public void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }

    /// <summary>Writes a line at the margin.</summary>
    public void Indented(string text) => Line($"{new string(' ', Margin)}{text}");

    /// <summary>Writes a label and a text of any origin, wrapped at words.</summary>
    public void Labelled(string label, string text)
    {
        var room = Room - LabelWidth;
        var first = true;
        foreach (var line in Wrap(PrintableText.Clean(text), room))
        {
            Indented($"{(first ? Ink.Dim(label.PadRight(LabelWidth)) : new string(' ', LabelWidth))}{line}");
            first = false;
        }
    }

    private static IEnumerable<string> Wrap(string text, int room)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var joined = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && PrintableText.Width(joined) > room)
            {
                yield return line;
                joined = word;
            }

            line = joined;
        }

        if (line.Length > 0) yield return line;
    }
}
