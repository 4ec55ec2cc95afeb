using System.Runtime.CompilerServices;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace ClaimCheck.Tests.Support;

/// <summary>Output that a person has read and accepted: it lies in a file beside the test that prints it.</summary>
internal static class Approval
{
    /// <summary>Compares with <c>CLASS.TEST.approved.txt</c> beside the test's source; on a difference writes <c>.received.txt</c> there and fails.</summary>
    /// <param name="text">The output.</param>
    /// <param name="part">Tells several approvals of one test apart; null for the only one.</param>
    /// <param name="source">The test's source file, filled in by the compiler.</param>
    /// <param name="test">The test's name, filled in by the compiler.</param>
    /// <remarks>A missing approved file fails like an empty one: it never passes unseen.</remarks>
    public static void MatchApproved(
        this StringAssertions text, string? part = null, [CallerFilePath] string source = "", [CallerMemberName] string test = "") =>
        MatchFile(text, Path.ChangeExtension(source, part is null ? test : $"{test}.{part}"), "txt");

    /// <summary>The same against <c>STEM.approved.EXTENSION</c>, wherever that lies.</summary>
    public static void MatchFile(this StringAssertions text, string stem, string extension)
    {
        var approvedPath = $"{stem}.approved.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (text.Subject == approved)
        {
            File.Delete(receivedPath);
        }
        else
        {
            File.WriteAllText(receivedPath, text.Subject);
        }

        text.Subject.Should().Be(approved, "accept by renaming {0}", Path.GetFileName(receivedPath));
    }
}
