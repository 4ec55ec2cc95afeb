using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>Verbs by their form, where the ending does not tell: irregular past forms, and base forms that are seldom nouns.</summary>
internal static class VerbWords
{
    private static readonly FrozenSet<string> Pasts = Set(
        "arose ate became began bent bore bred broke brought built burnt bought came caught chose clung crept dealt dug drew drank drove fed fell felt fled flew forgot fought found froze gave went grew hung heard held hid kept knew laid led left lent lost made meant met "
        + "outgrew overcame overtook paid rode rang rose ran said sang sank sat saw sold sent shook shone shrank slept slid sought spoke spent spun sprang stood stole stuck struck strove swam swept swore swung taught thought threw told took tore underwent understood undertook upheld woke won wore wrote withdrew withstood");

    private static readonly FrozenSet<string> Participles = Set(
        "beaten bent born borne bred broken brought built bought caught chosen dealt done drawn driven drunk dug eaten fallen fed felt flown forgotten fought found frozen given gone grown held hidden hung heard kept known laid led left lent lost made meant met overtaken paid risen run seen sold sent set shaken shown shot shut "
        + "sought spent split spoken spread spun stolen struck sworn swept taken taught thought thrown told torn understood undertaken won worn written withdrawn");

    private static readonly FrozenSet<string> Bases = Set(
        "accept achieve aim acquire admit adopt affect allow apply arrive assume attach attend attract avoid become begin belong break bring build buy carry choose come comprise compete complete compile consist contain continue contribute convert create cross decide declare define deliver deny depend describe deserve destroy develop die differ disappear "
        + "distribute draw drive earn eat eliminate emerge enable encourage enjoy ensure enter establish evolve exceed exist expand explain extend fetch fly follow forget gather generate get give go grow handle happen have hear hire hit hold hurt identify imply impose include indicate inject install introduce invest involve join keep kill know lead learn leave lend let lie "
        + "lose lure maintain make manage mean meet merge negate obtain occupy occur operate outnumber outpace owe own pay perform persuade predict prefer prepare prevent produce propel propose prove provide publish purchase put qualify raise reach receive recommend recover reduce refer refuse reject rely remain remember remove replace represent require resign restore retain reveal "
        + "save secure see seek seem sell send serve shave shed sit solve span speak spend stand stay steal store strike submit succeed suffer suggest survive swap take teach tell tend throw threaten treat understand unveil urge vary wear weigh welcome win wipe write");

    private static readonly FrozenSet<string> Eithers = Set("average call claim close cost cover double end estimate face feed finish forecast fund halve help hold lead list need offer open plan post price raise rate report run settle share show start support target total trade use value vote work reports plans claims estimates calls leads runs shows starts ends needs works");

    private static readonly FrozenSet<string> Adjectives = Set("best worst better worse high low early late old young big small strong weak steep sharp heavy light fast slow deep rich poor cheap dear fresh raw hot cold wet dry dark bright rare mere sheer vast huge record key main chief top certain recent initial standard so-called immediate");

    private static readonly FrozenSet<string> ChangeNouns = Set("growth loss losses reduction reductions improvement improvements contraction discount discounts increment");

    /// <summary>Whether it is a verb behind "to", and a noun elsewhere: "trade", "close".</summary>
    public static bool IsEither(ReadOnlySpan<char> word) => Has(Eithers, word);

    /// <summary>Whether it is a common adjective that no ending shows, "sharp", or a superlative.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        Has(Adjectives, word) || (word.Length > 6 && word.EndsWith("est", StringComparison.Ordinal) && word is not ("interest" or "request" or "harvest" or "protest" or "contest" or "conquest" or "unrest" or "suggest" or "manifest"));

    /// <summary>Whether its past form is like its base: "cost"; a verb only before what it takes.</summary>
    public static bool IsUnchanging(ReadOnlySpan<char> word) => word is "cost" or "hit" or "spread" or "bet" or "split" or "quit" or "shut";

    /// <summary>Whether it is a word of change that is never a verb: "growth".</summary>
    public static bool IsChangeNoun(ReadOnlySpan<char> word) => Has(ChangeNouns, word);

    /// <summary>Whether it is an irregular past form that is no noun: "rose", "withdrew".</summary>
    public static bool IsPast(ReadOnlySpan<char> word) => Has(Pasts, word);

    /// <summary>Whether it is an irregular past participle: "sold", "given".</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) => Has(Participles, word);

    /// <summary>Whether it is a base form that is seldom a noun: "earn", "provide".</summary>
    public static bool IsBase(ReadOnlySpan<char> word) => Has(Bases, word);

    /// <summary>Whether it is such a verb in the third person: "earns", "reaches", "carries".</summary>
    public static bool IsThirdPerson(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's') return false;
        return IsBase(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && (IsBase(word[..^2]) || (word.Length > 4 && word[^3] == 'i' && EndsInY(word[..^3]))));
    }

    // "carries", "supplies".
    private static bool EndsInY(ReadOnlySpan<char> stem) => stem is "carr" or "appl" or "suppl" or "identif" or "qualif" or "occup" or "impl" or "rel" or "den" or "var" or "bur" or "marr";

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
