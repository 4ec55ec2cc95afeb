using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>The words that decide whose count a number is, and of how much of the contest. Closed lists, each word met in reports of at least two contests.</summary>
/// <remarks>Origin: sports reports, where a sentence holds up to twenty counts; words that only one sport has stand in <see cref="ShotNames"/>.</remarks>
internal static class TallyWords
{
    /// <summary>A part, a run, a sum or another contest: "in the third quarter", "averaging", "over his last five games".</summary>
    private static readonly FrozenSet<string> Scopes = Set(
        "half halves quarter quarters period periods frame inning innings set sets overtime extra regulation streak straight consecutive row average averaging averaged averages combined combining combine combines collective together apiece each both "
        + "career season seasons year years month months week weeks lead leads deficit deficits since stretch span run runs unanswered margin advantage difference allowed allowing allow last previous prior past per other another more additional remaining left final opening "
        + "meeting meetings matchup matchups opener games tries entering record records shy short needed needing failed without instead would paint transition fast-break second-chance when until reached topped cracked surpassed eclipsed exceeded");

    /// <summary>Who plays or works, without a name: "the forward", "the rookie".</summary>
    private static readonly FrozenSet<string> Roles = Set(
        "center centre forward guard star superstar rookie veteran sophomore reserve starter swingman big man point wing youngster newcomer teammate captain striker midfielder defender goalkeeper keeper winger quarterback receiver pitcher catcher batter hitter bowler batsman sharpshooter sixth seven-footer all-star mvp product pick phenom marksman specialist playmaker backup champ champion leader player counterpart");

    /// <summary>Several of one side together: their counts are no line of the table.</summary>
    private static readonly FrozenSet<string> Groups = Set(
        "bench reserves starters unit backcourt frontcourt duo trio tandem lineup five pair teammates players offense offence defense defence rotation squad-mates group cast backups");

    /// <summary>A showing whose figures are the player's own: "a 20-point effort", "an 18-point, 12-rebound double-double".</summary>
    private static readonly FrozenSet<string> Showings = Set(
        "performance performances effort efforts outing outings night nights showing showings double-double triple-double quadruple-double outburst explosion haul display");

    /// <summary>What lets the object own the number behind it: "held the visitors to 39 percent".</summary>
    private static readonly FrozenSet<string> Causes = Set("held hold holds holding limited limit limits limiting forced force forces forcing kept keep keeps keeping restricted restricting");

    /// <summary>With these a side or a contest goes on to its number through its leader: "led the Otters to".</summary>
    private static readonly FrozenSet<string> Leads = Set("led lead leads leading paced paces pacing powered powering carried carrying lifted lifting propelled propelling guided guiding helped helping");

    private static readonly FrozenSet<string> Neutral = Set("total overall personal whopping ridiculous impressive solid efficient big huge quick easy");

    public static bool IsScope(in Scan scan, int at) => Has(Scopes, scan, at) && !IsPartOfRecord(scan, at);

    public static bool IsRole(in Scan scan, int at) => Has(Roles, scan, at);

    public static bool IsGroup(in Scan scan, int at) => Has(Groups, scan, at);

    public static bool IsShowing(in Scan scan, int at) => Has(Showings, scan, at) || (scan.Is(at + 1, '-') && (scan.Is(at, "double") || scan.Is(at, "triple")));

    public static bool IsCause(in Scan scan, int at) => Has(Causes, scan, at);

    public static bool IsLead(in Scan scan, int at) => Has(Leads, scan, at);

    public static bool IsNeutral(in Scan scan, int at) => Has(Neutral, scan, at);

    // "a season-high 28 points" is this contest's count all the same.
    private static bool IsPartOfRecord(in Scan scan, int at) =>
        scan.Is(at + 1, '-') && (scan.Is(at + 2, "high") || scan.Is(at + 2, "best") || scan.Is(at + 2, "low") || scan.Is(at + 2, "highs"));

    private static bool Has(FrozenSet<string> words, in Scan scan, int at) => scan.IsWord(at) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
