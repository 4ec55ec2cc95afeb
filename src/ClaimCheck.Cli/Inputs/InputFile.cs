using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>A file to read, or standard input.</summary>
/// <param name="Name">How it is printed: as the user wrote it, with <c>/</c>.</param>
/// <param name="Path">Its path; null for standard input.</param>
internal sealed record InputFile(string Name, string? Path)
{
    /// <summary>The folder that relative paths and <c>facts.csv</c> are looked up in: the file's own; for standard input the current one.</summary>
    public string Folder => Path is null ? Environment.CurrentDirectory : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? Environment.CurrentDirectory;
}

/// <summary>What became of one path of the command line: a file, or why there is none.</summary>
internal readonly record struct FoundInput(InputFile? File, Problem? Problem);
