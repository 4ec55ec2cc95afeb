using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>How final a row is, and when it became known, decide which of two rows stands and how much a difference matters.</summary>
public sealed class RowStatusTests
{
    private const string Header = "subject,metric,value,unit,period,status,as_of\n";

    [Theory]
    [InlineData("final", Severity.Error)]
    [InlineData("", Severity.Error)]
    [InlineData("revised", Severity.Error)]
    [InlineData("provisional", Severity.Warning)]
    [InlineData("estimate", Severity.Warning)]
    public void A_difference_from_what_is_not_final_is_no_error(string status, Severity severity) =>
        Checked.Of($"{Header}Acme,revenue,500 million,USD,2025,{status},\n", "Acme's revenue was $250 million in 2025.", "$250 million")!.Severity.Should().Be(severity);

    [Fact]
    public void An_estimate_is_called_one_where_it_agrees_too()
    {
        var judgement = Checked.Of($"{Header}Acme,revenue,500 million,USD,2025,estimate,\n", "Acme's revenue was $500 million in 2025.", "$500 million")!;

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Flags.Should().Equal("estimate");
        judgement.Why.Should().Be("the article puts Acme's revenue at $500 million; facts.csv:2 has $500 million for 2025 (an estimate), which agrees");
    }

    [Theory]
    [InlineData("Acme's revenue was $500 million in 2025.", "$500 million", "Supported")]
    [InlineData("Acme's revenue was $250 million in 2025.", "$250 million", "Unverified: reference-forecast")]
    [InlineData("Acme's revenue will be $500 million in 2025.", "$500 million", "Supported")]
    [InlineData("Acme's revenue will be $250 million in 2025.", "$250 million", "Contradicted")]
    public void A_forecast_disproves_nothing_but_another_forecast(string text, string number, string verdict) =>
        Checked.Word($"{Header}Acme,revenue,500 million,USD,2025,forecast,\n", text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Acme's revenue was $560 million in 2025.", "$560 million", "Supported")]
    [InlineData("Acme's revenue was $500 million in 2025.", "$500 million", "Outdated")]
    public void The_final_value_replaces_the_provisional_one(string text, string number, string verdict) =>
        Checked.Word($"{Header}Acme,revenue,500 million,USD,2025,provisional,\nAcme,revenue,560 million,USD,2025,final,\n", text, number).Should().Be(verdict);

    [Theory]
    [InlineData("2026-02-10", "$500 million", "Supported")]
    [InlineData("2026-02-10", "$560 million", "Mismatch: time")]
    [InlineData("2026-05-01", "$560 million", "Supported")]
    [InlineData("2026-05-10", "$560 million", "Supported")]
    [InlineData("2026-05-10", "$500 million", "Outdated")]
    public void An_article_is_judged_by_what_was_known_on_its_day(string day, string number, string verdict)
    {
        const string table = $"{Header}Acme,revenue,500 million,USD,2025,,2026-02-01\nAcme,revenue,560 million,USD,2025,,2026-05-01\n";
        var options = CheckOptions.Default with { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

        var judgement = Checked.Of(table, $"Acme's revenue was {number} in 2025.", number, options)!;

        (judgement.Detail is { } detail ? $"{judgement.Verdict}: {detail}" : judgement.Verdict.ToString()).Should().Be(verdict, judgement.Why);
    }

    [Fact]
    public void Without_a_day_the_latest_knowledge_stands() =>
        Checked.Word($"{Header}Acme,revenue,500 million,USD,2025,,2026-02-01\nAcme,revenue,560 million,USD,2025,,2026-05-01\n", "Acme's revenue was $500 million in 2025.", "$500 million").Should().Be("Outdated");

    [Theory]
    [InlineData("2026-03-01", "Supported")]
    [InlineData("2026-02-28", "Mismatch: time")]
    public void A_row_holds_from_its_first_day_on(string day, string verdict)
    {
        const string table = "subject,metric,value,unit,valid_from\nAcme,shops,500,shops,2026-03-01\n";
        var options = CheckOptions.Default with { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

        var judgement = Checked.Of(table, "Acme has 500 shops.", "500 shops", options)!;

        (judgement.Detail is { } detail ? $"{judgement.Verdict}: {detail}" : judgement.Verdict.ToString()).Should().Be(verdict, judgement.Why);
    }

    [Theory]
    [InlineData("Acme had 500 shops in 2024.", "Supported")]
    [InlineData("Acme has 500 shops.", "Outdated")]
    public void What_speaks_of_its_own_time_may_be_stated_on_any_day(string text, string verdict)
    {
        const string table = "subject,metric,value,unit,period,valid_to\nAcme,shops,500,shops,2024,2025-03-01\n";

        Checked.Of(table, text, "500 shops", CheckOptions.Default with { AsOf = new DateOnly(2026, 1, 1) })!.Verdict.ToString().Should().Be(verdict);
    }
}
