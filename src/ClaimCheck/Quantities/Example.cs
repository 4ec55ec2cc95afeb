namespace ClaimCheck.Quantities;

/// <summary>A phrase that a catalogue entry must read, or must leave alone. Every example runs as a test of its own and is printed by <c>explain</c>.</summary>
/// <param name="Text">The phrase, as it could stand in an article.</param>
/// <param name="Low">The lower end of the value that must be read; null when the phrase has none, or when nothing may be read.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> for a single number.</param>
/// <param name="Unit">The unit's code that must be read; null for a bare number.</param>
/// <param name="IsRead">Whether the phrase must be read; false for a look-alike.</param>
public sealed record Example(string Text, decimal? Low, decimal? High, string? Unit, bool IsRead)
{
    /// <summary>The hedge class that must be read.</summary>
    public HedgeClass Hedge { get; init; }

    /// <summary>A phrase that states one number.</summary>
    public static Example Reads(string text, decimal value, string? unit = null, HedgeClass hedge = HedgeClass.Unhedged) =>
        new(text, value, value, unit, true) { Hedge = hedge };

    /// <summary>A phrase that states a range.</summary>
    public static Example ReadsRange(string text, decimal low, decimal high, string? unit = null, HedgeClass hedge = HedgeClass.Unhedged) =>
        new(text, low, high, unit, true) { Hedge = hedge };

    /// <summary>A phrase that looks alike and states nothing.</summary>
    public static Example Ignores(string text) => new(text, null, null, null, false);
}
