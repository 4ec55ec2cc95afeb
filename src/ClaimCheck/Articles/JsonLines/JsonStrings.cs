using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ClaimCheck.Articles;

/// <summary>Reads a JSON string that may hold half a surrogate pair, which <see cref="JsonElement.GetString"/> refuses.</summary>
internal static class JsonStrings
{
    /// <summary>The string; each lone half became U+FFFD, which keeps every offset.</summary>
    /// <param name="element">A string.</param>
    /// <param name="whole">False when a lone half was replaced.</param>
    public static string Read(JsonElement element, out bool whole)
    {
        try
        {
            whole = true;
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var text = Unescaped(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element)[1..^1]));
            for (var lone = Surrogates.FirstLone(text); lone >= 0;)
            {
                text[lone] = '\uFFFD';
                var next = Surrogates.FirstLone(text.AsSpan(lone));
                lone = next < 0 ? -1 : lone + next;
            }

            whole = false;
            return new string(text);
        }
    }

    // The parser has checked the escapes, so each is whole.
    private static char[] Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            switch (raw[i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                default: text.Append(raw[i]); break;
            }
        }

        var chars = new char[text.Length];
        text.CopyTo(0, chars, text.Length);
        return chars;
    }
}
