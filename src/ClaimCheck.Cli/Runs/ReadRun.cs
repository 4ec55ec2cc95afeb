using ClaimCheck.Articles;
using ClaimCheck.Reports;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>read</c>.</summary>
internal static class ReadRun
{
    /// <summary>Prints one document exactly, offsets included; several each under a line with its name.</summary>
    public static ExitCode Execute(InputSettings settings, bool bodyOnly, bool quiet, StandardStreams streams)
    {
        var outcome = new Outcome(null, strictReference: false);
        Article? waiting = null;
        var printed = 0;
        foreach (var read in new Documents(settings).Read())
        {
            var (_, article, problems) = read();
            foreach (var problem in problems)
            {
                outcome.Add(problem);
                if (problem.Kind != ProblemKind.Note || !quiet) streams.Errors.WriteLine(PrintableText.Clean(problem.ToString()));
            }

            if (article is null) continue;
            // Whether there is a second document decides how the first is printed.
            if (waiting is not null) Print(waiting, bodyOnly, true, printed++, streams.Output);
            waiting = article;
        }

        if (waiting is not null) Print(waiting, bodyOnly, printed > 0, printed, streams.Output);
        return outcome.Code;
    }

    private static void Print(Article article, bool bodyOnly, bool isNamed, int before, TextWriter output)
    {
        if (isNamed) output.Write($"{(before > 0 ? "\n" : "")}==> {PrintableText.Clean(article.Name)} <==\n");
        var text = bodyOnly ? Body(article) : article.Text;
        // On a terminal nothing of the article may move the cursor; a file gets it as it is.
        output.Write(StandardStreams.OutputIsTerminal ? Visible(text) : text);
        if ((isNamed || StandardStreams.OutputIsTerminal) && !text.EndsWith('\n')) output.Write('\n');
    }

    private static string Body(Article article) => string.Join("\n\n", article.Blocks
        .Where(block => block.Kind is not (BlockKind.Title or BlockKind.Caption))
        .Select(block => block.Span.In(article.Text).ToString()));

    private static string Visible(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(PrintableText.Clean));
}
