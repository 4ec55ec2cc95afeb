using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["quick"]) Quick.Run(Console.Out);
else if (args is ["ratio"]) Quick.Ratio(Console.Out);
else if (args is ["profile"]) Quick.Repeat(20);
else if (args is ["profile", var hostile]) Quick.Repeat(4, hostile);
else BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args);
