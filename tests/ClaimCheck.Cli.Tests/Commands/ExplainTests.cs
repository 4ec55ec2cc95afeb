using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public void A_phrase_is_explained_step_by_step() =>
        BuiltProgram.Run(["explain", "about 20% in 2019"]).Should().Be(new ProgramRun(
            0,
            """
            "20%"
              number   "20"  20: in digits, the last digit stated is worth 1
              unit     "%"  percent (%): percent
              hedge    "about"  meant approximately, to either side
              reading  percent: 20 %
            "2019"
              left alone  a year, or a span of years

            """.ReplaceLineEndings("\n"),
            ""));

    [Fact]
    public void A_phrase_without_a_number_is_no_fault() =>
        BuiltProgram.Run(["explain", "no numbers here"]).Should().Be(new ProgramRun(0, "no number\n", ""));

    [Fact]
    public void What_a_phrase_holds_cannot_steer_the_terminal() =>
        BuiltProgram.Run(["explain", "5 \u001b[31mred\u001b[0m cars"]).Output.Should().NotContain("\u001b");
}
