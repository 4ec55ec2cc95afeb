using System.Globalization;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Desk;

/// <summary>Fifteen articles whose tables say everything in other words, with as many numbers that no row holds as numbers that one does.</summary>
/// <remarks>They were written by somebody who knew none of the rules. The scores are far from full: they are kept so that a change of a rule is seen here.</remarks>
public sealed class DeskTests
{
    /// <summary>Right numbers that are called wrong: what users punish first.</summary>
    [Fact]
    public void No_right_number_is_accused() =>
        DeskArticle.Names.SelectMany(name => DeskArticle.Check(name).Where(number => number is { Line: not null, IsWrong: false, Accused: true }).Select(number => $"{name}: {number.Text}")).Should().BeEmpty();

    [Fact]
    public void The_scores_change_only_where_that_can_be_seen()
    {
        var lines = DeskArticle.Names.Select(name => Score(name, DeskArticle.Check(name)));
        var scores = "article,with_row,judged,right_row,wrong,found,without_row,accused\n" + string.Concat(lines.Select(line => line + "\n"));

        scores.Should().MatchFile(Repository.At("tests", "desk", "scores"), "csv");
    }

    private static string Score(string name, IReadOnlyList<DeskNumber> numbers)
    {
        var held = numbers.Where(number => number.Line is not null).ToList();
        var free = numbers.Where(number => number.Line is null).ToList();
        int[] counts =
        [
            held.Count, held.Count(number => number.Accused is not null), held.Count(number => number.Accused is not null && number.FoundLine == number.Line),
            held.Count(number => number.IsWrong), held.Count(number => number is { IsWrong: true, Accused: true }),
            free.Count, free.Count(number => number.Accused == true),
        ];
        return string.Join(',', counts.Select(count => count.ToString(CultureInfo.InvariantCulture)).Prepend(name));
    }
}
