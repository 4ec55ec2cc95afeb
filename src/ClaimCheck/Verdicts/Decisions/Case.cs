using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>One claim before the decision table, with the row it is judged by.</summary>
internal sealed record Case
{
    private Case(Link link, CheckOptions options, DateOnly? published, Quantity quantity, string? text)
    {
        Link = link;
        Options = options;
        Quantity = quantity;
        Words = ClaimWords.Of(link.Claim, text);
        Tolerances = Tolerances.For(options.Profile);
        Day = options.AsOf ?? published;
        When = Claim.Period ?? (Day is { } day ? Period.Day(day) : null);
    }

    /// <summary>The link.</summary>
    public Link Link { get; }

    /// <summary>The claim.</summary>
    public Claim Claim => Link.Claim;

    /// <summary>What it states; a fraction of a whole as a percentage.</summary>
    public Quantity Quantity { get; private init; }

    /// <summary>The words around its number.</summary>
    public ClaimWords Words { get; }

    /// <summary>How to judge.</summary>
    public CheckOptions Options { get; }

    /// <summary>The widths in force.</summary>
    public Tolerances Tolerances { get; }

    /// <summary>When the claim speaks of: its own date, else the day given for undated claims, else the article's; null for none.</summary>
    public Period? When { get; }

    /// <summary>The day on which the article speaks, whatever time it speaks of; null when nobody says.</summary>
    public DateOnly? Day { get; }

    /// <summary>The row it is judged by; null when there is none.</summary>
    public Fact? Fact { get; private init; }

    /// <summary>Whether no row holds at the claim's time: all begin later, are over, or were superseded.</summary>
    public bool IsStale { get; private init; }

    /// <summary>Rows of the same period that say something else.</summary>
    public IReadOnlyList<Fact> Rivals { get; private init; } = [];

    /// <summary>Claim and row side by side; null without a row, or when the units do not allow it.</summary>
    public Comparison? Comparison { get; private init; }

    /// <summary>Its other readings, each with what they compare; empty for a claim with one, and for one whose readings its words tell.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; private init; } = [];

    /// <summary>Whether this is already one reading of several.</summary>
    public bool IsReading { get; init; }

    /// <summary>How the row was worked out, where no row of the table has the value; null for a row of the table.</summary>
    public Derivation? Derivation { get; private init; }

    /// <summary>Marks that the choice of the row earns.</summary>
    public IReadOnlyList<string> Flags { get; private init; } = [];

    /// <summary>Prepares a link; of a series the row that holds at the claim's time is taken, and a claim that no row can answer is worked out from several.</summary>
    public static Case Of(Link link, CheckOptions options, DateOnly? published, string? text)
    {
        var made = new Case(link, options, published, Comparisons.Readable(link.Claim.Quantity), text);
        var linked = link.Fact is { } fact ? made.Linked(fact) : made;
        if (linked.Comparison is not null || link.Ambiguous) return linked;
        return DerivationFinder.Find(made) is { Count: > 0 } derived ? made.Derive(derived) : linked;
    }

    /// <summary>A claim without its row: its number alone.</summary>
    public static Case Bare(Link link, CheckOptions options, DateOnly? published, string? text) =>
        new(link with { Fact = null, Series = [] }, options, published, Comparisons.Readable(link.Claim.Quantity), text);

    /// <summary>The same claim, judged by one row alone.</summary>
    public Case Against(Fact fact) => this with
    {
        Fact = fact,
        IsStale = false,
        Rivals = [],
        Comparison = Comparisons.Of(Quantity, fact, Tolerances),
    };

    /// <summary>The claim read another way, or judged by another row for another reading.</summary>
    public Case Reading(Quantity quantity, Fact fact) => (this with { Quantity = quantity, IsReading = true, Alternatives = [] }).Against(fact);

    private Case Linked(Fact linked)
    {
        var (based, flags) = BasisRows.Choose(this, linked);
        // What is foretold for no stated time may be for the next that the table knows.
        var ahead = Claim is { Reason: "forecast", Period: null } && When is { } now && SeriesRows.NextAfter(Link, based, now) is { } next && ConfirmingRows.Agrees(Against(next)) ? next : null;
        var valid = ahead ?? SeriesRows.ValidAt(Link, based, When);
        var fact = StandingRows.First(this, valid ?? SeriesRows.FirstOf(Link, based));
        var isStale = valid is null || StandingRows.IsOut(this, fact);
        if (DoublingDerivations.IsDoubling(this)) flags = [.. flags, Marks.BasePeriod];
        if (Exchange.Of(Quantity, fact, Options.Rates, When) is { } exchanged) return Against(exchanged.AsFact()) with { Derivation = exchanged, IsStale = isStale, Flags = [.. flags, Marks.Exchanged] };
        IReadOnlyList<Fact> rivals = [.. SeriesRows.Rivals(Link, fact, Quantity, Tolerances).Where(row => StandingRows.AreEqual(this, row, fact))];
        // "Critics put it at $5 billion": where sources disagree, the one that is quoted is asked.
        if (SourceRows.Quoted(this, [fact, .. rivals]) is { } quoted) (fact, rivals) = (quoted, []);
        var found = Against(fact) with { IsStale = isStale, Flags = flags, Rivals = rivals };
        if (Link.IsAsOf) return ConfirmingRows.HoldAsOf(found) ? found with { IsStale = false, Flags = [.. flags, Marks.OtherTime] } : found with { IsStale = true };
        return isStale && ConfirmingRows.HoldLater(found) ? found with { IsStale = false, Flags = [.. flags, Marks.LaterRow] } : found;
    }

    private Case Derive(IReadOnlyList<Derived> derived) => By(derived[0]) with
    {
        Alternatives = [.. derived.Skip(1).Select(other => new Alternative(other.Name, By(other) with { IsReading = true }, other.Hint) { IsRequired = other.IsRequired })],
    };

    // "Rose 2 %", taken for points, is compared as points.
    private Case By(Derived derived)
    {
        var row = derived.Derivation.AsFact();
        var isPoints = row.Unit is { Dimension: Dimension.Points } && Quantity.Unit is { Dimension: Dimension.Percent };
        return (this with { Quantity = isPoints ? Quantity with { Unit = row.Unit } : Quantity }).Against(row) with { Derivation = derived.Derivation, Flags = [Marks.Derived] };
    }

    /// <summary>Whether a row has the claim's number, rounded and hedged as the claim has it. A bare number is no percentage and no money.</summary>
    public bool HasFigureOf(Fact row) =>
        (UnitMatching.Of(Quantity, row) is UnitMatch.Same or UnitMatch.Converts || (Quantity.Unit is not null && row.Unit is not null))
        && Comparisons.Of(Quantity, row, Tolerances) is { Reference: { Bound: null } reference } beside && beside.Meaning.Halo.Contains(reference.Low) && beside.Meaning.Halo.Contains(reference.High);

    /// <summary>Whether another row of this table has the claim's number itself, hedge aside.</summary>
    public bool HasNumberOf(Fact row) =>
        Derivation is null && UnitMatching.Of(Quantity, row) is UnitMatch.Same or UnitMatch.Converts
        && Comparisons.Of(Quantity, row, Tolerances) is { Reference: { IsRange: false, Bound: null } reference } other
        && other.Plain.Core.Contains(reference.Low) && other.Meaning.Core.Contains(reference.Low);
}
