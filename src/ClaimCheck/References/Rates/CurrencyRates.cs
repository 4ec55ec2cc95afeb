using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Rates between currencies with their days, from a table with the columns <c>date, from, to, rate</c>. Without one no two currencies are ever compared.</summary>
public sealed class CurrencyRates
{
    private static readonly string[] Names = ["date", "from", "to", "rate"];

    private readonly Dictionary<(string From, string To), List<CurrencyRate>> _rates = [];

    private CurrencyRates(string name, IReadOnlyList<Problem> problems, IEnumerable<CurrencyRate> rates)
    {
        Name = name;
        Problems = problems;
        foreach (var rate in rates)
        {
            if (!_rates.TryGetValue((rate.From, rate.To), out var days)) _rates.Add((rate.From, rate.To), days = []);
            days.Add(rate);
        }

        // Stable, so that of two rates of one day the first of the file counts.
        foreach (var pair in _rates.Keys.ToList()) _rates[pair] = [.. _rates[pair].OrderBy(rate => rate.Day)];
    }

    /// <summary>The file as the user named it.</summary>
    public string Name { get; }

    /// <summary>What could not be used, with its place; the other rates serve.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The longest time for which a rate still stands where its table has none for the day, in days: over a holiday, not over a crisis.</summary>
    public static int MostDaysBack => 7;

    /// <summary>Reads a table of rates from memory.</summary>
    /// <param name="name">How the user named the file.</param>
    /// <param name="bytes">The file: CSV in UTF-8.</param>
    public static CurrencyRates Load(string name, ReadOnlyMemory<byte> bytes)
    {
        if (TableDecoder.Decode(name, bytes, out var text) is { } undecoded) return new CurrencyRates(name, [undecoded], []);
        if (text.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty) return new CurrencyRates(name, [RateProblems.Columns(name)], []);
        var rows = new CsvSource().Read(text, ReferenceOptions.Default);
        var columns = Names.Select(column => Find(rows.Header, column)).ToArray();
        if (columns.Any(column => column < 0)) return new CurrencyRates(name, [RateProblems.Columns(name)], []);
        var rates = new List<CurrencyRate>();
        foreach (var row in rows.Rows)
        {
            if (Read(row, columns) is { } rate) rates.Add(rate);
            else rows.Problems.Add(RateProblems.Row(name, row.Line));
        }

        return new CurrencyRates(name, rows.Problems.ToList(), rates);
    }

    /// <summary>The rate for a day: that of the day, or the last one before it and at most <see cref="MostDaysBack"/> days old; turned round where the table has it the other way.</summary>
    /// <returns>Null when the table has none; a rate is never worked out through a third currency.</returns>
    public CurrencyRate? Find(string from, string to, DateOnly day)
    {
        if (Latest(from, to, day) is { } straight) return straight;
        return Latest(to, from, day) is { } back ? back with { From = from, To = to, Rate = 1m / back.Rate } : null;
    }

    /// <summary>Whether there is a rate between two currencies for any day at all.</summary>
    /// <param name="from">A plain sum's unit; a part of a currency counts as the currency.</param>
    /// <param name="to">Another.</param>
    public bool Knows(Unit from, Unit to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (one, other) = (from.PartOf ?? from.Code, to.PartOf ?? to.Code);
        return one != other && (_rates.ContainsKey((one, other)) || _rates.ContainsKey((other, one)));
    }

    /// <summary>A sum in another currency; null when there is no rate for the day, a unit is no plain money, or the result is out of range.</summary>
    /// <param name="value">The sum, in <paramref name="from"/>.</param>
    /// <param name="from">Its unit; a part of a currency, as the cent is, counts as that part.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="day">The day whose rate holds.</param>
    public decimal? Convert(decimal value, Unit from, Unit to, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from is not { Dimension: Dimension.Money, Per: null } || to is not { Dimension: Dimension.Money, Per: null }) return null;
        if (from.ConvertsTo(to)) return from.Convert(value, to);
        if (Find(from.PartOf ?? from.Code, to.PartOf ?? to.Code, day) is not { } rate) return null;
        try
        {
            return value * from.Factor * rate.Rate / to.Factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private CurrencyRate? Latest(string from, string to, DateOnly day)
    {
        if (!_rates.TryGetValue((from, to), out var days)) return null;
        int low = 0, high = days.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle].Day <= day) low = middle + 1;
            else high = middle;
        }

        if (low == 0 || day.DayNumber - days[low - 1].Day.DayNumber > MostDaysBack) return null;
        var found = days[low - 1];
        return days.Find(rate => rate.Day == found.Day);
    }

    private static CurrencyRate? Read(TableRow row, int[] columns)
    {
        if (!Period.TryParse(row.Cells[columns[0]], out var day) || day.Start != day.Last) return null;
        if (Currency(row.Cells[columns[1]]) is not { } from || Currency(row.Cells[columns[2]]) is not { } to || from == to) return null;
        var text = row.Cells[columns[3]];
        if (NumberText.RunLength(text) != text.Length || NumberText.Read(text, default, out var rate) != CellFault.None || rate.Value is <= 0 or > 1_000_000_000m or < 0.000_000_001m) return null;
        return new CurrencyRate(day.Start, from, to, rate.Value, row.Line);
    }

    private static string? Currency(string text) => UnitCatalog.Find(text) is { Dimension: Dimension.Money, PartOf: null } money && money.Code == text ? text : null;

    private static int Find(IReadOnlyList<string> header, string name)
    {
        for (var at = 0; at < header.Count; at++)
            if (FactColumns.Fold(header[at]) == name) return at;
        return -1;
    }
}
