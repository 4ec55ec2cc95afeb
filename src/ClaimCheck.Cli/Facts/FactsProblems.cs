using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>What <c>facts</c> has to say for itself, CC995 to CC997.</summary>
internal static class FactsProblems
{
    public static Problem NothingToDraft() =>
        new(ProblemKind.Note, "CC995", null, "no claim states a value that a table could hold");

    public static Problem LeftOut(int count) =>
        new(ProblemKind.Note, "CC996", null, $"{(count == 1 ? "1 claim was" : $"{count} claims were")} left out") { Help = "a forecast, a question or a vague number is no fact" };
}
