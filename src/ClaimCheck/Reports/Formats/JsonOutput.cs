using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCheck.Reports;

/// <summary>One JSON value after another, each in one line, through one buffer. No reflection: every field is written by name.</summary>
/// <remarks>Characters outside ASCII are printed raw, control characters escaped. Memory is that of the longest line.</remarks>
internal sealed class JsonOutput(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The output is a file or a pipe, never a script element of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Writes one value and <paramref name="end"/> after it.</summary>
    public void Write<T>(T value, Action<Utf8JsonWriter, T> write, string end)
    {
        _bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_bytes, Options)) write(json, value);
        var characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(_bytes.WrittenCount));
        try
        {
            output.Write(characters.AsSpan(0, Encoding.UTF8.GetChars(_bytes.WrittenSpan, characters)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }

        output.Write(end);
    }
}
