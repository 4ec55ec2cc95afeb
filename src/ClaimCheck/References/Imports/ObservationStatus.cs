namespace ClaimCheck.References;

/// <summary>The status letters of SDMX and Eurostat, as the words of the column <c>status</c>.</summary>
internal static class ObservationStatus
{
    /// <summary>The word; empty for a status that says nothing about how final a value is (a break in a series, low reliability).</summary>
    public static string Word(string code) => code.ToUpperInvariant() switch
    {
        "A" => "final",
        "P" => "provisional",
        "E" or "I" => "estimate",
        "F" => "forecast",
        "R" => "revised",
        _ => "",
    };

    /// <summary>The word of the first of several letters that has one: "bp" is a break in a series and provisional.</summary>
    public static string OfAll(string codes) => codes.Select(code => Word(code.ToString())).FirstOrDefault(word => word.Length > 0) ?? "";
}
