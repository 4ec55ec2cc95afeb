namespace ClaimCheck.Text;

/// <summary>What a <see cref="Problem"/> concerns, and with that the exit code it leads to.</summary>
public enum ProblemKind
{
    /// <summary>Worth knowing, changes no exit code: an empty file, a table that was guessed.</summary>
    Note,

    /// <summary>An input, or one line of it, could not be read: exit code 3.</summary>
    Input,

    /// <summary>A row or cell of a table was left out: exit code 2 only under <c>--strict-reference</c>.</summary>
    ReferenceRow,

    /// <summary>A table cannot be used at all: exit code 2.</summary>
    Reference,

    /// <summary>A command line, or a configuration, that cannot be followed: exit code 2.</summary>
    Usage,
}
