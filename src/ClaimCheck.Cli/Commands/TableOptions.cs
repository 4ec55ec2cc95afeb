using System.CommandLine;
using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary>What every command that reads tables takes.</summary>
internal sealed class TableOptions
{
    private readonly Option<bool> _decimalComma = new("--decimal-comma") { Description = "Tables write 1,5 for one and a half" };

    private readonly Option<long?> _maxBytes = new("--max-table-bytes")
    {
        Description = "The largest table, in bytes or with kB, MB, GB (default 256 MB in memory, 16 GB streamed)",
        HelpName = "SIZE",
        CustomParser = result => WholeNumber.ParseSize(result, "--max-table-bytes"),
    };

    private readonly Option<int?> _maxRows = new("--max-rows")
    {
        Description = "The most rows of a table (default 2,000,000 in memory, 50,000,000 streamed)",
        HelpName = "N",
        CustomParser = result => WholeNumber.Parse(result, "--max-rows"),
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_decimalComma);
        command.Add(_maxBytes);
        command.Add(_maxRows);
    }

    /// <summary>How tables are read, limits left out.</summary>
    public ReferenceOptions Of(ParseResult parsed) => new() { DecimalComma = parsed.GetValue(_decimalComma) };

    /// <summary>The limits that were given.</summary>
    public Limits LimitsOf(ParseResult parsed) => new(null, parsed.GetValue(_maxBytes), parsed.GetValue(_maxRows), null);
}
