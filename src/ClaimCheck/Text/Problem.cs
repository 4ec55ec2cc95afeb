namespace ClaimCheck.Text;

/// <summary>Something that could not be used: a file, a line, a row or a cell. A value, never an exception: the rest of the work goes on.</summary>
/// <param name="Kind">What it concerns; decides the exit code.</param>
/// <param name="Code">Its stable code, <c>CC9xx</c>; never reused for another message.</param>
/// <param name="Document">The file or document as the user named it; null when it concerns none.</param>
/// <param name="Message">What was found, in quotes where it is a text: lower case, no full stop.</param>
public sealed record Problem(ProblemKind Kind, string Code, string? Document, string Message)
{
    /// <summary>1-based line in <see cref="Document"/>; null when the whole of it is concerned.</summary>
    public int? Line { get; init; }

    /// <summary>1-based column in UTF-16 code units, or null.</summary>
    public int? Column { get; init; }

    /// <summary>What would be right, or what to do; null when the message says it.</summary>
    public string? Help { get; init; }

    /// <summary>Place, message and help in one line, as it goes to standard error.</summary>
    public override string ToString()
    {
        var place = (Document, Line, Column) switch
        {
            (null, _, _) => "",
            (var document, null, _) => $"{document}: ",
            (var document, var line, null) => $"{document}:{line}: ",
            var (document, line, column) => $"{document}:{line}:{column}: ",
        };
        return Help is null ? $"{place}{Message}" : $"{place}{Message}; {Help}";
    }
}
