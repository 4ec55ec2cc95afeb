using System.CommandLine.Parsing;
using System.Globalization;

namespace ClaimCheck.Cli;

/// <summary>Options whose value is a number or a size.</summary>
internal static class WholeNumber
{
    /// <summary>A whole number above 0.</summary>
    public static int? Parse(ArgumentResult result, string option)
    {
        var given = result.Tokens[0].Value;
        if (int.TryParse(given.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        result.AddError($"{option}: \"{given}\" is no whole number above 0");
        return null;
    }

    /// <summary>A number of bytes.</summary>
    public static long? ParseSize(ArgumentResult result, string option)
    {
        var given = result.Tokens[0].Value;
        if (Sizes.Read(given) is { } size) return size;
        result.AddError($"{option}: \"{given}\" is no size; {Sizes.Right}");
        return null;
    }
}
