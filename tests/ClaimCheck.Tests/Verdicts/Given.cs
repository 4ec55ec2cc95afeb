using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Builds quantities, rows and links without reading any text. Decimals count as written: 1.00m is given to a hundredth.</summary>
internal static class Given
{
    public const decimal Thousand = 1_000m;
    public const decimal Million = 1_000_000m;
    public const decimal Billion = 1_000_000_000m;
    public const decimal Trillion = 1_000_000_000_000m;

    public static readonly Unit Dollar = UnitCatalog.Find("USD")!;
    public static readonly Unit Percent = UnitCatalog.Find("%")!;
    public static readonly Unit Points = UnitCatalog.Find("pp")!;
    public static readonly Unit Hour = UnitCatalog.Find("hour")!;
    public static readonly Unit Times = UnitCatalog.Find("x")!;
    public static readonly Unit Mile = UnitCatalog.Find("mile")!;
    public static readonly Unit Kilometre = UnitCatalog.Find("kilometre")!;

    public static Unit Noun(string noun) => UnitCatalog.Noun(noun);

    public static Numeral Number(decimal mantissa, decimal scale = 1, NumeralForm? form = null)
    {
        var granule = 1m;
        for (var places = mantissa.Scale; places > 0; places--) granule /= 10;
        return new Numeral(mantissa * scale, granule * scale, scale, form ?? (mantissa.Scale > 0 ? NumeralForm.Decimals : NumeralForm.Integer), default);
    }

    public static Quantity Of(Numeral numeral, Unit? unit, HedgeClass hedge = HedgeClass.Unhedged) => Of(new Amount.Point(numeral), unit, hedge);

    public static Quantity Of(decimal value, Unit? unit, HedgeClass hedge = HedgeClass.Unhedged) => Of(Number(value), unit, hedge);

    public static Quantity Of(Amount amount, Unit? unit, HedgeClass hedge = HedgeClass.Unhedged) =>
        new(new TextSpan(0, 1), KindOf(unit), amount, unit) { Hedge = new Hedge(hedge, default) };

    public static Quantity Money(decimal mantissa, decimal scale = 1, HedgeClass hedge = HedgeClass.Unhedged) => Of(Number(mantissa, scale), Dollar, hedge);

    public static Quantity Range(decimal low, decimal high, Unit? unit, decimal scale = 1) =>
        Of(new Amount.Range(Number(low, scale), Number(high, scale), Descending: false), unit);

    public static Quantity Vague(Interval core, Interval halo, Unit? unit) => Of(new Amount.Vague(core, halo), unit);

    public static Quantity Fraction(int count, int whole, NumeralForm form = NumeralForm.Fraction, HedgeClass hedge = HedgeClass.Unhedged) =>
        new(new TextSpan(0, 1), QuantityKind.Share, new Amount.Point(new Numeral((decimal)count / whole, 1m / whole, 1, form, default) { Denominator = whole }), RatioUnits.Part)
        {
            Hedge = new Hedge(hedge, default),
        };

    public static Fact Row(decimal value, Unit? unit, decimal scale = 1, string metric = "figure", int line = 2, string? period = "2026-05", string subject = "Acme") =>
        Row(new Amount.Point(Number(value, scale)), unit, metric, line, period, subject);

    public static Fact Row(Amount amount, Unit? unit, string metric = "figure", int line = 2, string? period = "2026-05", string subject = "Acme") =>
        new(subject, metric, amount, unit, new FactAddress("facts.csv", line, "value"))
        {
            ValueText = "",
            Period = period is not null && Period.TryParse(period, out var parsed) ? parsed : null,
        };

    public static Fact Valuation(int line = 2, string? period = "2026-05") =>
        Row(965_000_000_000m, Dollar, metric: "valuation", line: line, period: period, subject: "Anthropic");

    public static Claim Claim(Quantity quantity, string? metric = null, string? period = null) => new("000000000000", quantity, new TextSpan(0, 40))
    {
        Subject = new Mention("Acme", null),
        Metric = metric is null ? null : new Mention(metric, null),
        Period = period is not null && Period.TryParse(period, out var parsed) ? parsed : null,
    };

    public static Link Link(Quantity quantity, Fact? fact, params Fact[] series) => new(Claim(quantity), fact, []) { Series = series };

    private static QuantityKind KindOf(Unit? unit) => unit switch
    {
        null or { Dimension: Dimension.Count } => QuantityKind.Count,
        { Dimension: Dimension.Money } => QuantityKind.Money,
        { Dimension: Dimension.Percent or Dimension.Points } => QuantityKind.Percent,
        { Dimension: Dimension.Multiple } => QuantityKind.Multiple,
        { Dimension: Dimension.Duration or Dimension.CalendarDuration } => QuantityKind.Duration,
        { Dimension: Dimension.Temperature } => QuantityKind.Temperature,
        _ => QuantityKind.Measure,
    };
}
