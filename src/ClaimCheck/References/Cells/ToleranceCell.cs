using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What a tolerance column says.</summary>
internal static class ToleranceCell
{
    /// <summary>The rule; null for a text that is none, or a width in another unit than the value's.</summary>
    public static ToleranceRule? Read(string text, CellNotation notation, Unit? unit, decimal factor)
    {
        switch (text.ToLowerInvariant())
        {
            case "rounding" or "rounded":
                return new ToleranceRule.Rounding();
            case "exact":
                return new ToleranceRule.Exact();
            case "order" or "order of magnitude":
                return new ToleranceRule.Order();
        }

        text = text.TrimStart('±', '+', ' ');
        if (CellPart.Read(text, notation, unit, out var part, out _) != CellFault.None || part.Number.Value < 0 || !part.Fits(factor)) return null;
        if (part.Unit is { Dimension: Dimension.Percent }) return new ToleranceRule.Percent(part.Number.Value * part.Unit.Factor);
        if (part.Unit is { Dimension: Dimension.Points }) return unit is null or { Dimension: Dimension.Percent or Dimension.Points } ? new ToleranceRule.Points(part.Number.Value * part.Unit.Factor) : null;
        if (part.Unit is not null && unit is not null && part.Unit.Code != unit.Code) return null;
        return new ToleranceRule.Absolute(part.ToNumeral(part.Scale == 1m ? factor : 1m).Value);
    }
}
