using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>Words whose ending does not tell what they are: irregular verbs, base forms that are seldom nouns, common adjectives.</summary>
internal static class OpenWords
{
    private const string Pasts =
        "arose ate became began bent bore bought bred broke brought built burnt came caught chose clung crept dealt drank drew drove dug fed fell felt fled flew forgot fought found froze "
        + "gave grew heard held hid hung kept knew laid led left lent lost made meant met outgrew overcame overtook paid ran rang rode rose said sang sank sat saw sent shone shook shrank slept "
        + "slid sold sought spent spoke sprang spun stole stood strove struck stuck swam swept swore swung taught thought threw told took tore understood undertook underwent upheld went "
        + "withdrew withstood woke won wore wrote";

    private const string Participles =
        "beaten bent born borne bought bred broken brought built caught chosen dealt done drawn driven drunk dug eaten fallen fed felt flown forgotten fought found frozen given gone grown "
        + "heard held hidden hung kept known laid led left lent lost made meant met overtaken paid risen run seen sent set shaken shot shown shut sold sought spent split spoken spread spun "
        + "stolen struck swept swollen sworn taken taught thought thrown told torn understood undertaken withdrawn won worn written";

    private const string Bases =
        "accept achieve acquire admit adopt affect aim allow apply arrive assume attach attend attract avoid become begin belong break bring build buy carry choose come compete compile "
        + "complete comprise consist contain continue contribute convert create cross decide declare define deliver deny depend describe deserve destroy develop die differ disappear distribute "
        + "draw drive earn eat eliminate emerge enable encourage enjoy ensure enter establish evolve exceed exist expand explain extend fetch fly follow forget gather generate get give go grow "
        + "handle happen have hear hire hit hold hurt identify imply impose include indicate inject install introduce invest involve join keep kill know lead learn leave lend let lie lose lure "
        + "maintain make manage mean meet merge negate obtain occupy occur operate outnumber outpace owe own pay perform persuade predict prefer prepare prevent produce propel propose prove "
        + "provide publish purchase put qualify raise reach receive recommend recover reduce refer refuse reject rely remain remember remove replace represent require resign restore retain "
        + "reveal save secure see seek seem sell send serve shave shed sit solve span speak spend stand stay steal store strike submit succeed suffer suggest survive swap take teach tell tend "
        + "threaten throw treat understand unveil urge vary wear weigh welcome win wipe write";

    private const string Eithers =
        "average call calls claim claims close cost cover double end ends estimate estimates face feed finish forecast fund halve help hold lead leads list need needs offer open plan plans "
        + "post price raise rate report reports run runs settle share show shows start starts support target total trade use value vote work works";

    private const string Adjectives =
        "best better big bright certain cheap chief cold dark dear deep dry early fast fresh heavy high hot huge immediate initial key late light low main mere old poor rare raw recent "
        + "record rich sharp sheer slow small so-called standard steep strong top vast weak wet worse worst young cleaner colder cooler darker dearer drier fatter greener harder hotter leaner pricier quieter safer smoother softer steeper thicker thinner tighter warmer wetter";

    private static readonly FrozenDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> Forms = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word can be, in any case; one look-up.</summary>
    public static WordForms Of(ReadOnlySpan<char> word) => Forms.TryGetValue(word, out var forms) ? forms : WordForms.None;

    private static FrozenDictionary<string, WordForms> Read()
    {
        var forms = new Dictionary<string, WordForms>(StringComparer.OrdinalIgnoreCase);
        Add(Pasts, WordForms.Past);
        Add(Participles, WordForms.Participle);
        Add(Bases, WordForms.Base);
        foreach (var word in Bases.Split(' '))
        {
            Mark(ThirdPerson(word), WordForms.ThirdPerson);
            Mark((word[^1] == 'e' && word[^2] != 'e' ? word[..^1] : word) + "ing", WordForms.Gerund);
        }

        Add(Eithers, WordForms.Either);
        Add(Adjectives, WordForms.Adjective);
        Add("contraction discount discounts growth improvement improvements increment loss losses reduction reductions", WordForms.ChangeNoun);
        Add("cost hit spread bet split quit shut", WordForms.Unchanging);
        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string words, WordForms form)
        {
            foreach (var word in words.Split(' ')) Mark(word, form);
        }

        void Mark(string word, WordForms form) => forms[word] = forms.GetValueOrDefault(word) | form;
    }

    // "carry" to "carries", "reach" to "reaches".
    private static string ThirdPerson(string word) =>
        word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? word[..^1] + "ies" : word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
}
