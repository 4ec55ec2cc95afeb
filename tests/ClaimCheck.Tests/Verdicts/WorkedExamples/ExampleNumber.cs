using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>A number that the words of an example mean and that no reader finds in them: "2 x A", "vague 55..99.5/(50..100 %".</summary>
internal static class ExampleNumber
{
    public static Quantity Read(string cell, TextSpan span)
    {
        var words = cell.Split(' ');
        var quantity = words[0] switch
        {
            "vague" => Given.Vague(Set(words[1].Split('/')[0]), Set(words[1].Split('/')[1]), UnitOf(words[2])),
            "date" => Given.Vague(Days(words[1].Split('/')[0]), Days(words[1].Split('/')[1]), null) with { Kind = QuantityKind.Date },
            _ when words[1] == "rank" => Given.Of(Number(words[0]), null) with { Kind = QuantityKind.Rank },
            _ => Given.Of(Number(words[0]), UnitOf(words[1])),
        };
        return quantity with { Span = span, Hedge = words[0] is "vague" or "date" || words.Length < 3 ? Hedge.None : HedgeOf(words[2]) };
    }

    private static Hedge HedgeOf(string code) => new(HedgeReadings.All.Single(reading => reading.Code == code.TrimEnd('>')).Class, default) { Strict = code.EndsWith('>') };

    private static Unit UnitOf(string name) => UnitCatalog.Find(name) ?? Given.Noun(name);

    private static Interval Set(string text)
    {
        var ends = text.Trim('(', ')').Split("..");
        return new Interval(Number(ends[0]), Number(ends[1]), text.StartsWith('('), text.EndsWith(')'));
    }

    private static Interval Days(string text) => new(ExampleRows.Day(text.Split("..")[0]), ExampleRows.Day(text.Split("..")[1]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
