using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>An article's numbers against each other: what is certain is reported, and nothing that merely looks like it.</summary>
public sealed class TextFindingTests
{
    public static TheoryData<string> Codes => [.. TextCheckCatalog.All.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_check_fires_on_its_wrong_example_only(string code)
    {
        var check = TextCheckCatalog.Find(code)!;

        Find(check.Wrong).Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Rule == code && finding.Severity == check.Severity);
        Find(check.Right).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Output went from 40 to 50, a rise of 20%.", "from 40 to 50 is a rise of 25%, and the article says 20%")]
    [InlineData("The rate rose 10% from 5% to 7%.", "from 5% to 7% is a rise of 40%, and the article says 10%")]
    [InlineData("Sales fell 40% to $50 million from $60 million in 2024.", "from $60 million to $50 million is a fall of 16.67%, and the article says 40%")]
    [InlineData("Sales rose 20% to $50 million from $60 million.", "from $60 million to $50 million is a fall of 16.67%, and the article says 20%")]
    [InlineData("Ten people died (three men, four women and two children).", "3 men and 4 women and 2 children are 9, and the article says 10 people")]
    [InlineData("12 of 40 members, or 35%, left.", "12 of 40 is 30%, and the article says 35%")]
    [InlineData("Two-thirds (76%) agreed.", "two-thirds is 66.67%, and the article says 76%")]
    [InlineData("It was 20C (78F).", "20 degrees Celsius is 68 degrees Fahrenheit, and the article says 78 degrees Fahrenheit")]
    [InlineData("It opened on Tuesday, March 3, 2025.", "3 March 2025 is a Monday, and the article says Tuesday")]
    [InlineData("37% of the 8 members left.", "no number of 8 members is 37%: 3 would be 37.5%")]
    public void A_slip_is_told_with_what_the_other_numbers_give(string text, string message) =>
        Find(text).Select(finding => finding.Message).Should().Equal(message);

    [Theory]
    // A change of percentages may be told in points.
    [InlineData("The rate fell 2% from 7% to 5%.")]
    // Growth a year, growth after inflation, growth of something else.
    [InlineData("Sales rose 5% a year from $50 million to $80 million.")]
    [InlineData("Adjusted for inflation sales rose 5% to $60 million from $50 million.")]
    [InlineData("Profit rose 5% as sales climbed to $60 million from $50 million.")]
    [InlineData("Profit rose 5%, and sales rose from $50 million to $60 million.")]
    [InlineData("Sales rose 40% from about $50 million to about $60 million.")]
    [InlineData("Sales rose 5.2% to $1.01 billion from $960 million.")]
    [InlineData("Prices range from 40 to 50, a rise of 25%.")]
    // Not all of them, or more than the total says.
    [InlineData("Fourteen people were hurt, including seven men and six women.")]
    [InlineData("Fourteen people were hurt (seven men).")]
    [InlineData("About 14 people were hurt: seven men and six women.")]
    [InlineData("Fourteen people were hurt: seven men, six women and a few children.")]
    [InlineData("Fourteen people were hurt: seven men and six women in the north.")]
    // Other things in brackets.
    [InlineData("The rope is 6 feet 2 inches (188 cm) long.")]
    [InlineData("The field is 50 by 100 metres (164 by 328 feet).")]
    [InlineData("It was 2C (3.6F) warmer.")]
    [InlineData("The road is 100 km (60 miles) long.")]
    [InlineData("The bridge is 30 miles (2 hours) away.")]
    [InlineData("It cost $30 million (€25 million).")]
    [InlineData("One in five (half of them women) left.")]
    // Samples, roundings, times without a year.
    [InlineData("20% of the 12 members left.")]
    [InlineData("37% of 8 members left.")]
    [InlineData("About 37% of the 8 members left.")]
    [InlineData("38% of the 8 members left.")]
    [InlineData("It opened on Tuesday 3 March.")]
    [InlineData("It opened on Tuesday, and on 3 March 2025 it closed.")]
    public void What_only_looks_like_a_slip_is_left_alone(string text) => Find(text).Should().BeEmpty();

    [Fact]
    public void The_doubted_number_comes_first_and_the_sentence_is_its_own()
    {
        const string text = "Nothing here. Sales rose 40% to $60 million from $50 million.";

        var finding = Find(text).Should().ContainSingle().Subject;

        finding.Spans.Select(span => span.In(text).ToString()).Should().Equal("40%", "$50 million", "$60 million");
        finding.Sentence.In(text).ToString().Should().StartWith("Sales");
        (finding.Stated, finding.Computed).Should().Be(("40%", "a rise of 20%"));
        finding.Id.Should().MatchRegex("^[0-9a-f]{12}$");
    }

    [Fact]
    public void Two_findings_that_say_the_same_have_two_ids() =>
        Find("It was 20C (78F). It was 20C (78F).").Select(finding => finding.Id).Should().HaveCount(2).And.OnlyHaveUniqueItems();

    [Fact]
    public void The_strict_profile_makes_notes_warnings() =>
        Find("37% of the 8 members left.", CheckOptions.Default with { Profile = Profile.Strict })[0].Severity.Should().Be(Severity.Warning);

    private static IReadOnlyList<Finding> Find(string text, CheckOptions? options = null)
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article!);
        return TextFindings.Of(reading, options ?? CheckOptions.Default);
    }
}
