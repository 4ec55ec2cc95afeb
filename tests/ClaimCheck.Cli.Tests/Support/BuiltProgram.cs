using System.Diagnostics;
using System.Text;
using ClaimCheck.Tests.Support;

namespace ClaimCheck.Cli.Tests.Support;

/// <summary>What one run of the program left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All of standard output.</param>
/// <param name="Errors">All of standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors);

/// <summary>The program as it was built beside the tests, run as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs it from the repository's root, without a terminal.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">Standard input, written as UTF-8.</param>
    /// <param name="folder">Where it runs; null for the repository's root.</param>
    /// <param name="environment">Variables set for it; an empty one is taken away.</param>
    /// <exception cref="TimeoutException">It still ran after a minute; it was stopped.</exception>
    public static ProgramRun Run(IEnumerable<string> arguments, string input = "", string? folder = null, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = Start(arguments, folder);
        foreach (var (name, value) in environment) start.Environment[name] = value.Length == 0 ? null : value;

        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        Feed(program, input);
        if (program.WaitForExit(Patience)) return new(program.ExitCode, output.Result, errors.Result);

        program.Kill(entireProcessTree: true);
        throw new TimeoutException($"claimcheck {string.Join(' ', start.ArgumentList.Skip(1))} still ran after {Patience}: {errors.Result}");
    }

    /// <summary>How it is started with its three streams in our hands.</summary>
    public static ProcessStartInfo Start(IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "claimcheck.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    private static void Feed(Process program, string input)
    {
        try
        {
            program.StandardInput.Write(input);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input, as it may.
        }
    }
}
