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
              reading  percent: 20%
            "2019"
              left alone  a year, or a span of years

            """.ReplaceLineEndings("\n"),
            ""));

    [Theory]
    [InlineData("CC301")]
    [InlineData("cc301")]
    public void A_rule_is_explained_by_what_it_reports_and_leaves_alone(string code) =>
        BuiltProgram.Run(["explain", code]).Should().Be(new ProgramRun(
            0,
            """
            CC301  weekday: a date was another day of the week
              needs no table
              reported    It opened on Tuesday 3 March 2025.
              left alone  It opened on Monday 3 March 2025.

            """.ReplaceLineEndings("\n"),
            ""));

    [Fact]
    public void A_rule_of_the_table_shows_claims_beside_rows() =>
        BuiltProgram.Run(["explain", "CC603"]).Output.Should().StartWith("CC603  differs-from-computed: the number is not the one that the rows give\n")
            .And.Contain("  reported    \"revenue was up 250% from 2024\"; the table has $380 billion in 2024, $965 billion in 2026: contradicted\n");

    [Fact]
    public void A_phrase_without_a_number_is_no_fault() =>
        BuiltProgram.Run(["explain", "no numbers here"]).Should().Be(new ProgramRun(0, "no number\n", ""));

    [Fact]
    public void What_a_phrase_holds_cannot_steer_the_terminal() =>
        BuiltProgram.Run(["explain", "5 \u001b[31mred\u001b[0m cars"]).Output.Should().NotContain("\u001b");
}
