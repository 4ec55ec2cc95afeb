using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Colours of the terminal report. Nothing is said by colour alone: a symbol and a word always stand beside it.</summary>
internal readonly record struct TerminalInk(bool Color)
{
    private const char Escape = '\u001B';

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Paint("1;31", text),
        Severity.Warning => Paint("1;33", text),
        Severity.Note => Paint("1;36", text),
        _ => text,
    };

    public string Of(Verdict verdict, string text) => verdict switch
    {
        Verdict.Supported or Verdict.Rounded => Paint("32", text),
        _ => text,
    };

    public static string Symbol(Severity severity) => severity switch
    {
        Severity.Error => "✗",
        Severity.Warning => "▲",
        _ => "•",
    };

    public static string Symbol(Judgement judgement) => judgement.Severity switch
    {
        > Severity.None => Symbol(judgement.Severity),
        _ => judgement.Verdict is Verdict.Supported or Verdict.Rounded ? "✓" : "?",
    };

    private string Paint(string code, string text) => Color ? $"{Escape}[{code}m{text}{Escape}[0m" : text;
}
