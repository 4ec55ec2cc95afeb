using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>What scattered words may accuse, and what speaks for a number: the table's names stand in no text word by word.</summary>
public sealed class AlibiTests
{
    private const string Table =
        """
        subject,metric,value,unit,period
        Ofenhaus,workforce reduction,300,people,2025-03
        Ofenhaus,bakers in training,210,people,2025-03
        Nordbank,loan facility for Ofenhaus,40000000,EUR,2025-03
        Nordbank,net profit,52000000,EUR,2024
        Nordbank,new tellers,300,people,2025-03
        Snowfall,weekend gross at home,17800000,EUR,2025-03-14/2025-03-16
        Snowfall,weekend gross at home,38600000,EUR,2025-03-07/2025-03-09
        """;

    [Fact]
    public void A_number_that_nothing_explains_is_accused_with_a_warning()
    {
        var judgement = Judge("Ofenhaus laid off 360 workers in March.", "360");
        judgement.Verdict.Should().Be(Verdict.Overstated);
        judgement.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void The_strict_profile_accuses_nothing_by_scattered_words() =>
        Judge("Ofenhaus laid off 360 workers in March.", "360", CheckOptions.Default with { Profile = Profile.Strict }).Verdict.Should().Be(Verdict.Unverified);

    [Fact]
    public void A_thousandfold_slip_is_accused_however_far_off_it_is() =>
        Judge("Ofenhaus is in trouble. Nordbank agreed to lend it €40 billion last week.", "€40 billion").Diagnosis.Should().Be("fits if million was meant");

    [Theory]
    [InlineData("Ofenhaus laid off 750 workers in March.", "750", Verdict.Contradicted)]
    [InlineData("Ofenhaus laid off 760 workers in March.", "760", Verdict.Unverified)]
    [InlineData("Ofenhaus laid off workers in March. Of the 360 not one complained.", "360", Verdict.Unverified)]
    public void Two_and_a_half_times_is_the_most_for_a_slip_and_the_number_must_be_its_own(string text, string number, Verdict verdict) => Judge(text, number).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("Ofenhaus laid off 2,150 workers in March.", "2,150", "the two are too far apart for a slip")]
    [InlineData("Ofenhaus laid off 210 workers in March.", "210", "Ofenhaus, bakers in training) has that very number")]
    [InlineData("Ofenhaus laid off 360 workers in March. Its head spoke of 300 people.", "360", "\"300 people\", elsewhere in the article, is that row's number")]
    public void What_explains_a_number_acquits_it(string text, string number, string alibi)
    {
        var judgement = Judge(text, number);
        judgement.Verdict.Should().Be(Verdict.Unverified);
        judgement.Detail.Should().Be("tentative-link");
        judgement.Why.Should().Contain(alibi);
    }

    [Fact]
    public void A_phrase_accuses_even_where_the_row_is_told_right_elsewhere() =>
        Judge("The net profit of Nordbank was €45 million in 2024. It had told the exchange of €52 million.", "€45 million").Verdict.Should().Be(Verdict.Understated);

    [Fact]
    public void A_phrase_accuses_however_far_off_the_number_is() =>
        Judge("The net profit of Nordbank was €910 million in 2024.", "€910 million").Verdict.Should().Be(Verdict.Contradicted);

    [Fact]
    public void One_sentence_does_not_give_a_row_two_numbers() =>
        Judge("The net profit of Nordbank was €52 million in 2024, after a net profit of €61 million.", "€61 million").Why.Should().NotContain("too high");

    [Fact]
    public void A_phrase_does_not_accuse_another_metrics_number() =>
        Judge("The net profit of Nordbank was €40 million in 2024.", "€40 million").Verdict.Should().NotBe(Verdict.Understated);

    [Fact]
    public void An_earlier_value_beside_the_newer_one_is_not_outdated() =>
        Judge("Snowfall grossed €17.8 million, after the €38.6 million it had grossed a week earlier.", "€38.6 million").Fact!.Period!.Value.Start.Should().Be(new DateOnly(2025, 3, 7));

    [Theory]
    [InlineData("Ofenhaus laid off 360 workers in March. A third of them were bakers, and 300 loaves a day are left.", "300 loaves")]
    [InlineData("Ofenhaus laid off 360 workers in March. Hundreds of others may follow.", "Hundreds")]
    public void What_rounds_to_many_rows_or_counts_something_else_is_no_alibi(string text, string other)
    {
        text.Should().Contain(other);
        Judge(text, "360").Verdict.Should().Be(Verdict.Overstated);
    }

    [Fact]
    public void A_number_that_has_its_own_row_acquits_no_other() =>
        Judge("Ofenhaus laid off 360 workers in March. Nordbank hired 300 new tellers in March.", "360").Verdict.Should().Be(Verdict.Overstated);

    [Theory]
    [InlineData("The company laid off 360 workers in March.", "360")]
    [InlineData("The bakery laid off about half of its workforce in March, a workforce reduction that Ofenhaus regrets.", "about half")]
    public void Nobody_who_is_not_named_is_accused_and_nothing_by_a_rounded_share(string text, string number) =>
        Judge(text, number[(number.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Verdict.Should().Be(Verdict.Unverified);

    [Fact]
    public void What_somebody_remembers_is_not_accused() =>
        Judge("\"Ofenhaus laid off 360 workers in March\", a baker recalled.", "360").Why.Should().Contain("recalls another time");

    private static Judgement Judge(string text, string number, CheckOptions? options = null) => DeskCheck.Of(Table, new DateOnly(2025, 3, 20), text, number, options).Judgement!;
}
