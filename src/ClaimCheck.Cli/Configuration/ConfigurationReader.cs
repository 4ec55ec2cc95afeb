using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimCheck.Links;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>Reads what a <c>claimcheck.json</c> says about a run, token by token, so that whatever is wrong is told with its place.</summary>
internal sealed class ConfigurationReader
{
    private const string RightPin = "write the id of a row, as in the column id of the table";
    private const string RightReason = "write why in a few words";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private static readonly string[] Known = ["tables", "limits", "rates", "pins", "ignore"];
    private static readonly string[] KnownLimits = ["max_bytes", "max_table_bytes", "max_rows", "max_files"];

    private readonly string _name;
    private readonly byte[] _bytes;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, string> _pins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ignored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinePosition> _places = new(StringComparer.Ordinal);
    private Limits _limits = Limits.None;
    private string? _rates;
    private bool _isUnreadable;

    private ConfigurationReader(string name, byte[] bytes) => (_name, _bytes) = (name, bytes);

    /// <summary>Reads a configuration from memory. Never throws for what it contains; what cannot be used is told, and the rest holds.</summary>
    public static RunConfiguration Read(string name, byte[] bytes) => new ConfigurationReader(name, bytes).Read();

    private RunConfiguration Read()
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan().StartsWith("\uFEFF"u8) ? _bytes.AsSpan(3) : _bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            _isUnreadable = reader.TokenType != JsonTokenType.StartObject;
            if (!_isUnreadable) ReadRoot(ref reader);
            else _problems.Add(ConfigurationProblems.Bad(_name, new LinePosition(1, 1), "$", "write an object"));
        }
        catch (JsonException wrong)
        {
            _isUnreadable = true;
            _problems.Add(ConfigurationProblems.NotJson(_name, new LinePosition((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1)));
        }

        return new RunConfiguration(_name)
        {
            Limits = _limits,
            Rates = _rates,
            Decisions = new HandDecisions(_name, _pins, _ignored) { Places = _places },
            IsUnreadable = _isUnreadable,
            Problems = _problems,
        };
    }

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (property, place) = (reader.GetString()!, Place(reader));
            reader.Read();
            switch (property)
            {
                case "tables" or "$schema":
                    reader.Skip();
                    break;
                case "rates" when reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } path:
                    _rates = path;
                    break;
                case "rates":
                    Refuse(ref reader, place, property, "write the path of a table with the columns date, from, to and rate");
                    break;
                case "limits":
                    ReadLimits(ref reader, place);
                    break;
                case "pins":
                    ReadTexts(ref reader, place, property, _pins, RightPin);
                    break;
                case "ignore":
                    ReadTexts(ref reader, place, property, _ignored, RightReason);
                    break;
                default:
                    _problems.Add(ConfigurationProblems.Unknown(_name, place, property, Nearest.To(property, Known), Known));
                    reader.Skip();
                    break;
            }
        }
    }

    private void ReadLimits(ref Utf8JsonReader reader, LinePosition place)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, place, "limits", $"write an object with {string.Join(", ", KnownLimits)}");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (property, at) = (reader.GetString()!, Place(reader));
            reader.Read();
            if (!KnownLimits.Contains(property))
            {
                _problems.Add(ConfigurationProblems.Unknown(_name, at, property, Nearest.To(property, KnownLimits), KnownLimits));
                reader.Skip();
                continue;
            }

            var isSize = property.EndsWith("bytes", StringComparison.Ordinal);
            var size = reader.TokenType == JsonTokenType.String && isSize ? Sizes.Read(reader.GetString()!) : reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var given) && given > 0 ? given : null;
            if (size is null || (!isSize && size > int.MaxValue)) Refuse(ref reader, at, property, isSize ? Sizes.Right : "write a whole number above 0");
            else Set(property, size.Value);
        }
    }

    private void Set(string property, long value) => _limits = property switch
    {
        "max_bytes" => _limits with { MaxBytes = value },
        "max_table_bytes" => _limits with { MaxTableBytes = value },
        "max_rows" => _limits with { MaxRows = (int)value },
        _ => _limits with { MaxFiles = (int)value },
    };

    // {"3f2a9c1e77b0": "acme-valuation-2026"}: an id of a claim, and what is decided about it.
    private void ReadTexts(ref Utf8JsonReader reader, LinePosition place, string property, Dictionary<string, string> into, string right)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, place, property, "write an object with the ids of claims as names");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (id, at) = (reader.GetString()!, Place(reader));
            reader.Read();
            if (id.Length != 12 || id.AsSpan().ContainsAnyExcept(HexDigits)) Refuse(ref reader, at, id, "an id of a claim has 12 digits from 0 to f, as --explain and the JSON report print it");
            else if (reader.TokenType != JsonTokenType.String || string.IsNullOrWhiteSpace(reader.GetString())) Refuse(ref reader, at, id, right);
            else (into[id], _places[id]) = (reader.GetString()!.Trim(), at);
        }
    }

    private void Refuse(ref Utf8JsonReader reader, LinePosition place, string property, string right)
    {
        _problems.Add(ConfigurationProblems.Bad(_name, place, property, right));
        reader.Skip();
    }

    private LinePosition Place(in Utf8JsonReader reader)
    {
        var skipped = _bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var before = _bytes.AsSpan(skipped, (int)reader.TokenStartIndex);
        return new LinePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
