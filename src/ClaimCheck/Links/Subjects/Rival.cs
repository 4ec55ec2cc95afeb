using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A name that the table does not know, where the subject stands.</summary>
/// <param name="Name">As it stands there.</param>
internal sealed record Rival(string Name)
{
    /// <summary>The rival that a name of the sentence is.</summary>
    public static Rival Of(in Scan scan, NamePhrase name) => new(scan.Between(name.First, name.End - 1).In(scan.Text).ToString());

    /// <summary>Whether it is a part of a longer name, and so may be its short form: "Tern 5" is the "Tern 5 rocket".</summary>
    public bool IsPartOf(IReadOnlyList<TablePhrase> names)
    {
        foreach (var whole in names)
            if (whole.IsName && IsPart(Name, whole.Text)) return true;
        return false;
    }

    /// <summary>Whether it is of the kind of one of these names and another one: the High Court beside the Supreme Court, not "Goalkeeper Ilja Brandt" beside "Ilja Brandt".</summary>
    /// <remarks>The last word of a name says of what kind it is.</remarks>
    public bool IsNamesakeOf(IReadOnlyList<TablePhrase> names)
    {
        var isNamesake = false;
        foreach (var other in names)
        {
            if (!other.IsName) continue;
            if (IsPart(Name, other.Text) || IsPart(other.Text, Name)) return false;
            isNamesake |= Kind(Name).Equals(Kind(other.Text), StringComparison.OrdinalIgnoreCase);
        }

        return isNamesake;
    }

    private static ReadOnlySpan<char> Kind(ReadOnlySpan<char> name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool IsPart(string part, string whole)
    {
        var words = whole.Split(' ');
        foreach (var word in part.Split(' '))
            if (!words.Contains(word, StringComparer.OrdinalIgnoreCase)) return false;
        return true;
    }
}
