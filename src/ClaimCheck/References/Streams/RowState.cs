namespace ClaimCheck.References;

/// <summary>What the bytes of a row alone tell of it.</summary>
internal enum RowState
{
    /// <summary>Only a full reading can tell.</summary>
    Doubtful,

    /// <summary>It holds a fact.</summary>
    Sound,

    /// <summary>A value is all that it lacks.</summary>
    Missing,
}
