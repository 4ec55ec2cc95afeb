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
            if (whole.IsName && IsPartOf(whole.Text)) return true;
        return false;
    }

    private bool IsPartOf(string whole)
    {
        var words = whole.Split(' ');
        foreach (var word in Name.Split(' '))
            if (!words.Contains(word, StringComparer.OrdinalIgnoreCase)) return false;
        return true;
    }
}
