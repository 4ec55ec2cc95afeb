using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Places in an order, for rows that state one: "in third place in the listener poll" for a row of the position in that poll.</summary>
/// <remarks>The order must be named: in the sentence to accuse, in the article to confirm. A place in something else ("third in the relay") is never the row's.</remarks>
internal sealed class PlaceCue(TableIndex index, PlaceRows places) : IImpliedCue
{
    private const int ScopeLength = 8;

    /// <inheritdoc/>
    public void Find(ImpliedSentence sentence, List<ImpliedOffer> offers)
    {
        if (places.Rows.Count == 0) return;
        var scan = sentence.Scan();
        for (var at = scan.First; at < scan.End && !sentence.IsCrowded; at++)
        {
            if (sentence.IsQuantity(at) || PlaceReader.Read(scan, at) is not { } figure) continue;
            var claim = sentence.Claim("", sentence.Quantity(QuantityKind.Rank, figure.First, figure.End, figure.Numeral));
            var rows = Rows(sentence, figure, claim);
            if (rows.Count > 0) offers.Add(new ImpliedOffer(QuantityKind.Rank, figure.First, figure.End, figure.Numeral, rows));
            at = figure.End - 1;
        }
    }

    private List<ImpliedRow> Rows(ImpliedSentence sentence, PlaceFigure figure, Claim claim)
    {
        var scan = sentence.Scan();
        var owners = sentence.Owners(claim);
        var scopes = Scope(scan, figure.Behind);
        var found = new Dictionary<int, ImpliedRow>();
        foreach (var place in places.Rows)
        {
            var owned = Owned(sentence, owners, figure, place.Fact, out var how);
            if (owned == 0 || Named(sentence, place, figure, scopes) is not { } named) continue;
            if (!named.InSentence && !IsOnlyOrder(place.Fact)) continue;
            var series = index.SeriesRows(place.Fact)[0];
            if (found.ContainsKey(series) || Row(sentence, claim, figure.IsStart, place.Fact) is not { } row) continue;
            found.Add(series, new ImpliedRow(row, named.Part, named.InSentence && owned == 1 && !figure.IsStart && !IsMoved(sentence, place.Fact), named.Name, how) { IsEarlier = figure.IsStart });
        }

        return [.. found.Values];
    }

    // "dropped from 23rd to 30th": where the table has one of the two, it may well be the other.
    private bool IsMoved(ImpliedSentence sentence, int fact)
    {
        if (index.SeriesRows(fact).Count > 1) return false;
        var scan = sentence.Scan();
        for (var at = scan.First + 1; at < scan.End; at++)
            if (scan.Is(at - 1, "from") && OrdinalReader.TryRead(scan, at, out _, out _)) return true;
        return false;
    }

    private double Owned(ImpliedSentence sentence, SubjectSearch owners, PlaceFigure figure, int fact, out string how)
    {
        if (figure.Owner < 0) return sentence.Owned(owners, fact, out how);
        how = $"\"{index.Facts[fact].Subject}\" stands right behind the place";
        foreach (var mention in sentence.Mentions)
            if (mention.Phrase is { Facet: Facet.Subject, IsName: true } && mention.First == figure.Owner && mention.Phrase.Facts.Any(row => index.SubjectOf[row] == index.SubjectOf[fact])) return 1;
        return 0;
    }

    // How much of the best name is said; null where the sentence means another order, or none that is known.
    private static (string Name, double Part, bool InSentence)? Named(ImpliedSentence sentence, PlaceRow place, PlaceFigure figure, IReadOnlyList<int> scope)
    {
        (string Name, double Part, bool InSentence)? best = null;
        foreach (var (name, words) in place.Names)
        {
            var own = words.Count(sentence.Has);
            var isScope = (scope.Count == 0 && IsPlainScope(sentence.Scan(), figure.Behind)) || scope.Any(at => sentence.Word(at) is >= 0 and var word && Array.Exists(words, other => other == word || sentence.Index.Kin(word).Any(kin => kin.Word == other)));
            if ((scope.Count > 0 || figure.IsAside) && !isScope) continue;
            var part = words.Length == 0 ? 0 : (double)own / words.Length;
            var isNamed = own > 0 || IsOwnWord(figure, place);
            if (!isNamed && !Array.TrueForAll(words, sentence.IsTold)) continue;
            if (best is null || part > best.Value.Part) best = (name, part, isNamed);
        }

        return best;
    }

    // "the 19th-ranked Doe": the one ranking of Doe's. A place alone may be one in anything.
    private static bool IsOwnWord(PlaceFigure figure, PlaceRow place) => (figure.Family & place.Family & (PlaceFamily.Rank | PlaceFamily.Seed)) != 0;

    // The words of "in the annual listener poll" behind the place, without times; empty when the contest is not said there.
    private static List<int> Scope(in Scan scan, int behind)
    {
        var words = new List<int>();
        var at = behind;
        if (scan.Is(at, "overall") || scan.Is(at, "again")) at++;
        if (scan.Is(at, "out")) at++;
        if (!IsInside(scan, at)) return words;
        for (var next = at + 1; next < at + ScopeLength && scan.Has(next); next++)
        {
            if (scan.Any(next, WordClass.Verb | WordClass.Conjunction) || !(scan.IsWord(next) || scan.IsNumber(next) || scan.Is(next, '-') || scan.IsKind(next, Tokens.TokenKind.Possessive))) break;
            if (words.Count > 0 && scan.Any(next, WordClass.Preposition) && !IsInside(scan, next)) break;
            if (scan.IsWord(next) && !Words.IsFunction(scan[next]) && !IsTime(scan, next) && PlaceRows.IsTelling(scan, next)) words.Add(next);
        }

        return words;
    }

    private static bool IsInside(in Scan scan, int at) => scan.Is(at, "in") || scan.Is(at, "on") || scan.Is(at, "of") || scan.Is(at, "at") || scan.Is(at, "among");

    // "third in the table": of the one list that is meant.
    private static bool IsPlainScope(in Scan scan, int behind) => scan.Any(behind, WordClass.Preposition) && scan.Any(behind + 1, WordClass.Determiner) && scan.IsWord(behind + 2) && !PlaceRows.IsTelling(scan, behind + 2);

    private static bool IsTime(in Scan scan, int at) =>
        scan.Any(at, WordClass.Month | WordClass.Weekday | WordClass.Cardinal | WordClass.Modifier | WordClass.Function) || scan.Is(at, "year") || scan.Is(at, "week") || scan.Is(at, "month") || scan.Is(at, "season") || scan.Is(at, "now")
        || scan.Is(at, "spring") || scan.Is(at, "summer") || scan.Is(at, "autumn") || scan.Is(at, "winter") || scan.Is(at, "moment") || scan.Is(at, "end") || scan.Is(at, "last");

    // Whether the subject has a place in one order only.
    private bool IsOnlyOrder(int fact) =>
        places.Rows.All(other => index.SubjectOf[other.Fact] != index.SubjectOf[fact] || index.AreOneSeries(other.Fact, fact));

    // The row of the claim's time; without one the latest that the article can know of, or the one before it where a change began.
    private int? Row(ImpliedSentence sentence, Claim claim, bool isStart, int fact)
    {
        var rows = index.SeriesRows(fact).Where(row => index.Facts[row].Period is not { } held || sentence.Published is not { } day || held.Start <= day).OrderBy(row => index.Facts[row].Period?.Start).ToList();
        if (!isStart && claim.Period is not null) return rows.Where(row => PeriodCue.Fits(claim, index.Facts[row])).Select(row => (int?)row).LastOrDefault();
        var at = isStart ? rows.Count - 2 : rows.Count - 1;
        return at >= 0 ? rows[at] : null;
    }
}
