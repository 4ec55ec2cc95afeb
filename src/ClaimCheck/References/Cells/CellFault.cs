namespace ClaimCheck.References;

/// <summary>Why a cell with a number in it could not be taken.</summary>
internal enum CellFault
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>It is empty, or says that there is no value.</summary>
    Missing,

    /// <summary>It holds something that is no number, or more than one.</summary>
    Unreadable,

    /// <summary>A comma that can only be a decimal mark: <c>1,5</c>.</summary>
    DecimalComma,

    /// <summary>A comma that is a decimal mark for one reader and groups thousands for another: <c>1,234</c> between semicolons.</summary>
    EitherComma,

    /// <summary>A letter that is a scale for one reader and a unit for another: <c>5m</c>.</summary>
    ScaleOrUnit,

    /// <summary>A word after the number that is no unit of the catalogue.</summary>
    UnknownUnit,

    /// <summary>A range from the larger number to the smaller.</summary>
    Reversed,

    /// <summary>More digits, or a larger power of ten, than is kept exactly.</summary>
    OutOfRange,
}
