namespace ClaimCheck.Quantities;

/// <summary>Telephones, addresses, citations, scores, and numbers that say who is meant.</summary>
internal static class CodeExamples
{
    public static ExampleGroup Group { get; } = new("Codes, results and groups", "Telephones, addresses, citations, scores, and numbers that say who is meant.",
    [
        Example.Ignores("See doi 10.1038/s41586-020-2649-2."),
        Example.Ignores("Card 4111 1111 1111 1111 was used."),
        Example.Ignores("At 51.5074° N, 0.1278° W it sank."),
        Example.Ignores("Call 020 7946 0018 now."),
        Example.Ignores("Call +44 20 7946 0018 now."),
        Example.Ignores("Call (555) 123-4567 today."),
        Example.Ignores("ISBN 978-3-16-148410-0 is the book."),
        Example.Ignores("England won 3-2."),
        Example.Ignores("They lost 21-14 at home."),
        Example.Ignores("He won 6-4, 7-6 (7-5)."),
        Example.Ignores("Australia were 245 for 6."),
        Example.Ignores("England made 312-8."),
        Example.Ignores("White played 1.e4 e5."),
        Example.Ignores("10 Downing Street was quiet."),
        Example.Ignores("He lives at 221B Baker Street."),
        Example.Ignores("221 Elm Street burned."),
        Example.Ignores("Roe v. Wade, 410 U.S. 113"),
        Example.Ignores("28 U.S.C. § 1331 applies."),
        Example.Ignores("Under 42 USC 1983 he sued."),
        Example.Ignores("a 50-50 chance"),
        Example.Ignores("rated 8/10 by users"),
        Example.Ignores("blood pressure of 120/80"),
        Example.Ignores("a 16:9 screen"),
        Example.Ignores("odds of 5-1"),
        Example.Ignores("a ratio of 3:1"),
        Example.Ignores("a vote of 52-48"),
        Example.Ignores("passed 5-4"),
        Example.Ignores("the 80-20 rule"),
        Example.Ignores("pages 3-5"),
        Example.Ignores("pp. 12-14"),
        Example.Ignores("(3) the third item"),
        Example.Ignores("1) first"),
        Example.Ignores("787-9"),
        Example.Ignores("a 2:1 majority"),
        Example.Ignores("won 2:1"),
    ]);
}
