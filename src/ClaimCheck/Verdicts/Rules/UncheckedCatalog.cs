namespace ClaimCheck.Verdicts;

/// <summary>A reason why no table can confirm or deny a number.</summary>
/// <param name="Code">Its code, behind <c>not-checkable:</c> in the detail of a verdict.</param>
/// <param name="Summary">When it applies, in one line.</param>
/// <param name="Why">The end of the sentence that an editor reads: the number stands before it.</param>
/// <param name="Example">A sentence that it applies to.</param>
public sealed record UncheckedReason(string Code, string Summary, string Why, string Example);

/// <summary>The reasons why a number is left unchecked. Numbers that are none (names, versions, idioms) never get so far: the reader leaves them out.</summary>
public static class UncheckedCatalog
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<UncheckedReason> All { get; } =
    [
        new("forecast", "a forecast, a target, a plan or a promise", "is a forecast, which no table confirms", "The bridge will cost $40 million."),
        new("hypothetical", "what would be, or might have been", "tells what might have been, which no table confirms", "Repairs would have cost $2 million."),
        new("question", "a number in a question", "stands in a question, which asserts nothing", "Did the bridge cost $40 million?"),
        new("negated", "a number that the sentence denies", "is denied, which leaves nothing to check", "The bridge did not cost $40 million."),
        new("vague", "a word of quantity without a scale", "is too vague to be checked", "Many shops closed."),
        new("no-base", "a change whose start is not said, where the table has the levels and not the change", "is a change, and the article does not say since when", "Sales are up 30%."),
        new("series-incomplete", "a rank or a record without the complete list or series that it needs", "needs a complete list, and the table does not say that it has one", "It is the second-largest port."),
        new("other-list", "a place among others than those of the table's list", "may be a place in another list", "It is the second-largest private bank."),
    ];

    /// <summary>The reason of a code; null for one that is not listed.</summary>
    public static UncheckedReason? Find(string code) => All.FirstOrDefault(reason => reason.Code == code);
}
