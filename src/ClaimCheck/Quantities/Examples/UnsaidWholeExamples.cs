namespace ClaimCheck.Quantities;

/// <summary>Fraction words whose whole the sentence leaves unsaid, beside halves that are played and thirds in a row.</summary>
internal static class UnsaidWholeExamples
{
    public static ExampleGroup Group { get; } = new("Shares of an unsaid whole", "A fraction word as the subject or object of a verb is a share; halves of a match and places in an order are none.",
    [
        Example.Reads("Just over half were women.", 0.5m, "1", HedgeClass.JustOver),
        Example.Reads("Half said they would move.", 0.5m, "1"),
        Example.Reads("More than half rent.", 0.5m, "1", HedgeClass.MoreThan),
        Example.Reads("Less than half believe it.", 0.5m, "1", HedgeClass.LessThan),
        Example.Reads("Of the callers, half waited or left.", 0.5m, "1"),
        Example.Reads("The survey found that half support the plan.", 0.5m, "1"),
        Example.Reads("The poll shows half approve.", 0.5m, "1"),
        Example.Reads("The fund lost nearly half in a day.", 0.5m, "1", HedgeClass.Nearly),
        Example.Reads("A third did not know.", 1m / 3m, "1"),
        Example.Reads("Nearly a third have no savings.", 1m / 3m, "1", HedgeClass.Nearly),
        Example.Reads("Only a tenth finished.", 0.1m, "1"),
        Example.Reads("Of the patients, a third recovered.", 1m / 3m, "1"),
        Example.Reads("The rest, about a third, live in cities.", 1m / 3m, "1", HedgeClass.Approximate),
        Example.Reads("Up to a quarter could close.", 0.25m, "1", HedgeClass.UpTo),
        Example.Reads("Some two-thirds live nearby.", 2m / 3m, "1", HedgeClass.Approximate),
        Example.Ignores("The first half was poor."),
        Example.Ignores("In the second half they slept."),
        Example.Ignores("The half was goalless."),
        Example.Ignores("It was half past nine."),
        Example.Ignores("His better half was there."),
        Example.Ignores("They left half in the dark."),
        Example.Ignores("He cut it in half."),
        Example.Ignores("The work was nearly half finished."),
        Example.Ignores("He is half Irish."),
        Example.Ignores("The team had a half to forget."),
        Example.Ignores("It costs almost half that."),
        Example.Ignores("A third was arrested."),
        Example.Ignores("A third said he saw nothing."),
        Example.Ignores("Another hid and a third had been caught."),
        Example.Ignores("She came in a close third."),
        Example.Ignores("He added a third in stoppage time."),
        Example.Ignores("A quarter was lost to injury."),
        Example.Ignores("A fourth was found nearby."),
        Example.Ignores("About a third party nobody spoke."),
    ]);
}
