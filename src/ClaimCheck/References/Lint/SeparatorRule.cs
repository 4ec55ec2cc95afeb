namespace ClaimCheck.References;

/// <summary>Numbers of one file whose digits are grouped in different ways.</summary>
internal sealed class SeparatorRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        foreach (var file in facts.GroupBy(fact => fact.Address.File))
        {
            var marks = file.Select(fact => (Fact: fact, Mark: MarkOf(fact.ValueText))).Where(pair => pair.Mark != '\0').ToList();
            if (marks.Count == 0) continue;
            foreach (var (fact, mark) in marks)
                if (mark != marks[0].Mark) yield return LintProblems.Separators(fact, marks[0].Fact.ValueText);
        }
    }

    // A mark between a digit and three more; a point there is a decimal one.
    private static char MarkOf(string text)
    {
        for (var at = 1; at + 3 < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at - 1]) && text[at] is ',' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’' or '_'
                && char.IsAsciiDigit(text[at - 1]) && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0)
                return text[at];
        }

        return '\0';
    }
}
