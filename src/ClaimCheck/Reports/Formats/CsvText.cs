using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>A text from an input as a cell that no spreadsheet runs and no reader trips over.</summary>
internal static class CsvText
{
    /// <summary>A leading apostrophe before what a spreadsheet would run; control characters that RFC 4180 has no place for become U+FFFD.</summary>
    public static string Cell(string text)
    {
        var clean = WithoutControls(text);
        return clean.Length > 0 && clean[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{clean}" : clean;
    }

    /// <summary>The same for a cell that is a number whenever it is one of ours: -5 stays bare, anything else is text.</summary>
    public static string BareCell(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? text : Cell(text);

    private static string WithoutControls(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var character in text) clean.Append(char.IsControl(character) && character is not ('\t' or '\r' or '\n') ? '\uFFFD' : character);
        return clean.ToString();
    }
}
