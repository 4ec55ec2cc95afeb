using ClaimCheck.Links;
using ClaimCheck.Tests.References;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Reports of one contest against its box score: six players, of whom two share a surname, and two teams.</summary>
public sealed class TallyTests
{
    private static readonly ClaimLinker Box = new(TableFiles.Load("box-score.csv"));

    [Theory]
    [InlineData("Ana Mori had 20 points, six assists and two steals.", "20 points = Ana Mori / points", "six assists = Ana Mori / assists", "two steals = Ana Mori / steals")]
    [InlineData("Ana Mori had 20 points, a steal and a pair of blocks.", "20 points = Ana Mori / points", "a steal = Ana Mori / steals", "a pair of blocks = Ana Mori / blocks")]
    [InlineData("Lea Brandt gave the Herons an 18-point, 12-rebound night, and she added an assist.", "18-point = Lea Brandt / points", "12-rebound = Lea Brandt / rebounds", "an assist = Lea Brandt / assists")]
    [InlineData("The Otters were led by Ana Mori, who scored 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori paced the Otters with 20 points.", "20 points = Ana Mori / points")]
    [InlineData("The Otters were led by 20 points from Ana Mori.", "20 points = Ana Mori / points")]
    [InlineData("Hull got little from its bench, with Lea Brandt adding 21 points.", "21 points = Lea Brandt / points")]
    [InlineData("Tess Okoye (25 points, 15 rebounds) did the rest.", "25 points = Tess Okoye / points", "15 rebounds = Tess Okoye / rebounds")]
    [InlineData("The Otters forced the Herons into 12 turnovers, while committing only 16 of their own.", "12 turnovers = Hull Herons / turnovers", "16 = Oslo Otters / turnovers")]
    [InlineData("Brandt and Vidal both started, with the former adding 11 rebounds.", "11 rebounds = Lea Brandt / rebounds")]
    public void A_count_belongs_to_the_one_who_made_it(string text, params string[] rows) => RowsOf.Text(Box, text).Should().Equal(rows);

    [Theory]
    [InlineData("Ana Mori was everywhere. She finished with 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori was everywhere. The forward finished with 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori led the Otters, as she scored 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori and Lea Brandt were everywhere. She finished with 20 points.")]
    [InlineData("Bo Stone fed Ana Mori, and he finished with 20 points.")]
    [InlineData("The Otters' young center finished with 30 points.")]
    [InlineData("The Otters' bench finished with 30 points.")]
    [InlineData("Tanner finished with 23 points.")]
    [InlineData("Bo Stone finished with 30 points.")]
    [InlineData("Ana Mori and Lea Brandt had 20 points.")]
    public void A_pronoun_means_the_one_person_named_and_nobody_else_owns_a_count(string text, params string[] rows) => RowsOf.Text(Box, text).Should().Equal(rows);

    [Theory]
    [InlineData("Ana Mori had 20 points in the first half.")]
    [InlineData("Ana Mori is averaging 20 points and five rebounds.")]
    [InlineData("Ana Mori scored 12 straight points.")]
    [InlineData("Over her last five games, Ana Mori has 60 points.")]
    [InlineData("Ana Mori followed up a 40-point night against Turku.")]
    [InlineData("The Otters took a 9-point lead.")]
    [InlineData("The Otters forced 12 turnovers.")]
    [InlineData("The Otters scored 22 points off turnovers.")]
    [InlineData("Ana Mori and Lea Brandt combined for 41 points.")]
    [InlineData("Ana Mori shot from the three-point line.")]
    [InlineData("Ana Mori took 27 shot clocks home.")]
    [InlineData("Ana Mori topped 20 points.")]
    public void A_part_a_run_a_sum_or_another_contest_is_no_line(string text) => RowsOf.Text(Box, text).Should().BeEmpty();

    [Theory]
    [InlineData("Ana Mori set a season-high with a season-high 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori scored 11 of her 20 points in the fourth quarter.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori came off the bench and scored 20 points.", "20 points = Ana Mori / points")]
    [InlineData("Ana Mori followed up with 20 points.", "20 points = Ana Mori / points")]
    public void Words_that_only_look_like_a_part_do_not_matter(string text, params string[] rows) => RowsOf.Text(Box, text).Should().Equal(rows);

    [Theory]
    [InlineData("Ana Mori shot 7-of-14 from the field and 3-for-5 from deep.", "7 = Ana Mori / field goals made", "14 = Ana Mori / field goals attempted", "3 = Ana Mori / three-pointers made", "5 = Ana Mori / three-pointers attempted")]
    [InlineData("Ana Mori had 20 points (7-14 FG, 3-5 3Pt, 3-4 FT) in 34 minutes.", "20 points = Ana Mori / points", "7 = Ana Mori / field goals made", "14 = Ana Mori / field goals attempted", "3 = Ana Mori / three-pointers made", "5 = Ana Mori / three-pointers attempted", "3 = Ana Mori / free throws made", "4 = Ana Mori / free throws attempted", "34 minutes = Ana Mori / minutes")]
    [InlineData("Ana Mori made three of her five three-point attempts.", "three = Ana Mori / three-pointers made", "five three-point attempts = Ana Mori / three-pointers attempted")]
    [InlineData("Ana Mori entered with 7 minutes left.")]
    [InlineData("The Otters held Hull to 44 percent from the field and 30 percent from long range.", "44 percent = Hull Herons / field goal percentage", "30 percent = Hull Herons / three-point percentage")]
    public void Pairs_and_rates_are_about_the_attempts_that_their_words_name(string text, params string[] rows) => RowsOf.Text(Box, text).Should().Equal(rows);

    [Theory]
    [InlineData("The Oslo Otters (32-18) beat the Hull Herons (17-36), 113-107, on Friday.", "32 = Oslo Otters / wins", "18 = Oslo Otters / losses", "17 = Hull Herons / wins", "36 = Hull Herons / losses", "113 = Oslo Otters / points", "107 = Hull Herons / points")]
    [InlineData("The Otters improved to 32-18.", "32 = Oslo Otters / wins", "18 = Oslo Otters / losses")]
    [InlineData("The Otters outscored the Herons 33-21 in the second quarter.", "33 = Oslo Otters / second quarter points", "21 = Hull Herons / second quarter points")]
    [InlineData("The Otters outscored the Herons 62-51 in the first half.", "62 = Oslo Otters / first quarter points + second quarter points", "51 = Hull Herons / first quarter points + second quarter points")]
    [InlineData("Rebounding was key, with the Otters winning that battle, 47-40.", "47 = Oslo Otters / rebounds", "40 = Hull Herons / rebounds")]
    [InlineData("The Otters closed on a 24-2 run over the Herons.")]
    [InlineData("The Otters outscored the Herons 33-21.")]
    [InlineData("The Otters beat Turku 99-98 on Monday.")]
    [InlineData("The Otters and the Herons played bench against bench, the Otters winning that battle, 25-2.")]
    [InlineData("The Otters are 5-2 at home.")]
    public void A_score_belongs_to_both_sides_and_a_record_to_one(string text, params string[] rows) => RowsOf.Text(Box, text).Should().Equal(rows);

    [Fact]
    public void A_count_that_was_added_is_no_rise()
    {
        var (_, link) = RowsOf.Find(Box, "Ana Mori added six assists.").Single();

        link.Claim.Quantity.Direction.Should().Be(ClaimCheck.Quantities.ChangeDirection.None);
        link.Reasons.Should().Equal("\"Ana Mori\" is whose count it is", "unit fits assist");
    }

    [Fact]
    public void A_table_of_a_few_things_is_no_dense_list() =>
        RowsOf.Text(RowsOf.To("subject,metric,value,unit\nAcme,shops,12,shops\nAcme,vans,30,vans\n"), "Acme has 12 shops in the first half of the alphabet.")
            .Should().NotContain(row => row.Contains("vans", StringComparison.Ordinal));

    [Fact]
    public void A_score_that_the_table_has_is_no_longer_passed_over()
    {
        var article = ClaimCheck.Articles.ArticleLoader.Load("The Otters beat the Herons, 113-107, and Turku lost 99-98."u8, "a.txt").Article!;

        var report = Pipeline.Verify(article, Box, ClaimCheck.Verdicts.CheckOptions.Default);

        report.Skipped.Select(number => number.Span.In(article.Text).ToString()).Should().Equal("99-98");
        report.Claims.Select(claim => claim.Claim.Id).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }
}
