namespace ClaimCheck.Quantities;

/// <summary>What a unit measures. Two units can be converted only inside one dimension.</summary>
public enum Dimension
{
    /// <summary>Things counted; the unit is the noun, and its code the noun's singular.</summary>
    Count,

    /// <summary>Money; each currency is a unit, and none converts to another without a rate.</summary>
    Money,

    /// <summary>Parts of a hundred; base unit percent.</summary>
    Percent,

    /// <summary>Differences between percentages; base unit percentage point.</summary>
    Points,

    /// <summary>So many times; base unit <c>x</c>.</summary>
    Multiple,

    /// <summary>Time; base unit second.</summary>
    Duration,

    /// <summary>Months and years, which have no exact number of seconds; base unit month.</summary>
    CalendarDuration,

    /// <summary>Length; base unit metre.</summary>
    Length,

    /// <summary>Area; base unit square metre.</summary>
    Area,

    /// <summary>Volume; base unit cubic metre.</summary>
    Volume,

    /// <summary>Mass; base unit kilogram.</summary>
    Mass,

    /// <summary>Speed; base unit metre per second.</summary>
    Speed,

    /// <summary>Temperature; base unit degree Celsius.</summary>
    Temperature,

    /// <summary>Energy; base unit joule.</summary>
    Energy,

    /// <summary>Power; base unit watt.</summary>
    Power,

    /// <summary>Amounts of data; base unit byte.</summary>
    Data,

    /// <summary>Frequency; base unit hertz.</summary>
    Frequency,

    /// <summary>Pressure; base unit pascal.</summary>
    Pressure,

    /// <summary>Angles; base unit degree.</summary>
    Angle,

    /// <summary>Anything else: converts to nothing but itself.</summary>
    Other,
}
