namespace ClaimCheck.Quantities;

/// <summary>Every form of number that is read, by example, and every look-alike that is left alone.</summary>
/// <remarks>Each is a test, and together they are the table of docs/quantities.md. Units, scales and hedges carry theirs in their own catalogues.</remarks>
public static class ExampleCatalog
{
    /// <summary>All groups, in the order of the document.</summary>
    public static IReadOnlyList<ExampleGroup> All { get; } =
    [
        NumeralExamples.Group, MoneyExamples.Group, ShareExamples.Group, UnsaidWholeExamples.Group, RangeExamples.Group, HedgeExamples.Group,
        VagueExamples.Group, CountExamples.Group, CodeCountExamples.Group, TimeExamples.Group, MeasureExamples.Group, Homographs, CompoundExamples.Group, RateExamples.Group,
        SkipExamples.Group, NameExamples.Group, CodeExamples.Group, CalendarExamples.Group, IdiomExamples.Group,
    ];

    private static ExampleGroup Homographs => new("Letters with two meanings", "An abbreviation that is this unit only beside a word that speaks for it.", [.. HomographCatalog.All.SelectMany(entry => entry.Examples)]);
}
