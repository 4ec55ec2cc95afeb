using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>News text of any length, made of the samples' paragraphs; each copy has other names and digits, so that no cache learns the text.</summary>
internal static class NewsText
{
    /// <summary>The table of the first sample.</summary>
    public static string Table => Path.Combine(Samples, "frontier-lab", "facts.csv");

    private static string Samples
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "ClaimCheck.sln"))) return Path.Combine(folder.FullName, "samples");
            throw new DirectoryNotFoundException("no folder above the program holds ClaimCheck.sln");
        }
    }

    /// <summary>At least <paramref name="characters"/> characters.</summary>
    public static string Make(int characters)
    {
        var paragraphs = Directory.GetFiles(Samples, "article.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var text = new StringBuilder(characters + 4_096);
        for (var copy = 0; text.Length < characters; copy++)
        {
            foreach (var paragraph in paragraphs)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"Nord{(char)('a' + (copy % 26))}{(char)('a' + (copy / 26 % 26))}");
                text.Append(paragraph.Replace("Port Selby", name + " Bay", StringComparison.Ordinal).Replace(" 2", " " + ((copy % 8) + 2).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append("\n\n");
            }
        }

        return text.ToString();
    }
}
