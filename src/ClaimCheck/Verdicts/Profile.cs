namespace ClaimCheck.Verdicts;

/// <summary>How much slack a figure is given; printed in lower case.</summary>
public enum Profile
{
    /// <summary>The widths of docs/verdicts.md.</summary>
    Default,

    /// <summary>Half the widths, and a note becomes a warning.</summary>
    Strict,

    /// <summary>Twice the widths.</summary>
    Lenient,
}
