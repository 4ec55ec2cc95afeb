using Markdig;
using Markdig.Syntax;

namespace ClaimCheck.Articles;

/// <summary>The Markdown parser as it is set up here, apart so that it is loaded for Markdown only: it costs about 25 ms.</summary>
internal static class MarkdownParsing
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    /// <exception cref="ArgumentException">The text is nested deeper than 128 levels.</exception>
    public static MarkdownDocument Parse(string file) => Markdig.Markdown.Parse(file, Pipeline);
}
