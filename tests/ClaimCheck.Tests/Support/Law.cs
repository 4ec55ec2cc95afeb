using FsCheck;
using Microsoft.FSharp.Core;

namespace ClaimCheck.Tests.Support;

/// <summary>How properties are tried: with new cases at every run at a desk, with the same ones in CI, where a failure must belong to the change.</summary>
internal static class Law
{
    private const ulong Seed = 20261121;

    public static Config Tried => Environment.GetEnvironmentVariable("CI") is null
        ? Config.QuickThrowOnFailure
        : Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));
}
