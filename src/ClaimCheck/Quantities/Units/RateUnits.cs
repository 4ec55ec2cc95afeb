using System.Collections.Concurrent;
using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>The rates that were met before: a page that says "per 100,000 people" once says it again.</summary>
/// <remarks>Bounded in number and length, so that no input fills the memory; what is met later is made anew each time.</remarks>
internal static class RateUnits
{
    private const int MostKept = 2_048;
    private const int LongestKept = 64;

    private static readonly ConcurrentDictionary<string, Unit> Below = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Printed = Below.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ConcurrentDictionary<(string Unit, string Per, string Name), Unit> Rates = new();
    private static int CountBelow;
    private static int CountRates;

    /// <summary>So many of something, below the line: "1,000 live births".</summary>
    /// <param name="text">The words as printed; they and the number go together.</param>
    /// <param name="value">The number that they begin with.</param>
    public static Unit Many(ReadOnlySpan<char> text, decimal value)
    {
        if (Printed.TryGetValue(text, out var known)) return known;
        var unit = new Unit(value.ToString(CultureInfo.InvariantCulture), text.ToString().ToLowerInvariant(), Dimension.Count, value);
        if (text.Length <= LongestKept && Volatile.Read(ref CountBelow) < MostKept && Below.TryAdd(text.ToString(), unit)) Interlocked.Increment(ref CountBelow);
        return unit;
    }

    /// <summary>A unit for each of another: one of the catalogue where it has it.</summary>
    public static Unit Of(Unit unit, Unit per)
    {
        var key = (unit.Name, per.Code, per.Name);
        if (Rates.TryGetValue(key, out var known)) return known;
        var rate = UnitCatalog.Find($"{unit.Code}/{per.Code}") ?? unit.For(per);
        if (unit.Name.Length + per.Name.Length <= LongestKept && Volatile.Read(ref CountRates) < MostKept && Rates.TryAdd(key, rate)) Interlocked.Increment(ref CountRates);
        return rate;
    }
}
