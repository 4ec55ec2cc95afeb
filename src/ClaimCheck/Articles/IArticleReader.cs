namespace ClaimCheck.Articles;

/// <summary>Reads the plain text of an article out of one form of file.</summary>
public interface IArticleReader
{
    /// <summary>The form it reads.</summary>
    ArticleFormat Format { get; }

    /// <summary>Endings of file names that mean this form, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads one decoded file. Never throws for what a file contains; cost is linear in its length.</summary>
    /// <param name="name">How the user named it.</param>
    /// <param name="file">The decoded file without byte-order mark.</param>
    Article Read(string name, string file);
}
