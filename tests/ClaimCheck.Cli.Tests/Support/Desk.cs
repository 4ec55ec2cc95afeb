namespace ClaimCheck.Cli.Tests.Support;

/// <summary>A folder of its own for one test, with an article and a table as a desk has them; gone afterwards.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>A sentence that agrees with <see cref="Table"/>.</summary>
    public const string Right = "Acme Robotics has 130 employees.\n";

    /// <summary>A sentence that does not.</summary>
    public const string Wrong = "Acme Robotics has 60 employees.\n";

    /// <summary>A table of one row.</summary>
    public const string Table = "subject,metric,value,unit\nAcme Robotics,employees,130,people\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimcheck-test-");

    /// <summary>The folder's path.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Writes a file, with its folders.</summary>
    public Desk With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="With(string, string)"/>
    public Desk With(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>What a file holds.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The names of all files, hidden ones too, in ordinal order.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Runs the program in the folder.</summary>
    public ProgramRun Run(params string[] arguments) => BuiltProgram.Run(arguments, folder: Folder);

    /// <summary>Runs the program in the folder with something on standard input.</summary>
    public ProgramRun Feed(string input, params string[] arguments) => BuiltProgram.Run(arguments, input, Folder);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
