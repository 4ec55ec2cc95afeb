namespace ClaimCheck.Articles;

/// <summary>Halves of characters beyond U+FFFF that stand alone.</summary>
internal static class Surrogates
{
    /// <summary>The first lone half in <paramref name="text"/>, or -1 when every character is whole.</summary>
    public static int FirstLone(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            i += next;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i += 2;
        }

        return -1;
    }
}
