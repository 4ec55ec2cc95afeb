namespace ClaimCheck.Quantities;

/// <summary>Whether a number is no coincidence when it turns up twice.</summary>
internal static class Distinctiveness
{
    /// <summary>Three significant figures or more, or money with a scale word.</summary>
    public static bool Is(Quantity quantity)
    {
        if (quantity.Amount is not Amount.Point { Numeral: var numeral }) return false;
        if (quantity.Unit is { Dimension: Dimension.Money } && numeral.Scale > 1) return true;
        return Figures(numeral) >= 100;
    }

    /// <summary>Two significant figures or more in a single number: it rounds to few values.</summary>
    public static bool HasSeveralFigures(Quantity quantity) => quantity.Amount is Amount.Point { Numeral: var numeral } && Figures(numeral) >= 10;

    // The number that the written digits make; zeros that only hold places left out, of a decimal kept.
    private static decimal Figures(Numeral numeral)
    {
        var value = Math.Abs(numeral.Value);
        // So many steps of the last digit do not fit: many figures, then.
        if (numeral.Granule < 1 && value > decimal.MaxValue * numeral.Granule) return decimal.MaxValue;
        var digits = decimal.Truncate(value / numeral.Granule);
        if (numeral.Form == NumeralForm.Decimals || digits == 0) return digits;
        while (digits % 10 == 0) digits /= 10;
        return digits;
    }
}
