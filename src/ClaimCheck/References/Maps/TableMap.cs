using System.Text.RegularExpressions;

namespace ClaimCheck.References;

/// <summary>How a wide table is to be read, as somebody wrote it down: nothing is guessed then.</summary>
/// <param name="File">The table, relative to the folder of the file that holds the mapping, with slashes.</param>
/// <param name="Subject">The name of the column that holds the subject.</param>
public sealed record TableMap(string File, string Subject)
{
    /// <summary>Columns with other names of the subject.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The column that names the metric of a row, where the columns of numbers are periods; null for none.</summary>
    public string? Metric { get; init; }

    /// <summary>The column that says when a row held; null for none.</summary>
    public string? Period { get; init; }

    /// <summary>Which columns are periods by their names; null for none.</summary>
    public Regex? PeriodColumns { get; init; }

    /// <summary>The columns of numbers by name, and what each measures.</summary>
    public IReadOnlyDictionary<string, MappedMetric> Metrics { get; init; } = new Dictionary<string, MappedMetric>();

    /// <summary>Columns that narrow the facts of their row: region, sex, scope.</summary>
    public IReadOnlyList<string> Dims { get; init; } = [];

    /// <summary>Cells that mean "no value", beside the usual ones.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether a comma is the decimal mark.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>The unit of every value whose column names none; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the table comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Where to look it up; printed, never opened.</summary>
    public string? SourceUrl { get; init; }
}
