namespace ClaimCheck.Quantities;

/// <summary>Of what a number counts or measures.</summary>
/// <param name="Code">Its symbol in reports: ISO 4217 for money, <c>%</c>, <c>pp</c>, <c>x</c>, UCUM-like for measures, the noun's singular for things counted.</param>
/// <param name="Name">The same in words: singular, British spelling.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units of its dimension one of it is; exact and positive. 1 for money and things counted.</param>
public sealed record Unit(string Code, string Name, Dimension Dimension, decimal Factor = 1m)
{
    /// <summary>What is added to reach the base unit after multiplying: −160/9 for degrees Fahrenheit; 0 for all others.</summary>
    public decimal Offset { get; init; }

    /// <summary>The currency that a sum in this unit belongs to; only for a part of a currency, as the cent is. Null when the code says it.</summary>
    public string? PartOf { get; init; }

    /// <summary>The unit below the line: <c>barrel</c> in dollars per barrel; null for a plain unit.</summary>
    public Unit? Per { get; init; }

    /// <summary>The bare number of things, whatever they are.</summary>
    public static Unit Things { get; } = new("1", "count", Dimension.Count);

    /// <summary>This unit for each <paramref name="per"/>.</summary>
    public Unit For(Unit per) => this with { Code = $"{Code}/{per.Code}", Name = $"{Name} per {per.Name}", Per = per };

    /// <summary>Whether a value in this unit can be turned exactly into <paramref name="other"/>. Counted nouns are one dimension; currencies are not.</summary>
    public bool ConvertsTo(Unit other)
    {
        if (Per is null != other.Per is null) return false;
        if (Per is { } below && other.Per is { } otherBelow && !below.ConvertsTo(otherBelow)) return false;
        return Dimension == other.Dimension && Dimension switch
        {
            Dimension.Money => Currency == other.Currency,
            Dimension.Other => Name == other.Name,
            _ => true,
        };
    }

    /// <summary>Whether this is the money of a price that leaves unsaid what it buys: dollars beside <paramref name="price"/> in dollars per barrel.</summary>
    public bool LeavesOutPer(Unit price)
    {
        ArgumentNullException.ThrowIfNull(price);
        return Dimension == Dimension.Money && Per is null && price is { Dimension: Dimension.Money, Per: not null } && Currency == price.Currency;
    }

    /// <summary>The value in <paramref name="other"/> that equals <paramref name="value"/> in this unit.</summary>
    /// <exception cref="InvalidOperationException">The two do not convert; ask <see cref="ConvertsTo"/> first.</exception>
    public decimal Convert(decimal value, Unit other)
    {
        if (!ConvertsTo(other)) throw new InvalidOperationException($"{Code} does not convert to {other.Code}");
        if (Factor == other.Factor && Offset == other.Offset && Per?.Factor == other.Per?.Factor) return value;
        var converted = ((value * Factor) + Offset - other.Offset) / other.Factor;
        return Per is { } below && other.Per is { } otherBelow ? converted * otherBelow.Factor / below.Factor : converted;
    }

    private string Currency => PartOf ?? Code.Split('/')[0];
}
