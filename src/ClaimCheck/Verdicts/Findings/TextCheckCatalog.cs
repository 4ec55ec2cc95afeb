namespace ClaimCheck.Verdicts;

/// <summary>The checks that need no table. To add one, write its function and a line here.</summary>
public static class TextCheckCatalog
{
    /// <summary>All checks, by their codes.</summary>
    public static IReadOnlyList<TextCheck> All { get; } =
    [
        new("CC101", "change-in-percent", "a percentage of change does not follow from the two values beside it", Severity.Warning,
            "Sales rose 40% to $60 million from $50 million.", "Sales rose 20% to $60 million from $50 million.", ChangeCheck.Find),
        new("CC103", "parts-and-total", "the parts do not add up to the total before them", Severity.Warning,
            "Fourteen people were hurt: seven men and six women.", "Thirteen people were hurt: seven men and six women.", PartsCheck.Find),
        new("CC105", "part-in-percent", "a percentage is not that of the two counts beside it", Severity.Warning,
            "12 of the 40 members (35%) left.", "12 of the 40 members (30%) left.", PartOfCheck.Find),
        new("CC106", "part-said-twice", "a part of a whole and the percentage beside it differ", Severity.Warning,
            "One in five (30%) had left.", "One in five (21%) had left.", AgainCheck.Parts),
        new("CC112", "percentage-of-few", "no count of so few can be that percentage", Severity.Note,
            "37% of the 8 members left.", "38% of the 8 members left.", FewCheck.Find),
        new("CC201", "conversion", "a value in two units is not the same in both", Severity.Warning,
            "The wreck lies 30 miles (30 km) offshore.", "The wreck lies 30 miles (48 km) offshore.", AgainCheck.Units),
        new("CC301", "weekday", "a date was another day of the week", Severity.Warning,
            "It opened on Tuesday 3 March 2025.", "It opened on Monday 3 March 2025.", WeekdayCheck.Find),
    ];

    /// <summary>The check of a code; null for an unknown one.</summary>
    public static TextCheck? Find(string code) => All.FirstOrDefault(check => check.Code == code);
}
