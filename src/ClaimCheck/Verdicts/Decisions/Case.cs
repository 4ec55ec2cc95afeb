using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>One claim before the decision table, with the row it is judged by.</summary>
internal sealed record Case
{
    private Case(Link link, CheckOptions options, DateOnly? published, Quantity quantity)
    {
        Link = link;
        Options = options;
        Quantity = quantity;
        Tolerances = Tolerances.For(options.Profile);
        When = Claim.Period ?? ((options.AsOf ?? published) is { } day ? Period.Day(day) : null);
    }

    /// <summary>The link.</summary>
    public Link Link { get; }

    /// <summary>The claim.</summary>
    public Claim Claim => Link.Claim;

    /// <summary>What it states; a fraction of a whole as a percentage.</summary>
    public Quantity Quantity { get; }

    /// <summary>How to judge.</summary>
    public CheckOptions Options { get; }

    /// <summary>The widths in force.</summary>
    public Tolerances Tolerances { get; }

    /// <summary>When the claim speaks of: its own date, else the day given for undated claims, else the article's; null for none.</summary>
    public Period? When { get; }

    /// <summary>The row it is judged by; null when there is none.</summary>
    public Fact? Fact { get; private init; }

    /// <summary>Whether every row of the series begins after the claim's time.</summary>
    public bool IsStale { get; private init; }

    /// <summary>Rows of the same period that say something else.</summary>
    public IReadOnlyList<Fact> Rivals { get; private init; } = [];

    /// <summary>Claim and row side by side; null without a row, or when the units do not allow it.</summary>
    public Comparison? Comparison { get; private init; }

    /// <summary>Prepares a link; of a series the row that holds at the claim's time is taken.</summary>
    public static Case Of(Link link, CheckOptions options, DateOnly? published)
    {
        var made = new Case(link, options, published, Comparisons.Readable(link.Claim.Quantity));
        if (link.Fact is not { } linked) return made;
        var valid = SeriesRows.ValidAt(link, linked, made.When);
        var fact = valid ?? linked;
        return made.Against(fact) with { IsStale = valid is null, Rivals = SeriesRows.Rivals(link, fact, made.Quantity, made.Tolerances) };
    }

    /// <summary>The same claim, judged by one row alone.</summary>
    public Case Against(Fact fact) => this with
    {
        Fact = fact,
        IsStale = false,
        Rivals = [],
        Comparison = Comparisons.Of(Quantity, fact, Tolerances),
    };

    /// <summary>Whether another row of this table has the claim's number itself, hedge aside.</summary>
    public bool HasNumberOf(Fact row) =>
        UnitMatching.Of(Quantity, row) is UnitMatch.Same or UnitMatch.Converts
        && Comparisons.Of(Quantity, row, Tolerances) is { Reference: { IsRange: false, Bound: null } reference } other
        && other.Plain.Core.Contains(reference.Low) && other.Meaning.Core.Contains(reference.Low);
}
