using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Names claims so that a pin or a baseline still finds them when lines move.</summary>
internal sealed class ClaimId(string document)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>12 hex digits over the document, the normalised claim and which occurrence of it this is.</summary>
    public string Next(Quantity quantity, string? subject, string? metric)
    {
        var unit = quantity.Unit?.Code ?? "";
        var low = quantity.Amount.Low?.ToString(CultureInfo.InvariantCulture) ?? "";
        var high = quantity.Amount.High?.ToString(CultureInfo.InvariantCulture) ?? "";
        var normalised = string.Join('\u001F', quantity.Kind, low, high, unit, quantity.Hedge.Class, Fold(subject), Fold(metric));
        var occurrence = _seen.TryGetValue(normalised, out var before) ? before + 1 : 1;
        _seen[normalised] = occurrence;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document}\u001F{normalised}\u001F{occurrence}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
    }

    private static string Fold(string? name) => name?.ToLowerInvariant() ?? "";
}
