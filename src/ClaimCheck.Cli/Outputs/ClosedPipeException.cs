namespace ClaimCheck.Cli;

/// <summary>The reader of standard output is gone.</summary>
internal sealed class ClosedPipeException() : IOException("the reader of standard output is gone");
